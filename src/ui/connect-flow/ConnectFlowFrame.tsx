'use client'
import { ArrowLeft, X } from 'lucide-react'
import type { ReactNode, Ref } from 'react'
import { Button } from '../primitives/Button'
import { type ClassNames, createSlots } from '../primitives/createSlots'
import { commonSection } from '../words/commonWords'
import { connectSection } from '../words/connectWords'
import { useWords } from '../words/WordsContext'
import type { ConnectFlowSlot } from './ConnectFlowSlot'
import { StepTrail, type TrailStep } from './StepTrail'

export type ConnectFlowFrameProps = {
  /** Where the person is among the steps; empty where there is nothing to say. */
  steps: readonly TrailStep[]
  title: string
  help?: string | undefined
  /** Beside the title. */
  action?: ReactNode
  onBack?: (() => void) | undefined
  onClose?: (() => void) | undefined
  /** Receives focus when the step changes. */
  titleRef?: Ref<HTMLHeadingElement> | undefined
  /** Read out when it changes. For steps whose title does not receive focus. */
  announcement?: string | undefined
  classNames?: ClassNames<ConnectFlowSlot> | undefined
  children: ReactNode
}

/** The frame around every step of the journey: back, where you are, title, close. */
export function ConnectFlowFrame(props: ConnectFlowFrameProps) {
  const { steps, title, help, action, onBack, onClose, titleRef, announcement, classNames, children } = props
  const words = useWords(connectSection)
  const common = useWords(commonSection)
  const slot = createSlots('connect-flow', classNames)
  const hasHead = steps.length > 0 || onBack !== undefined
  const closeButton = onClose && (
    <Button
      className="airbyte-connect-flow-close"
      variant="plain"
      size="icon"
      aria-label={common.close}
      onClick={onClose}
    >
      <X size={16} strokeWidth={1.5} aria-hidden />
    </Button>
  )
  return (
    <section {...slot('root')} aria-label={words.flowLabel}>
      {hasHead && (
        <div {...slot('head')}>
          {onBack && (
            <Button variant="plain" size="icon" aria-label={common.back} onClick={onBack}>
              <ArrowLeft className="airbyte-connect-flow-back" size={16} strokeWidth={1.5} aria-hidden />
            </Button>
          )}
          <StepTrail steps={steps} slot={slot} />
          {closeButton}
        </div>
      )}
      <div {...slot('title-row')}>
        <h2 ref={titleRef} tabIndex={-1} {...slot('title')}>
          {title}
        </h2>
        {action}
        {!hasHead && closeButton}
      </div>
      {help !== undefined && <p {...slot('help')}>{help}</p>}
      <p role="status" className="airbyte-visually-hidden">
        {announcement}
      </p>
      <div {...slot('body')}>{children}</div>
    </section>
  )
}
