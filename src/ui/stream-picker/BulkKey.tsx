'use client'
import { useEffect, useMemo, useRef, useState } from 'react'
import type { Stream } from '../../domain/catalog'
import { hasField } from '../../headless/stream-selection/hasField'
import { Button } from '../primitives/Button'
import { catalogSection } from '../words/catalogWords'
import { pickerSection } from '../words/pickerWords'
import { useWords } from '../words/WordsContext'
import { BulkField } from './BulkField'
import { BulkFieldSelect } from './BulkFieldSelect'
import { type BulkChoice, bulkChoices } from './bulkChoices'
import { readPath, readPaths } from './pathValue'

export type BulkKeyProps = {
  label: string
  /** What choosing no field at all means here. */
  none: string
  /** The streams that may get the key. */
  streams: readonly Stream[]
  /** For the first field. */
  choices: readonly BulkChoice[]
  /** The fields that make up the key together, as `readPaths` takes them; empty: none yet. */
  value: string
  onChange: (value: string) => void
}

/** A key of one field; of more once asked for, so that the common case stays one list. */
export function BulkKey({ label, none, streams, choices, value, onChange }: BulkKeyProps) {
  const words = useWords(pickerSection)
  const catalog = useWords(catalogSection)
  const [isAdding, setAdding] = useState(false)
  const last = useRef<HTMLSelectElement>(null)
  const paths = useMemo(() => readPaths(value), [value])
  const further = useMemo(() => {
    const able = streams.filter((stream) => paths.every((path) => hasField(stream, path)))
    return paths.length > 0 ? bulkChoices('key', able, words, catalog) : []
  }, [streams, paths, words, catalog])
  const taken = paths.map((path) => JSON.stringify(path))
  const shown = (isAdding || taken.length === 0 ? [...taken, ''] : taken).map((field, at) => ({ field, at }))

  useEffect(() => {
    if (isAdding) last.current?.focus()
  }, [isAdding])

  function choose(at: number, chosen: string) {
    const next = chosen === '' ? paths.filter((_, other) => other !== at) : withPath(paths, at, readPath(chosen))
    // A list that was emptied stays until another field is chosen: the focus is in it.
    setAdding(chosen === '' && at > 0)
    onChange(next.length === 0 ? '' : JSON.stringify(next))
  }

  return (
    <div role="group" aria-label={label} className="airbyte-stream-picker-bulk-field">
      {shown.map(({ field, at }) => (
        <BulkField key={at} label={at === 0 ? label : words.bulkAnd(at + 1)}>
          {(id) => (
            <BulkFieldSelect
              selectRef={last}
              id={id}
              value={field}
              none={at === 0 ? none : words.bulkNoFurther}
              choices={(at === 0 ? choices : further).filter(
                (choice) => choice.value === field || !taken.includes(choice.value),
              )}
              onChange={(chosen) => choose(at, chosen)}
            />
          )}
        </BulkField>
      ))}
      {taken.length > 0 && !isAdding && (
        <Button variant="plain" className="airbyte-stream-picker-bulk-more" onClick={() => setAdding(true)}>
          {words.bulkAddField}
        </Button>
      )}
    </div>
  )
}

function withPath(paths: readonly string[][], at: number, path: string[]): string[][] {
  return at < paths.length ? paths.with(at, path) : [...paths, path]
}
