'use client'
import type { FieldProps } from '@rjsf/utils'
import { ArrowDown, ArrowUp, Plus, Trash2 } from 'lucide-react'
import { useEffect, useRef, useState } from 'react'
import { isJsonObject, type JsonValue, jsonEquals } from '../../domain/json'
import { initialValue } from '../../domain/sourceConfig'
import type { FieldNode } from '../../domain/sourceForm'
import { useFormStore, useFormValue } from '../../headless/source-form/FormStoreContext'
import type { RemovedItem } from '../../headless/source-form/moveItems'
import { Button } from '../primitives/Button'
import { sourceFormSection } from '../words/sourceFormWords'
import { useWords } from '../words/WordsContext'
import { fieldNode } from './fieldNode'
import { useSourceFormFrame } from './SourceFormContext'
import { StoreField } from './StoreField'

/** An array of objects: one card per item, to add, put in order and remove. */
export function SourceListField({ uiSchema, fieldPathId, registry, disabled }: FieldProps) {
  const words = useWords(sourceFormSection)
  const store = useFormStore('<SourceListField>')
  const node = fieldNode(uiSchema)
  const { path } = fieldPathId
  const root = useRef<HTMLDivElement>(null)
  const next = useRef<FocusTarget | undefined>(undefined)
  const length = useFormValue(store, () => itemsOf(store.getValue(path)).length)
  const [keys, setKeys] = useState(() => fitKeys([], length))
  const [moved, setMoved] = useState<string>()
  const [removed, setRemoved] = useState<{ item: RemovedItem; position: number; name: string }>()
  // Lists also change from outside: what was pasted, or taken back.
  if (keys.length !== length) setKeys(fitKeys(keys, length))
  useEffect(() => {
    if (next.current === undefined) return
    const { card, control } = next.current
    next.current = undefined
    const place = card === undefined ? root.current : root.current?.querySelector(`[data-position="${card}"]`)
    place?.querySelector<HTMLElement>(control)?.focus()
  })
  if (node?.items === undefined) return null
  const { items } = node
  const isLocked = disabled || node.readOnly
  const nameAt = (position: number) => summaryOf(items, store.getValue([...path, position])) ?? words.item(position + 1)

  function addItem() {
    const all = itemsOf(store.getValue(path))
    next.current = { card: all.length, control: firstControl }
    setMoved(undefined)
    store.setValue(path, [...all, initialValue(items) ?? {}])
  }
  function moveItem(from: number, to: number) {
    const name = nameAt(from)
    next.current = { card: to, control: to < from ? '[data-move="up"]' : '[data-move="down"]' }
    setKeys(keys.toSpliced(from, 1).toSpliced(to, 0, keys[from] ?? ''))
    setMoved(words.movedTo(name, to + 1, length))
    store.moveItem(path, from, to)
  }
  function removeItem(position: number) {
    const name = nameAt(position)
    const isBlank = jsonEquals(store.getValue([...path, position]), initialValue(items) ?? {})
    setKeys(keys.toSpliced(position, 1))
    setMoved(undefined)
    const item = store.removeItem(path, position, { keepEmpty: node?.required === true })
    setRemoved(isBlank ? undefined : { item, position, name })
    next.current = { control: isBlank ? '[data-add]' : '[data-undo]' }
  }
  function undoRemove() {
    if (removed === undefined) return
    const position = Math.min(removed.position, length)
    setKeys(keys.toSpliced(position, 0, ...freshKeys(keys, 1)))
    setRemoved(undefined)
    next.current = { card: position, control: firstControl }
    store.insertItem(path, position, removed.item)
  }

  return (
    <div ref={root} className="airbyte-source-form-list">
      {length > 0 && (
        <ol className="airbyte-source-form-items">
          {Array.from({ length }, (_, index) => (
            <li key={keys[index] ?? index} data-position={index} className="airbyte-source-form-item">
              <ItemHead
                node={items}
                path={[...path, index]}
                position={index}
                length={length}
                onMove={isLocked ? undefined : (to) => moveItem(index, to)}
                onRemove={isLocked ? undefined : () => removeItem(index)}
              />
              <StoreField node={items} path={[...path, index]} registry={registry} />
            </li>
          ))}
        </ol>
      )}
      <div role="status" className="airbyte-source-form-list-status">
        {moved !== undefined && <span className="airbyte-visually-hidden">{moved}</span>}
        {removed !== undefined && (
          <>
            {words.removed(removed.name)}
            <Button variant="plain" data-undo aria-label={words.undoRemove(removed.name)} onClick={undoRemove}>
              {words.undo}
            </Button>
          </>
        )}
      </div>
      {!isLocked && (
        <Button data-add aria-label={words.addItemTo(node.label)} onClick={addItem}>
          <Plus size={16} strokeWidth={1.5} aria-hidden />
          {words.addItem}
        </Button>
      )}
    </div>
  )
}

