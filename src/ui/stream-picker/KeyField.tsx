'use client'
import { useEffect, useMemo, useRef, useState } from 'react'
import type { Stream } from '../../domain/catalog'
import type { StreamConfig } from '../../domain/streamConfig'
import type { LockOwner } from '../../headless/stream-selection/selectionLocks'
import { catalogSection } from '../words/catalogWords'
import { pickerSection } from '../words/pickerWords'
import { useWords } from '../words/WordsContext'
import { keyChoices } from './pathChoices'
import { readPath } from './pathValue'
import { SettingsField } from './SettingsField'

export type KeyFieldProps = {
  stream: Stream
  config: StreamConfig
  lock: LockOwner | undefined
  /** Its paths where it is locked and the settings name none. */
  fixed: string[][]
  /** Paths as JSON, in the order in which they were chosen. */
  value: readonly string[]
  /** Takes the focus as the dialog opens. */
  isFirst?: boolean | undefined
  problem: string | undefined
  onChange: (value: string[]) => void
}

const shownAtOnce = 200

/** The fields that tell records apart, in the settings of one stream: none, one or several, in the order they are ticked. */
export function KeyField({ stream, config, lock, fixed, value, isFirst, problem, onChange }: KeyFieldProps) {
  const words = useWords(pickerSection)
  const catalog = useWords(catalogSection)
  const [search, setSearch] = useState('')
  const box = useRef<HTMLInputElement>(null)
  // What is ticked keeps its place in the list: only what the form began with counts.
  const [present] = useState(config.primary_key)
  const choices = useMemo(() => keyChoices(stream, present), [stream, present])
  const wanted = search.trim().toLowerCase()
  const paths = [...choices.likely, ...choices.others]
    .filter((path) => path.join('.').toLowerCase().includes(wanted))
    .slice(0, shownAtOnce)
  const chosen = value.map(readPath)

  useEffect(() => {
    if (isFirst) box.current?.focus()
  }, [isFirst])

  return (
    <SettingsField
      label={words.keyColumn}
      help={words.keyHelp}
      problem={problem}
      lock={lock}
      fixed={lock && words.pathList(config.primary_key ?? fixed)}
    >
      {({ describedBy }) => (
        <>
          <input
            ref={box}
            type="search"
            className="airbyte-input"
            aria-label={words.searchFields}
            aria-describedby={describedBy}
            placeholder={words.searchFields}
            value={search}
            onChange={(event) => setSearch(event.target.value)}
          />
          <ul className="airbyte-stream-picker-field-list">
            {paths.map((path) => {
              const field = JSON.stringify(path)
              return (
                <li key={field}>
                  <label className="airbyte-stream-picker-field">
                    <input
                      type="checkbox"
                      className="airbyte-checkbox"
                      checked={value.includes(field)}
                      onChange={({ target }) =>
                        onChange(target.checked ? [...value, field] : value.filter((each) => each !== field))
                      }
                    />
                    <span>{catalog.fieldPath(path)}</span>
                  </label>
                </li>
              )
            })}
          </ul>
          <p role="status" className="airbyte-stream-picker-chosen">
            {words.chosenFields(chosen)}
          </p>
        </>
      )}
    </SettingsField>
  )
}
