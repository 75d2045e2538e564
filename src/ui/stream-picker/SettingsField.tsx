'use client'
import { type ReactNode, useId } from 'react'
import type { LockOwner } from '../../headless/stream-selection/selectionLocks'
import { pickerSection } from '../words/pickerWords'
import { useWords } from '../words/WordsContext'
import { Note } from './Note'

export type SettingsFieldProps = {
  label: string
  help: string
  /** What is missing or wrong about it. */
  problem?: string | undefined
  /** Who has chosen in the person's place. */
  lock: LockOwner | undefined
  /** The choice as text, where it is not the person's. */
  fixed: string | undefined
  /** The control, for which `ids` are those of its label and of what describes it. */
  children: (ids: { labelId: string; describedBy: string }) => ReactNode
}

/** A setting under its label: to choose, or as text with who chose it. */
export function SettingsField({ label, help, problem, lock, fixed, children }: SettingsFieldProps) {
  const words = useWords(pickerSection)
  const id = useId()
  return (
    <div role="group" aria-labelledby={id} className="airbyte-stream-picker-bulk-field">
      <span id={id} className="airbyte-stream-picker-bulk-label">
        {label}
      </span>
      {fixed === undefined ? (
        <>
          <p id={`${id}-help`} className="airbyte-catalog-browser-quiet">
            {help}
          </p>
          {children({ labelId: id, describedBy: `${id}-help ${id}-problem` })}
        </>
      ) : (
        <p className={lock ? 'airbyte-stream-picker-code' : 'airbyte-catalog-browser-quiet'}>{fixed}</p>
      )}
      {lock && <Note tone="locked">{lock === 'source' ? words.lockedBySource : words.lockedByProvider}</Note>}
      {problem && (
        <Note id={`${id}-problem`} tone="danger">
          {problem}
        </Note>
      )}
    </div>
  )
}