/** Where the focus goes once the list is drawn anew: a control in a card, or in the list around. */
type FocusTarget = { card?: number; control: string }

/** What a person fills in first: nothing in the card's head. A stored secret, and folded fields, have a button only. */
const firstControl = '.airbyte-source-form-item-head ~ * :is(input:not([hidden]), select, textarea, button)'

/** A key per item that follows it when it moves, so that what a control remembers goes with it. */
function fitKeys(keys: readonly string[], length: number): string[] {
  const kept = keys.slice(0, length)
  return [...kept, ...freshKeys(kept, length - kept.length)]
}

function freshKeys(keys: readonly string[], count: number): string[] {
  const last = keys.reduce((largest, key) => Math.max(largest, Number(key.slice(4))), 0)
  return Array.from({ length: count }, (_, index) => `item${last + index + 1}`)
}

type ItemHeadProps = {
  node: FieldNode
  path: readonly (string | number)[]
  position: number
  length: number
  onMove: ((to: number) => void) | undefined
  onRemove: (() => void) | undefined
}

function ItemHead({ node, path, position, length, onMove, onRemove }: ItemHeadProps) {
  const words = useWords(sourceFormSection)
  const store = useFormStore('<ItemHead>')
  const { headingLevel } = useSourceFormFrame()
  const summary = useFormValue(store, () => summaryOf(node, store.getValue(path)))
  const Heading = `h${Math.min(headingLevel + 1, 6) as 3 | 4 | 5}` as const
  const name = summary ?? words.item(position + 1)
  return (
    <div className="airbyte-source-form-item-head">
      <Heading className="airbyte-source-form-item-title">{name}</Heading>
      {onMove && length > 1 && (
        <>
          <Button
            variant="plain"
            size="icon"
            data-move="up"
            aria-label={words.moveUp(name)}
            unavailable={position === 0}
            onClick={() => onMove(position - 1)}
          >
            <ArrowUp size={16} strokeWidth={1.5} aria-hidden />
          </Button>
          <Button
            variant="plain"
            size="icon"
            data-move="down"
            aria-label={words.moveDown(name)}
            unavailable={position === length - 1}
            onClick={() => onMove(position + 1)}
          >
            <ArrowDown size={16} strokeWidth={1.5} aria-hidden />
          </Button>
        </>
      )}
      {onRemove && (
        <Button variant="plain" size="icon" aria-label={words.removeItem(name)} onClick={onRemove}>
          <Trash2 size={16} strokeWidth={1.5} aria-hidden />
        </Button>
      )}
    </div>
  )
}

/** The first text of an item that is no secret, to tell cards apart. */
function summaryOf(node: FieldNode, value: JsonValue | undefined): string | undefined {
  if (!isJsonObject(value)) return undefined
  for (const child of node.children) {
    const held = Object.hasOwn(value, child.key) ? value[child.key] : undefined
    if (child.kind === 'text' && !child.secret && typeof held === 'string' && held.trim() !== '') return held
  }
  return undefined
}

function itemsOf(value: JsonValue | undefined): JsonValue[] {
  return Array.isArray(value) ? value : []
}
