'use client'
import type { RefObject } from 'react'
import { pickerSection } from '../words/pickerWords'
import { useWords } from '../words/WordsContext'
import type { BulkChoice } from './bulkChoices'

export type BulkFieldSelectProps = {
  id: string
  /** A path as JSON; empty: none. */
  value: string
  /** What choosing none means here. */
  none: string
  choices: readonly BulkChoice[]
  onChange: (value: string) => void
  selectRef?: RefObject<HTMLSelectElement | null> | undefined
}

/** One field from those that the streams have, the likely ones first. */
export function BulkFieldSelect({ id, value, none, choices, onChange, selectRef }: BulkFieldSelectProps) {
  const words = useWords(pickerSection)
  const groups = [
    { label: words.likelyFields, own: choices.filter(({ isLikely }) => isLikely) },
    { label: words.otherFields, own: choices.filter(({ isLikely }) => !isLikely) },
  ].filter(({ own }) => own.length > 0)
  return (
    <select
      ref={selectRef}
      id={id}
      className="airbyte-select"
      value={value}
      onChange={({ target }) => onChange(target.value)}
    >
      <option value="">{none}</option>
      {groups.map(({ label, own }) => (
        <optgroup key={label} label={label}>
          {own.map((choice) => (
            <option key={choice.value} value={choice.value}>
              {choice.label}
            </option>
          ))}
        </optgroup>
      ))}
    </select>
  )
}
