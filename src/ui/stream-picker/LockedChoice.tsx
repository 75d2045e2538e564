'use client'
import { Lock } from 'lucide-react'
import { useId } from 'react'
import type { LockOwner } from '../../headless/stream-selection/selectionLocks'
import { pickerSection } from '../words/pickerWords'
import { useWords } from '../words/WordsContext'

export type LockedChoiceProps = {
  name: string
  text: string
  /** The text is in words, not the name of a field. */
  isWords?: boolean | undefined
  owner: LockOwner
  tabIndex: 0 | -1
}

/** A choice that somebody else has made, with who it was. */
export function LockedChoice({ name, text, isWords, owner, tabIndex }: LockedChoiceProps) {
  const words = useWords(pickerSection)
  const reasonId = useId()
  const reason = owner === 'source' ? words.lockedBySource : words.lockedByProvider
  return (
    <span className="airbyte-stream-picker-locked" title={reason}>
      <Lock size={14} strokeWidth={1.5} aria-hidden />
      <select
        className="airbyte-stream-picker-select"
        data-mono={!isWords || undefined}
        aria-label={name}
        aria-describedby={reasonId}
        tabIndex={tabIndex}
        disabled
      >
        <option>{text}</option>
      </select>
      <span id={reasonId} className="airbyte-visually-hidden">
        {reason}
      </span>
    </span>
  )
}
