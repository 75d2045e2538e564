'use client'
import { ChevronRight } from 'lucide-react'
import type { SlotProps } from '../primitives/createSlots'
import { connectSection } from '../words/connectWords'
import { useWords } from '../words/WordsContext'
import type { ConnectFlowSlot } from './ConnectFlowSlot'

export type TrailStep = {
  label: string
  state: 'past' | 'current' | 'ahead'
  /** Goes back to it. Left out where there is no way back. */
  onGo?: (() => void) | undefined
}

/** The steps in one line, with the present one marked; steps behind may be pressed. */
export function StepTrail({ steps, slot }: { steps: readonly TrailStep[]; slot: SlotProps<ConnectFlowSlot> }) {
  const words = useWords(connectSection)
  if (steps.length === 0) return null
  return (
    <nav {...slot('trail')} aria-label={words.stepsLabel}>
      <ol>
        {steps.map(({ label, state, onGo }, index) => (
          <li key={label} {...slot('step')} data-state={state} aria-current={state === 'current' ? 'step' : undefined}>
            {index > 0 && (
              <ChevronRight className="airbyte-connect-flow-chevron" size={14} strokeWidth={1.5} aria-hidden />
            )}
            {onGo ? (
              <button type="button" onClick={onGo}>
                {label}
              </button>
            ) : (
              <span>{label}</span>
            )}
          </li>
        ))}
      </ol>
    </nav>
  )
}
