'use client'
import type { WidgetProps } from '@rjsf/utils'
import { useState } from 'react'
import { type JsonValue, jsonEquals } from '../../../domain/json'
import { KeyFileDrop } from '../KeyFileDrop'
import { controlProps } from './controlProps'

/** Any shape, as JSON. Text that does not parse stays as it was typed. */
export function JsonWidget(props: WidgetProps) {
  const [text, setText] = useState(() => formatted(props.value))
  const shown = sameValue(parseJson(text), props.value) ? text : formatted(props.value)
  function change(next: string) {
    setText(next)
    props.onChange(parseJson(next))
  }
  return (
    <KeyFileDrop
      id={props.id}
      label={props.label}
      locked={props.disabled === true || props.readonly === true}
      canChoose
      onText={change}
    >
      <textarea
        {...controlProps(props)}
        className="airbyte-input airbyte-source-form-code"
        rows={Math.min(Math.max(shown.split('\n').length, 4), 14)}
        value={shown}
        placeholder={props.placeholder || undefined}
        readOnly={props.readonly}
        autoComplete="off"
        spellCheck={false}
        onChange={(event) => change(event.target.value)}
      />
    </KeyFileDrop>
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
