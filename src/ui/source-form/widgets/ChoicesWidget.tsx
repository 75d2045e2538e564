'use client'
import type { WidgetProps } from '@rjsf/utils'
import { useMemo, useRef, useState } from 'react'
import { createValueLookup } from '../../../domain/createValueLookup'
import { isOffered } from '../../../domain/isOffered'
import { type JsonValue, jsonEquals } from '../../../domain/json'
import type { FieldNode } from '../../../domain/sourceForm'
import { sourceFormSection } from '../../words/sourceFormWords'
import { useWords } from '../../words/WordsContext'
import { drawnAsGroup } from '../FieldTemplate'
import { fieldNode } from '../fieldNode'
import { ChoiceList } from './ChoiceList'
import { controlProps } from './controlProps'
import { textOf } from './TextWidget'

/** Any number of a list of values, as checkboxes; a long list can be narrowed by typing. */
export function ChoicesWidget(props: WidgetProps) {
  const words = useWords(sourceFormSection)
  const node = fieldNode(props.uiSchema)
  const [query, setQuery] = useState('')
  const [stop, setStop] = useState(0)
  const list = useRef<HTMLDivElement>(null)
  const chosen: readonly JsonValue[] = Array.isArray(props.value) ? props.value : none
  const isChosen = useMemo(() => createValueLookup(chosen), [chosen])
  if (node === undefined) return null
  const isLong = !drawnAsGroup(node)
  const { onBlur, ...control } = controlProps(props)
  const foreign = chosen
    .filter((value) => !isOffered(node.options, value))
    .map((value) => ({ value, label: words.unknownOption(textOf(value)) }))
  const wanted = query.trim().toLowerCase()
  const shown = [...foreign, ...node.options]
    .map(({ value, label }) => ({ value, text: label ?? textOf(value) }))
    .filter(({ text }) => text.toLowerCase().includes(wanted))

  function toggle(value: JsonValue, isOn: boolean) {
    const others = chosen.filter((other) => !jsonEquals(other, value))
    const next = isOn && node !== undefined ? inOrder(node.options, [...others, value]) : others
    props.onChange(next.length === 0 ? undefined : next)
  }

  return (
    <div
      className="airbyte-source-form-choices"
      onBlur={({ relatedTarget, currentTarget }) => {
        // Going on from the search to the list, or from box to box, is not leaving.
        if (!currentTarget.contains(relatedTarget)) onBlur()
      }}
    >
      {isLong && (
        <input
          {...control}
          className="airbyte-input"
          type="search"
          value={query}
          autoComplete="off"
          placeholder={words.filterOptions(node.options.length)}
          onChange={(event) => {
            setQuery(event.target.value)
            setStop(0)
          }}
          onKeyDown={(event) => {
            // Enter is about the list, not about the form.
            if (event.key === 'Enter') event.preventDefault()
            if (event.key !== 'ArrowDown') return
            event.preventDefault()
            list.current?.querySelector<HTMLElement>('input:not([tabindex])')?.focus()
          }}
        />
      )}
      <ChoiceList
        id={props.id}
        label={props.label}
        choices={shown}
        isChosen={isChosen}
        isLocked={props.disabled === true || props.readonly === true}
        isLong={isLong}
        list={list}
        stop={stop}
        onStop={setStop}
        onToggle={toggle}
      />
      {isLong && (
        <p role="status" className="airbyte-source-form-hint">
          {words.chosenCount(chosen.length)}
        </p>
      )}
    </div>
  )
}

const none: readonly JsonValue[] = []

/** What is on the list in the list's order, behind what is not on it. */
function inOrder(options: FieldNode['options'], chosen: readonly JsonValue[]): JsonValue[] {
  const unknown = chosen.filter((value) => !isOffered(options, value))
  return [...unknown, ...options.map(({ value }) => value).filter(createValueLookup(chosen))]
}
