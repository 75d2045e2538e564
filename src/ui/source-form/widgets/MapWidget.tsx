'use client'
import type { WidgetProps } from '@rjsf/utils'
import { Plus, Trash2 } from 'lucide-react'
import { useState } from 'react'
import { isJsonObject, type JsonObject, type JsonValue, jsonEquals } from '../../../domain/json'
import { Button } from '../../primitives/Button'
import { useWords } from '../../words/WordsContext'
import { fieldNode } from '../fieldNode'
import { controlProps } from './controlProps'
import { parseNumber } from './NumberWidget'
import { textOf } from './TextWidget'

type Row = { key: string; text: string }

/** Names of the person's own with a value each. */
export function MapWidget(props: WidgetProps) {
  const words = useWords().sourceForm
  const node = fieldNode(props.uiSchema)
  const isNumeric = node?.items?.kind === 'number'
  const toValue = (rows: readonly Row[]): JsonObject | undefined => {
    const entries = rows
      .filter((row) => row.key.trim() !== '')
      .map((row): [string, JsonValue] => [row.key, (isNumeric ? parseNumber(row.text) : row.text) ?? ''])
    return entries.length === 0 ? undefined : Object.fromEntries(entries)
  }
  const [typed, setTyped] = useState<Row[]>(() => rowsOf(props.value))
  const rows = jsonEquals(toValue(typed), props.value) ? typed : rowsOf(props.value)
  const { onBlur } = controlProps(props)

  function change(next: Row[]) {
    setTyped(next)
    props.onChange(toValue(next))
  }
  function changeRow(position: number, part: Partial<Row>) {
    change(rows.map((row, index) => (index === position ? { ...row, ...part } : row)))
  }

  return (
    <div className="airbyte-source-form-map" onBlur={onBlur}>
      {rows.map((row, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: a row's name changes while it is typed
        <div key={index} className="airbyte-source-form-map-row">
          <input
            className="airbyte-input"
            aria-label={words.mapKeyAt(props.label, index + 1)}
            placeholder={words.mapKey}
            value={row.key}
            readOnly={props.readonly}
            onChange={(event) => changeRow(index, { key: event.target.value })}
          />
          <input
            className="airbyte-input"
            aria-label={words.mapValueAt(props.label, index + 1)}
            placeholder={words.mapValue}
            value={row.text}
            readOnly={props.readonly}
            onChange={(event) => changeRow(index, { text: event.target.value })}
          />
          {!props.readonly && (
            <Button
              variant="plain"
              size="icon"
              aria-label={words.removeItem(row.key.trim() === '' ? words.item(index + 1) : row.key)}
              onClick={() => change(rows.filter((_, other) => other !== index))}
            >
              <Trash2 size={16} strokeWidth={1.5} aria-hidden />
            </Button>
          )}
        </div>
      ))}
      {!props.readonly && (
        <Button aria-label={words.addItemTo(props.label)} onClick={() => setTyped([...rows, { key: '', text: '' }])}>
          <Plus size={16} strokeWidth={1.5} aria-hidden />
          {words.addItem}
        </Button>
      )}
    </div>
  )
}

function rowsOf(value: unknown): Row[] {
  return isJsonObject(value) ? Object.entries(value).map(([key, item]) => ({ key, text: textOf(item) })) : []
}
