'use client'
import type { WidgetProps } from '@rjsf/utils'
import { useState } from 'react'
import { controlProps } from './controlProps'
import { textOf } from './TextWidget'

/** A number, typed as text: what does not parse stays as it was typed, and says so, rather than being dropped. */
export function NumberWidget(props: WidgetProps) {
  const [text, setText] = useState(() => textOf(props.value))
  const shown = parseNumber(text) === props.value ? text : textOf(props.value)
  const control = controlProps(props)
  return (
    <input
      {...control}
      className="airbyte-input"
      type="text"
      inputMode={props.schema.type === 'integer' ? 'numeric' : 'decimal'}
      value={shown}
      placeholder={props.placeholder || undefined}
      readOnly={props.readonly}
      autoComplete="off"
      data-numeric
      onChange={(event) => {
        setText(event.target.value)
        props.onChange(parseNumber(event.target.value))
      }}
      onBlur={() => {
        // A stored number may be a text; one that says it all is sent as the number once it was visited.
        const number = parseNumber(shown)
        if (typeof props.value === 'string' && typeof number === 'number') props.onChange(number)
        control.onBlur()
      }}
    />
  )
}

/** The number a text stands for; the text itself where it stands for none, or for one too long to be kept exactly. */
export function parseNumber(text: string): number | string | undefined {
  const trimmed = text.trim()
  if (trimmed === '') return undefined
  const number = /^[+-]?(?:\d+\.?\d*|\.\d+)(?:e[+-]?\d+)?$/i.test(trimmed) ? Number(trimmed) : Number.NaN
  const isExact = Number.isFinite(number) && (!Number.isInteger(number) || Number.isSafeInteger(number))
  return isExact ? number : text
}
