'use client'
import type { WidgetProps } from '@rjsf/utils'
import { useState } from 'react'
import { type JsonValue, jsonEquals } from '../../../domain/json'
import { controlProps } from './controlProps'

/** Any shape, as JSON. Text that does not parse stays as it was typed. */
export function JsonWidget(props: WidgetProps) {
  const [text, setText] = useState(() => formatted(props.value))
  const shown = sameValue(parseJson(text), props.value) ? text : formatted(props.value)
  return (
    <textarea
      {...controlProps(props)}
      className="airbyte-input airbyte-source-form-code"
      rows={4}
      value={shown}
      placeholder={props.placeholder || undefined}
      readOnly={props.readonly}
      autoComplete="off"
      spellCheck={false}
      onChange={(event) => {
        setText(event.target.value)
        props.onChange(parseJson(event.target.value))
      }}
    />
  )
}

/** The value a text stands for; the text itself where it is no JSON. */
export function parseJson(text: string): JsonValue | undefined {
  if (text.trim() === '') return undefined
  try {
    return JSON.parse(text)
  } catch {
    return text
  }
}

function sameValue(left: JsonValue | undefined, right: JsonValue | undefined): boolean {
  return jsonEquals(left, right)
}

function formatted(value: JsonValue | undefined): string {
  if (value === undefined || value === null) return ''
  return typeof value === 'string' ? value : JSON.stringify(value, null, 2)
}
