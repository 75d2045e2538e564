'use client'
import type { WidgetProps } from '@rjsf/utils'
import { CalendarDays } from 'lucide-react'
import { useRef, useState } from 'react'
import { type DateForm, dateForms, hasTime, readDate, writeDate } from '../../../domain/dateForms'
import { Button } from '../../primitives/Button'
import { sourceFormSection } from '../../words/sourceFormWords'
import { useWords } from '../../words/WordsContext'
import { fieldNode } from '../fieldNode'
import { controlProps } from './controlProps'
import { textOf } from './TextWidget'

/** A date, a moment or a month: typed, or picked in the browser's own calendar. */
export function DateWidget(props: WidgetProps) {
  const words = useWords(sourceFormSection)
  const picker = useRef<HTMLInputElement>(null)
  const [picked, setPicked] = useState<string>()
  const node = fieldNode(props.uiSchema)
  if (node === undefined) return null
  const text = textOf(props.value)
  const forms = dateForms(node)
  const isMonth = forms.every((form) => !form.includes('DD'))
  const held = readHeld(forms, text)
  function pick(day: string) {
    const next = pickedDate(forms, text, isMonth ? `${day.slice(0, 7)}-01` : day)
    if (next === undefined) return
    setPicked(next)
    props.onChange(next)
  }
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
        spellCheck={false}
        onChange={(event) => props.onChange(event.target.value === '' ? undefined : event.target.value)}
      />
      {!props.readonly && forms.length > 0 && (
        <>
          <input
            ref={picker}
            className="airbyte-source-form-picker"
            type={isMonth ? 'month' : 'date'}
            tabIndex={-1}
            aria-hidden
            value={held === undefined ? '' : isMonth ? held.day.slice(0, 7) : held.day}
            onChange={(event) => {
              if (event.target.value !== '') pick(event.target.value)
            }}
          />
          <Button
            variant="plain"
            size="icon"
            className="airbyte-source-form-reveal"
            aria-label={isMonth ? words.pickMonth(props.label) : words.pickDate(props.label)}
            unavailable={props.disabled}
            onClick={() => openPicker(picker.current)}
          >
            <CalendarDays size={16} strokeWidth={1.5} aria-hidden />
          </Button>
          <span role="status" className="airbyte-visually-hidden">
            {picked !== undefined && picked === text && words.picked(text)}
          </span>
        </>
      )}
    </div>
  )
}

/** Browsers without a calendar of months show the days, of which the month is taken. */
function openPicker(picker: HTMLInputElement | null) {
  if (picker === null) return
  if (picker.type === 'text') picker.type = 'date'
  try {
    picker.showPicker()
  } catch {
    // A frame of another origin may not open it; where that is so, the focus does.
    picker.focus()
  }
}

function readHeld(forms: readonly DateForm[], text: string) {
  for (const form of forms) {
    const read = readDate(form, text.trim())
    if (read !== undefined) return read
  }
  // Half-typed or in another form, it still says which day to open the calendar at.
  const [day] = /^\d{4}-\d{2}-\d{2}/.exec(text) ?? []
  return day === undefined ? undefined : { day, time: '00:00:00' }
}

/** The picked day in the form the text has already, with the time it names; else at its start, in the field's first form. */
function pickedDate(forms: readonly DateForm[], text: string, day: string): string | undefined {
  const present = forms.find((form) => readDate(form, text.trim()) !== undefined)
  const form = present ?? forms[0]
  if (form === undefined) return undefined
  const held = present && hasTime(present) ? readDate(present, text.trim()) : undefined
  return writeDate(form, { day, time: held?.time ?? '00:00:00' })
}
