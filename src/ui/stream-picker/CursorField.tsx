'use client'
import { useMemo } from 'react'
import type { Stream } from '../../domain/catalog'
import type { StreamConfig } from '../../domain/streamConfig'
import type { LockOwner } from '../../headless/stream-selection/selectionLocks'
import { catalogSection } from '../words/catalogWords'
import { pickerSection } from '../words/pickerWords'
import { useWords } from '../words/WordsContext'
import { PathOptions } from './PathOptions'
import { cursorChoices } from './pathChoices'
import { readPath } from './pathValue'
import { SettingsField } from './SettingsField'

export type CursorFieldProps = {
  stream: Stream
  config: StreamConfig
  lock: LockOwner | undefined
  /** Its path where it is locked and the settings name none. */
  fixed: string[]
  /** A path as JSON; empty: none. */
  value: string
  problem: string | undefined
  onChange: (value: string) => void
}

/** The field that tells new records from old ones, in the settings of one stream. */
export function CursorField({ stream, config, lock, fixed, value, problem, onChange }: CursorFieldProps) {
  const words = useWords(pickerSection)
  const catalog = useWords(catalogSection)
  const choices = useMemo(() => cursorChoices(stream, value === '' ? null : readPath(value)), [stream, value])
  const isNeeded = config.sync_mode === 'incremental'

  function fixedText(): string | undefined {
    if (!isNeeded) return words.notNeeded
    if (lock === undefined) return undefined
    const path = config.cursor_field ?? fixed
    return path.length > 0 ? catalog.fieldPath(path) : words.sourceChooses
  }

  return (
    <SettingsField
      label={words.cursorColumn}
      help={words.cursorHelp}
      problem={problem}
      lock={isNeeded ? lock : undefined}
      fixed={fixedText()}
    >
      {({ labelId, describedBy }) => (
        <select
          className="airbyte-select"
          aria-labelledby={labelId}
          aria-describedby={describedBy}
          aria-invalid={problem !== undefined || undefined}
          value={value}
          onChange={({ target }) => onChange(target.value)}
        >
          <option value="">{words.chooseField}</option>
          <PathOptions choices={choices} />
        </select>
      )}
    </SettingsField>
  )
}
