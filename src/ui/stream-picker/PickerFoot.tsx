'use client'
import { type ReactNode, useRef } from 'react'
import { useLostFocus } from '../primitives/useLostFocus'
import type { ApplyProgress } from './applyProgress'

type PickerFootProps = { label: string; phase: ApplyProgress['phase']; children: ReactNode }

/**
 * What became of the last batch and what is pending, in sight wherever the page is scrolled to. The button that sends a batch
 * gives way to its progress, and that to its outcome: focus that would be lost with them stays here.
 */
export function PickerFoot({ label, phase, children }: PickerFootProps) {
  const foot = useRef<HTMLDivElement>(null)
  useLostFocus(foot, phase)
  return (
    <div ref={foot} className="airbyte-stream-picker-foot" role="group" aria-label={label} tabIndex={-1}>
      {children}
    </div>
  )
}
