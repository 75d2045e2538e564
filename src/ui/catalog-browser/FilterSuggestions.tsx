'use client'
import { Fragment, useEffect, useRef } from 'react'
import type { FilterSuggestion } from '../../domain/suggestFilter'
import { useWords } from '../words/WordsContext'

/** What may be put in at the caret, or a whole filter of a group. */
export type FilterOption = Omit<FilterSuggestion, 'kind'> & {
  kind: FilterSuggestion['kind'] | 'whole'
  /** What whole filters of a kind are called together. Those of a group follow one another. */
  group?: string | undefined
}

export type FilterSuggestionsProps = {
  id: string
  options: readonly FilterOption[]
  /** -1: none. */
  active: number
  onChoose: (option: FilterOption) => void
}

/** What may stand at the caret. The focus stays in the box; the active option is named from there. */
export function FilterSuggestions({ id, options, active, onChoose }: FilterSuggestionsProps) {
  const words = useWords().catalog
  const list = useRef<HTMLDivElement>(null)
  useEffect(() => {
    list.current?.querySelectorAll('[role="option"]')[active]?.scrollIntoView({ block: 'nearest' })
  }, [active])
  const groups = [...new Set(options.map(({ group }) => group))]
  return (
    <div
      ref={list}
      id={id}
      role="listbox"
      aria-label={words.suggestions}
      className="airbyte-catalog-browser-suggestions"
    >
      {groups.map((group) => {
        const shown = options.map((option, at) =>
          option.group === group ? (
            <Suggestion
              // The same label may stand for a key and for a value.
              key={`${option.kind} ${option.detail} ${option.insert}`}
              id={`${id}-${at}`}
              option={option}
              isActive={at === active}
              onChoose={onChoose}
            />
          ) : null,
        )
        if (group === undefined) return <Fragment key="">{shown}</Fragment>
        return (
          <div key={group} role="group" aria-label={group}>
            <div className="airbyte-catalog-browser-suggestion-group" aria-hidden>
              {group}
            </div>
            {shown}
          </div>
        )
      })}
    </div>
  )
}

type SuggestionProps = {
  id: string
  option: FilterOption
  isActive: boolean
  onChoose: (option: FilterOption) => void
}

function Suggestion({ id, option, isActive, onChoose }: SuggestionProps) {
  const words = useWords().catalog
  const isFunction = option.kind === 'function'
  const label = isFunction ? (option.detail ?? option.label) : option.label
  const detail = isFunction ? words.functionHelp[option.label] : option.detail
  return (
    <div
      id={id}
      role="option"
      aria-selected={isActive}
      className="airbyte-catalog-browser-suggestion"
      data-kind={option.kind}
      // A press would take the focus out of the box before the click arrives.
      onPointerDown={(event) => event.preventDefault()}
      onMouseDown={(event) => event.preventDefault()}
      onClick={() => onChoose(option)}
    >
      <span className="airbyte-catalog-browser-suggestion-label">{label}</span>
      {detail !== undefined && <span className="airbyte-catalog-browser-suggestion-detail">{detail}</span>}
    </div>
  )
}
