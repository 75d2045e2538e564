'use client'
import { useMemo } from 'react'
import type { Stream } from '../../domain/catalog'
import type { SelectionStore } from '../../headless/stream-selection/createSelectionStore'
import { locksOf } from '../../headless/stream-selection/selectionLocks'
import { catalogSection } from '../words/catalogWords'
import { pickerSection } from '../words/pickerWords'
import { useWords } from '../words/WordsContext'
import { BulkField } from './BulkField'
import { BulkFieldSelect } from './BulkFieldSelect'
import { BulkKey } from './BulkKey'
import { bulkChoices } from './bulkChoices'

export type BulkFieldsProps = {
  store: SelectionStore
  streams: readonly Stream[]
  kind: 'cursor' | 'key'
  /** Values as `readPath` takes them for cursors, `readPaths` for keys. */
  chosen: readonly string[]
  onChange: (chosen: string[]) => void
}

/** Cursors or keys in the order in which they are tried; each list offers what those before it have not taken. */
export function BulkFields({ store, streams, kind, chosen, onChange }: BulkFieldsProps) {
  const words = useWords(pickerSection)
  const catalog = useWords(catalogSection)
  const open = useMemo(() => streams.filter((stream) => isOpen(store, stream, kind)), [store, streams, kind])
  const choices = useMemo(() => bulkChoices(kind, open, words, catalog), [kind, open, words, catalog])

  function choose(at: number, value: string) {
    if (value === '') onChange(chosen.filter((_, other) => other !== at))
    else onChange(at < chosen.length ? chosen.with(at, value) : [...chosen, value])
  }

  const lists = [...chosen, ''].slice(0, choices.length).map((value, at) => ({ value, at }))
  return lists.map(({ value, at }) => {
    const others = chosen.filter((other) => other !== value)
    const label = at === 0 ? words.bulkTo : words.bulkElse(at + 1)
    const none = at === 0 ? words.chooseField : words.bulkLeave
    if (kind === 'key') {
      const left = choices.filter((choice) => !others.includes(`[${choice.value}]`))
      return (
        <BulkKey
          key={at}
          label={label}
          none={none}
          streams={open}
          choices={left}
          value={value}
          onChange={(next) => choose(at, next)}
        />
      )
    }
    return (
      <BulkField key={at} label={label}>
        {(id) => (
          <BulkFieldSelect
            id={id}
            value={value}
            none={none}
            choices={choices.filter((choice) => !others.includes(choice.value))}
            onChange={(next) => choose(at, next)}
          />
        )}
      </BulkField>
    )
  })
}

/** Whether the rule could change the stream at all. */
function isOpen(store: SelectionStore, stream: Stream, kind: 'cursor' | 'key'): boolean {
  if (locksOf(stream, store.customization())[kind]) return false
  return kind === 'key' || store.getEntry(stream.name).config?.sync_mode === 'incremental'
}
