'use client'
import type { WidgetProps } from '@rjsf/utils'
import { Plus } from 'lucide-react'
import { useEffect, useRef, useState } from 'react'
import { isJsonObject, type JsonValue, jsonEquals } from '../../../domain/json'
import type { FieldNode } from '../../../domain/sourceForm'
import { Button } from '../../primitives/Button'
import { sourceFormSection } from '../../words/sourceFormWords'
import { useWords } from '../../words/WordsContext'
import { fieldNode } from '../fieldNode'
import { useSteady } from '../useSteady'
import { controlProps } from './controlProps'
import { type MapEntry, MapRow } from './MapRow'
import { parseNumber } from './NumberWidget'
import { textOf } from './TextWidget'

/** Names of the person's own with a value each. */
export function MapWidget(props: WidgetProps) {
  const words = useWords(sourceFormSection)
  const node = fieldNode(props.uiSchema)
  const root = useRef<HTMLDivElement>(null)
  const next = useRef<string | undefined>(undefined)
  const [typed, setTyped] = useState(() => entriesOf(props.value))
  const entries = jsonEquals(toValue(typed, node?.items), props.value) ? typed : entriesOf(props.value)
  const { onBlur } = controlProps(props)
  const isLocked = props.disabled === true || props.readonly === true
  useEffect(() => {
    if (next.current === undefined) return
    root.current?.querySelector<HTMLElement>(next.current)?.focus()
    next.current = undefined
  })
  const changeEntry = useSteady((position: number, part: Partial<MapEntry>) => {
    const entry = entries[position]
    if (entry !== undefined) change(entries.with(position, { ...entry, ...part }))
  })
  const removeEntry = useSteady((position: number) => {
    const rest = entries.toSpliced(position, 1)
    next.current = rest.length === 0 ? '[data-add]' : `[data-entry="${Math.min(position, rest.length - 1)}"] input`
    change(rest)
  })
  if (node === undefined) return null
  const isUnnamed = props.rawErrors?.[0] === undefined ? undefined : unnamedAmong(entries)

  function change(changed: MapEntry[]) {
    setTyped(changed)
    props.onChange(toValue(changed, node?.items))
  }
  function addEntry() {
    next.current = `[data-entry="${entries.length}"] input`
    change([...entries, { key: '', text: '' }])
  }

  return (
    <div
      ref={root}
      className="airbyte-source-form-map"
      onBlur={({ relatedTarget, currentTarget }) => {
        // Going on to the value of a name is not leaving.
        if (!currentTarget.contains(relatedTarget)) onBlur()
      }}
    >
      {entries.map((entry, index) => (
        <MapRow
          // biome-ignore lint/suspicious/noArrayIndexKey: an entry's name changes while it is typed
          key={index}
          label={props.label}
          position={index}
          entry={entry}
          items={node.items}
          isSecret={node.secret}
          hasProblem={isUnnamed?.(entry) === true}
          isLocked={isLocked}
          onChange={changeEntry}
          onRemove={removeEntry}
        />
      ))}
      {!isLocked && (
        <Button data-add aria-label={words.addItemTo(props.label)} onClick={addEntry}>
          <Plus size={16} strokeWidth={1.5} aria-hidden />
          {words.addItem}
        </Button>
      )}
    </div>
  )
}

/**
 * The object that entries stand for. Entries that are none, as two have one name or one has none, go as a list of pairs:
 * nothing typed is lost, and no check lets them pass. One in which nothing was typed counts for nothing.
 */
function toValue(entries: readonly MapEntry[], items: FieldNode | undefined): JsonValue | undefined {
  const filled = entries.filter(({ key, text }) => key.trim() !== '' || text.trim() !== '')
  const pairs = filled.map(({ key, text }): [string, JsonValue] => [key, entryValue(text, items) ?? ''])
  if (filled.length === 0) return undefined
  return filled.some(unnamedAmong(filled)) ? pairs : Object.fromEntries(pairs)
}

/** Tells which entries have no name of their own. */
function unnamedAmong(entries: readonly MapEntry[]): (entry: MapEntry) => boolean {
  const uses = new Map<string, number>()
  for (const { key } of entries) uses.set(key.trim(), (uses.get(key.trim()) ?? 0) + 1)
  return ({ key, text }) => (key.trim() === '' ? text.trim() !== '' : (uses.get(key.trim()) ?? 0) > 1)
}

function entryValue(text: string, items: FieldNode | undefined): JsonValue | undefined {
  if (items?.kind === 'number') return parseNumber(text)
  if (items?.kind === 'boolean') return text === 'true' || (text === 'false' ? false : undefined)
  return items?.options.find((option) => textOf(option.value) === text)?.value ?? text
}

function entriesOf(value: unknown): MapEntry[] {
  if (Array.isArray(value)) {
    return value.filter(Array.isArray).map(([key, item]) => ({ key: textOf(key), text: textOf(item) }))
  }
  return isJsonObject(value) ? Object.entries(value).map(([key, item]) => ({ key, text: textOf(item) })) : []
}
