'use client'
import { Button } from '../primitives/Button'
import { useElapsed } from '../primitives/useElapsed'
import { catalogSection } from '../words/catalogWords'
import { commonSection } from '../words/commonWords'
import { useWords } from '../words/WordsContext'

const longWait = 10_000

export type DiscoveringAgainProps = {
  /** Milliseconds since the epoch. */
  startedAt: number | undefined
  onCancel: () => void
}

/** While the source is asked once more and takes its time: for how long already, and a way out. The list is there meanwhile. */
export function DiscoveringAgain({ startedAt, onCancel }: DiscoveringAgainProps) {
  const catalog = useWords(catalogSection)
  const common = useWords(commonSection)
  const elapsed = useElapsed(true, startedAt)
  if (elapsed < longWait) return null
  return (
    <div className="airbyte-catalog-browser-waiting">
      <p role="status">{catalog.discoveringAgainLong}</p>
      <span className="airbyte-catalog-browser-quiet">{common.elapsed(elapsed)}</span>
      <Button onClick={onCancel}>{common.cancel}</Button>
    </div>
  )
}
