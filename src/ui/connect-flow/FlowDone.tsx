'use client'
import { CircleCheck } from 'lucide-react'
import { Button } from '../primitives/Button'
import { commonSection } from '../words/commonWords'
import { connectSection } from '../words/connectWords'
import { useWords } from '../words/WordsContext'

export type FlowDoneProps = {
  text: string
  /** Offered first where the source has no streams yet. */
  onChooseStreams?: (() => void) | undefined
  onAddAnother?: (() => void) | undefined
  onManageSources?: (() => void) | undefined
  onClose?: (() => void) | undefined
}

/** The end of the journey: what happens now, and where to go from here. The first way on is the primary one. */
export function FlowDone({ text, onChooseStreams, onAddAnother, onManageSources, onClose }: FlowDoneProps) {
  const words = useWords(connectSection)
  const common = useWords(commonSection)
  const ways = [
    { label: words.chooseStreams, go: onChooseStreams },
    { label: common.close, go: onClose },
    { label: words.manageSources, go: onManageSources },
    { label: words.addAnother, go: onAddAnother },
  ].filter(({ go }) => go !== undefined)
  return (
    <div className="airbyte-connect-flow-done">
      <p className="airbyte-connect-flow-done-text">
        <CircleCheck size={16} strokeWidth={1.5} aria-hidden />
        {text}
      </p>
      <div className="airbyte-connect-flow-foot">
        {ways.map(({ label, go }, index) => (
          <Button key={label} variant={index === 0 ? 'primary' : 'secondary'} onClick={go}>
            {label}
          </Button>
        ))}
      </div>
    </div>
  )
}
