'use client'
import type { WidgetProps } from '@rjsf/utils'
import { useState } from 'react'
import { createValueLookup } from '../../../domain/createValueLookup'
import { isOffered } from '../../../domain/isOffered'
import { type JsonValue, jsonEquals } from '../../../domain/json'
import type { FieldNode } from '../../../domain/sourceForm'
import { useWords } from '../../words/WordsContext'
import { drawnAsGroup } from '../FieldTemplate'
import { fieldNode } from '../fieldNode'
import { controlProps } from './controlProps'
import { textOf } from './TextWidget'

/** Any number of a list of values, as checkboxes; a long list can be narrowed by typing. */
export function ChoicesWidget(props: WidgetProps) {
  const words = useWords().sourceForm
  const node = fieldNode(props.uiSchema)
  const [query, setQuery] = useState('')
  if (node === undefined) return null
  const chosen: JsonValue[] = Array.isArray(props.value) ? props.value : []
  const isLong = !drawnAsGroup(node)
  const control = controlProps(props)
  const foreign = chosen
    .filter((value) => !isOffered(node.options, value))
    .map((value) => ({ value, label: words.unknownOption(textOf(value)) }))
  const isChosen = createValueLookup(chosen)
  const wanted = query.trim().toLowerCase()
  const shown = [...foreign, ...node.options].filter(({ value, label }) =>
    (label ?? textOf(value)).toLowerCase().includes(wanted),
  )

  function toggle(value: JsonValue, isOn: boolean) {
    const others = chosen.filter((other) => !jsonEquals(other, value))
    const next = isOn && node !== undefined ? inOrder(node.options, [...others, value]) : others
    props.onChange(next.length === 0 ? undefined : next)
  }

  return (
    <div className="airbyte-source-form-choices">
      {isLong && (
        <input
          {...control}
          className="airbyte-input"
          type="search"
          value={query}
          autoComplete="off"
          placeholder={words.filterOptions(node.options.length)}
          onChange={(event) => setQuery(event.target.value)}
          onKeyDown={(event) => {
            // Enter is about the list, not about the form.
            if (event.key === 'Enter') event.preventDefault()
          }}
        />
      )}
      <div
        className="airbyte-source-form-choice-list"
        data-long={isLong || undefined}
        {...(isLong && { role: 'group', 'aria-label': props.label, tabIndex: 0 })}
      >
        {shown.map(({ value, label }, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: values need not be texts
          <label key={index} className="airbyte-source-form-choice">
            <input
              type="checkbox"
              className="airbyte-checkbox"
              checked={isChosen(value)}
              disabled={props.disabled || props.readonly}
              onChange={(event) => toggle(value, event.target.checked)}
              onBlur={control.onBlur}
            />
            {label ?? (textOf(value).trim() === '' ? words.emptyOption : textOf(value))}
          </label>
        ))}
        {shown.length === 0 && <span className="airbyte-source-form-no-match">{words.noMatches}</span>}
      </div>
      {isLong && (
        <p role="status" className="airbyte-source-form-hint">
          {words.chosenCount(chosen.length)}
        </p>
      )}
    </div>
  )
}

/** What is on the list in the list's order, behind what is not on it. */
function inOrder(options: FieldNode['options'], chosen: readonly JsonValue[]): JsonValue[] {
  const unknown = chosen.filter((value) => !isOffered(options, value))
  return [...unknown, ...options.map(({ value }) => value).filter(createValueLookup(chosen))]
}
