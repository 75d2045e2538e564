'use client'
import { Fragment, useEffect, useRef } from 'react'
import type { FilterSuggestion } from '../../domain/suggestFilter'
import { visibleName } from '../../headless/catalog-filter/visibleName'
import { catalogSection } from '../words/catalogWords'
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
  const words = useWords(catalogSection)
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
      // What can be scrolled would be a stop of Tab, and be gone once it is reached.
      tabIndex={-1}
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

const longest = 80
const tail = 20

/** As it can be told by eye, and no longer than two lines: long names are often told apart by how they end. */
function nameOf(label: string): string {
  const letters = [...visibleName(label)]
  return letters.length > longest
    ? [...letters.slice(0, longest - tail), '…', ...letters.slice(-tail)].join('')
    : letters.join('')
}

type SuggestionProps = {
  id: string
  option: FilterOption
  isActive: boolean
  onChoose: (option: FilterOption) => void
}

function Suggestion({ id, option, isActive, onChoose }: SuggestionProps) {
  const words = useWords(catalogSection)
  const { kind, label, detail } = option
  const said =
    kind === 'function' ? words.functionHelp[label] : kind === 'operator' ? words.operatorHelp[label] : detail
  return (
    <div
      id={id}
      role="option"
      aria-selected={isActive}
      className="airbyte-catalog-browser-suggestion"
      data-kind={kind}
      // A press would take the focus out of the box before the click arrives.
      onPointerDown={(event) => event.preventDefault()}
      onMouseDown={(event) => event.preventDefault()}
      onClick={() => onChoose(option)}
    >
      <span className="airbyte-catalog-browser-suggestion-label" dir={kind === 'value' ? 'auto' : 'ltr'}>
        {kind === 'function' ? (detail ?? label) : kind === 'key' || kind === 'value' ? nameOf(label) : label}
      </span>
      {said !== undefined && <span className="airbyte-catalog-browser-suggestion-detail">{said}</span>}
    </div>
  )
}
