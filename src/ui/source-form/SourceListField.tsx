'use client'
import type { FieldProps } from '@rjsf/utils'
import { Plus, Trash2 } from 'lucide-react'
import { useEffect, useRef } from 'react'
import { isJsonObject, type JsonValue } from '../../domain/json'
import { initialValue } from '../../domain/sourceConfig'
import type { FieldNode } from '../../domain/sourceForm'
import { useFormStore, useFormValue } from '../../headless/source-form/FormStoreContext'
import { Button } from '../primitives/Button'
import { useWords } from '../words/WordsContext'
import { fieldNode } from './fieldNode'
import { useSourceFormFrame } from './SourceFormContext'
import { StoreField } from './StoreField'

/** An array of objects: one card per item, with a way to add and to remove. */
export function SourceListField({ uiSchema, fieldPathId, registry, disabled }: FieldProps) {
  const words = useWords().sourceForm
  const store = useFormStore('<SourceListField>')
  const node = fieldNode(uiSchema)
  const { path, $id: id } = fieldPathId
  const list = useRef<HTMLOListElement>(null)
  const addedAt = useRef<number | undefined>(undefined)
  const length = useFormValue(store, () => itemsOf(store.getValue(path)).length)
  useEffect(() => {
    if (addedAt.current === undefined) return
    const card = list.current?.children[addedAt.current]
    addedAt.current = undefined
    card?.querySelector<HTMLElement>('input, select, textarea')?.focus()
  })
  if (node?.items === undefined) return null
  const { items } = node
  const isLocked = disabled || node.readOnly

  function addItem() {
    const all = itemsOf(store.getValue(path))
    addedAt.current = all.length
    store.setValue(path, [...all, initialValue(items) ?? {}])
  }
  function removeItem(position: number) {
    const rest = itemsOf(store.getValue(path)).filter((_, index) => index !== position)
    store.setValue(path, rest.length === 0 && !node?.required ? undefined : rest)
    list.current?.closest('[data-field]')?.querySelector<HTMLElement>(`[id="${id}--add"]`)?.focus()
  }

  return (
    <div className="airbyte-source-form-list">
      {length > 0 && (
        <ol ref={list} className="airbyte-source-form-items">
          {Array.from({ length }, (_, index) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: an item's place is its identity; its fields read by path
            <li key={index} className="airbyte-source-form-item">
              <ItemHead
                node={items}
                path={[...path, index]}
                position={index}
                onRemove={isLocked ? undefined : () => removeItem(index)}
              />
              <StoreField node={items} path={[...path, index]} registry={registry} />
            </li>
          ))}
        </ol>
      )}
      {!isLocked && (
        <Button id={`${id}--add`} aria-label={words.addItemTo(node.label)} onClick={addItem}>
          <Plus size={16} strokeWidth={1.5} aria-hidden />
          {words.addItem}
        </Button>
      )}
    </div>
  )
}

type ItemHeadProps = {
  node: FieldNode
  path: readonly (string | number)[]
  position: number
  onRemove: (() => void) | undefined
}

function ItemHead({ node, path, position, onRemove }: ItemHeadProps) {
  const words = useWords().sourceForm
  const store = useFormStore('<ItemHead>')
  const { headingLevel } = useSourceFormFrame()
  const summary = useFormValue(store, () => summaryOf(node, store.getValue(path)))
  const Heading = `h${Math.min(headingLevel + 1, 6) as 3 | 4 | 5}` as const
  const name = summary ?? words.item(position + 1)
  return (
    <div className="airbyte-source-form-item-head">
      <Heading className="airbyte-source-form-item-title">{name}</Heading>
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
