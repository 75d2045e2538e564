'use client'
import { useMemo } from 'react'
import type { Stream } from '../../domain/catalog'
import { type BulkCandidate, cursorCandidates, keyCandidates } from '../../headless/stream-selection/bulkCandidates'
import type { SelectionStore } from '../../headless/stream-selection/createSelectionStore'
import { locksOf } from '../../headless/stream-selection/selectionLocks'
import { useWords } from '../words/WordsContext'
import { BulkField } from './BulkField'

export type BulkFieldsProps = {
  store: SelectionStore
  streams: readonly Stream[]
  kind: 'cursor' | 'key'
  chosen: readonly string[]
  onChange: (chosen: string[]) => void
}

type Choice = { value: string; label: string; isLikely: boolean }

/** Fields in the order in which they are tried; each list offers what those before it have not taken. */
export function BulkFields({ store, streams, kind, chosen, onChange }: BulkFieldsProps) {
  const { picker: words, catalog } = useWords()
  const open = useMemo(() => streams.filter((stream) => isOpen(store, stream, kind)), [store, streams, kind])
  const choices = useMemo(() => {
    const toChoice = ({ path, types, count, isLikely }: BulkCandidate): Choice => {
      const kinds = types.map(({ field, count: ofType }) => ({ label: catalog.fieldType(field), count: ofType }))
      const label = words.bulkCandidate(catalog.fieldPath(path), kinds, count, open.length)
      return { value: JSON.stringify(kind === 'cursor' ? path : [path]), label, isLikely }
    }
    return (kind === 'cursor' ? cursorCandidates(open) : keyCandidates(open)).map(toChoice)
  }, [open, kind, words, catalog])

  function choose(at: number, value: string) {
    onChange(value === '' ? chosen.filter((_, other) => other !== at) : chosen.with(at, value))
  }

  const lists = [...chosen, ''].slice(0, choices.length).map((value, at) => ({ value, at }))
  return lists.map(({ value, at }) => (
    <BulkField key={at} label={at === 0 ? words.bulkTo : words.bulkElse(at + 1)}>
      {(id) => (
        <select
          id={id}
          className="airbyte-select"
          value={value}
          onChange={({ target }) =>
            at < chosen.length ? choose(at, target.value) : onChange([...chosen, target.value])
          }
        >
          <option value="">{at === 0 ? words.chooseField : words.bulkLeave}</option>
          <Options choices={choices.filter((choice) => choice.value === value || !chosen.includes(choice.value))} />
        </select>
      )}
    </BulkField>
  ))
}

function Options({ choices }: { choices: readonly Choice[] }) {
  const words = useWords().picker
  const groups = [
    { label: words.likelyFields, own: choices.filter(({ isLikely }) => isLikely) },
    { label: words.otherFields, own: choices.filter(({ isLikely }) => !isLikely) },
  ].filter(({ own }) => own.length > 0)
  return groups.map(({ label, own }) => (
    <optgroup key={label} label={label}>
      {own.map((choice) => (
        <option key={choice.value} value={choice.value}>
          {choice.label}
        </option>
      ))}
    </optgroup>
  ))
}

/** Whether the rule could change the stream at all. */
function isOpen(store: SelectionStore, stream: Stream, kind: 'cursor' | 'key'): boolean {
  if (locksOf(stream, store.customization())[kind]) return false
  return kind === 'key' || store.getEntry(stream.name).config?.sync_mode === 'incremental'
}
