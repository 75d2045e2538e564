'use client'
import type { WidgetProps } from '@rjsf/utils'
import { CalendarDays } from 'lucide-react'
import { useRef } from 'react'
import type { FieldNode } from '../../../domain/sourceForm'
import { testPattern } from '../../../domain/specPattern'
import { Button } from '../../primitives/Button'
import { useWords } from '../../words/WordsContext'
import { fieldNode } from '../fieldNode'
import { controlProps } from './controlProps'
import { textOf } from './TextWidget'

/** A date, a moment or a month: typed, or picked in the browser's own calendar. */
export function DateWidget(props: WidgetProps) {
  const words = useWords().sourceForm
  const picker = useRef<HTMLInputElement>(null)
  const node = fieldNode(props.uiSchema)
  if (node === undefined) return null
  const text = textOf(props.value)
  const isMonth = node.kind === 'month'
  return (
    <div className="airbyte-source-form-date">
      <input
        {...controlProps(props)}
        className="airbyte-input"
        type="text"
        value={text}
        placeholder={props.placeholder || undefined}
        readOnly={props.readonly}
        autoComplete="off"
        onChange={(event) => props.onChange(event.target.value === '' ? undefined : event.target.value)}
      />
      {!props.readonly && (
        <>
          <input
            ref={picker}
            className="airbyte-source-form-picker"
            type={isMonth ? 'month' : 'date'}
            tabIndex={-1}
            aria-hidden
            value={(isMonth ? /^\d{4}-\d{2}/ : /^\d{4}-\d{2}-\d{2}/).exec(text)?.[0] ?? ''}
            onChange={(event) => {
              if (event.target.value !== '') props.onChange(pickedValue(node, event.target.value))
            }}
          />
          <Button
            variant="plain"
            size="icon"
            className="airbyte-source-form-reveal"
            aria-label={words.pickDate(props.label)}
            unavailable={props.disabled}
            onClick={() => picker.current?.showPicker()}
          >
            <CalendarDays size={16} strokeWidth={1.5} aria-hidden />
          </Button>
        </>
      )}
    </div>
  )
}

/** The start of the picked day in the precision that the field's pattern asks for. */
function pickedValue(node: FieldNode, day: string): string {
  if (node.kind !== 'date_time') return day
  const { pattern } = node
  const forms = ['T00:00:00Z', 'T00:00:00.000Z', 'T00:00:00.000000Z', 'T00:00:00', ' 00:00:00', '']
  return (
    forms
      .map((form) => `${day}${form}`)
      .find((text) => pattern === undefined || (testPattern(pattern, text) ?? true)) ?? `${day}T00:00:00Z`
  )
}
