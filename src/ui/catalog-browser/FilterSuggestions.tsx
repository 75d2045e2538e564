'use client'
import { useEffect, useRef } from 'react'
import type { FilterSuggestion } from '../../domain/suggestFilter'
import { useWords } from '../words/WordsContext'

/** What may be put in at the caret; with nothing typed, a whole example. */
export type FilterOption = Omit<FilterSuggestion, 'kind'> & { kind: FilterSuggestion['kind'] | 'example' }

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
    list.current?.children[active]?.scrollIntoView({ block: 'nearest' })
  }, [active])
  return (
    <div
      ref={list}
      id={id}
      role="listbox"
      aria-label={words.suggestions}
      className="airbyte-catalog-browser-suggestions"
    >
      {options.map((option, at) => (
        <div
          // The same label may stand for a key and for a value.
          key={`${option.kind} ${option.label} ${option.insert}`}
          id={`${id}-${at}`}
          role="option"
          aria-selected={at === active}
          className="airbyte-catalog-browser-suggestion"
          data-kind={option.kind}
          // A press would take the focus out of the box before the click arrives.
          onPointerDown={(event) => event.preventDefault()}
          onMouseDown={(event) => event.preventDefault()}
          onClick={() => onChoose(option)}
        >
          <span className="airbyte-catalog-browser-suggestion-label">{option.label}</span>
          {option.detail !== undefined && (
            <span className="airbyte-catalog-browser-suggestion-detail">{option.detail}</span>
          )}
        </div>
      ))}
    </div>
  )
}
