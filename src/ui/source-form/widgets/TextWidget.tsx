'use client'
import type { WidgetProps } from '@rjsf/utils'
import { controlProps } from './controlProps'

/** One line of text. Cleared, the value is gone rather than blank. */
export function TextWidget(props: WidgetProps) {
  return (
    <input
      {...controlProps(props)}
      className="airbyte-input"
      type="text"
      value={textOf(props.value)}
      placeholder={props.placeholder || undefined}
      readOnly={props.readonly}
      autoComplete="off"
      autoCapitalize="off"
      autoCorrect="off"
      spellCheck={false}
      data-1p-ignore
      data-lpignore="true"
      data-bwignore
      onChange={(event) => props.onChange(event.target.value === '' ? undefined : event.target.value)}
    />
  )
}

/** Several lines of text; line breaks are kept as typed. */
export function MultilineWidget(props: WidgetProps) {
  return (
    <textarea
      {...controlProps(props)}
      className="airbyte-input"
      rows={4}
      value={textOf(props.value)}
      placeholder={props.placeholder || undefined}
      readOnly={props.readonly}
      autoComplete="off"
      spellCheck={false}
      onChange={(event) => props.onChange(event.target.value === '' ? undefined : event.target.value)}
    />
  )
}

/** A stored value of another type than the field's is shown, not hidden, so that it can be mended. */
export function textOf(value: unknown): string {
  if (value === undefined || value === null) return ''
  return typeof value === 'string' ? value : JSON.stringify(value)
}
