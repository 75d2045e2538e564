'use client'
import { Search, X } from 'lucide-react'
import { type KeyboardEvent, useId, useRef, useState } from 'react'
import type { CatalogFilter } from '../../headless/useCatalogFilter'
import type { SlotProps } from '../primitives/createSlots'
import { useWords } from '../words/WordsContext'
import type { CatalogGridSlot } from './catalogGridSlots'
import { FilterLanguageSwitch } from './FilterLanguageSwitch'
import { type FilterOption, FilterSuggestions } from './FilterSuggestions'
import { FilterUnderline } from './FilterUnderline'

export type FilterBoxProps = {
  filter: CatalogFilter
  slot: SlotProps<CatalogGridSlot>
  /** Ids of what is said about the text, when something is. */
  describedBy?: string | undefined
  /** Arrow down where no suggestions are open: on to the list. */
  onLeaveDown: () => void
}

/**
 * One box, two ways in: words, or JMESPath with completion. Nothing is chosen by itself, so Enter and Tab do what they
 * always do until the person has walked into the suggestions.
 */
export function FilterBox({ filter, slot, describedBy, onLeaveDown }: FilterBoxProps) {
  const words = useWords().catalog
  const listId = useId()
  const input = useRef<HTMLInputElement>(null)
  const [caret, setCaret] = useState(0)
  const [isOpen, setOpen] = useState(false)
  const [active, setActive] = useState(-1)
  const [scrollLeft, setScrollLeft] = useState(0)
  const isExpression = filter.language === 'jmespath'
  const options = isOpen ? suggestionsOf(filter, caret, words.examples) : []
  const isShown = options.length > 0
  const mark = isExpression && !filter.isStale ? markOf(filter) : undefined

  function choose(option: FilterOption) {
    const { text } = filter
    const next = text.slice(0, option.start) + option.insert + text.slice(option.end)
    const nextCaret = option.start + option.insert.length
    filter.setText(next)
    setCaret(nextCaret)
    setActive(-1)
    setOpen(option.kind !== 'example')
    const element = input.current
    element?.focus()
    // After React has put the new text in, the caret would otherwise jump to its end.
    requestAnimationFrame(() => element?.setSelectionRange(nextCaret, nextCaret))
  }

  function onKeyDown(event: KeyboardEvent<HTMLInputElement>) {
    const chosen = options[active]
    if (event.key === 'ArrowDown' || event.key === 'ArrowUp') {
      event.preventDefault()
      if (isShown) setActive(stepped(active, event.key === 'ArrowDown' ? 1 : -1, options.length))
      else if (event.key === 'ArrowDown' && (isExpression || event.altKey) && !isOpen) setOpen(true)
      else if (event.key === 'ArrowDown') onLeaveDown()
    } else if (chosen !== undefined && (event.key === 'Enter' || event.key === 'Tab')) {
      event.preventDefault()
      choose(chosen)
    } else if (event.key === 'Escape' && isShown) {
      event.preventDefault()
      event.stopPropagation()
      setOpen(false)
      setActive(-1)
    }
  }

  return (
    <div {...slot('filter')} data-language={filter.language}>
      <Search className="airbyte-catalog-browser-filter-icon" size={16} strokeWidth={1.5} aria-hidden />
      <div className="airbyte-catalog-browser-filter-field">
        {mark && <FilterUnderline text={filter.text} mark={mark} scrollLeft={scrollLeft} />}
        <input
          {...slot('input')}
          ref={input}
          type="text"
          // An expression is code, also on a page that reads from right to left.
          dir={isExpression ? 'ltr' : undefined}
          role="combobox"
          aria-label={words.filterLabel}
          aria-autocomplete="list"
          aria-expanded={isShown}
          aria-controls={isShown ? listId : undefined}
          aria-activedescendant={isShown && active >= 0 ? `${listId}-${active}` : undefined}
          aria-invalid={mark?.tone === 'danger' || undefined}
          aria-describedby={describedBy}
          placeholder={isExpression ? words.expressionPlaceholder : words.filterPlaceholder}
          autoComplete="off"
          autoCapitalize="off"
          spellCheck={false}
          value={filter.text}
          onChange={(event) => {
            filter.setText(event.target.value)
            setCaret(event.target.selectionStart ?? event.target.value.length)
            setActive(-1)
            setOpen(true)
          }}
          onSelect={(event) => setCaret(event.currentTarget.selectionStart ?? 0)}
          onScroll={(event) => setScrollLeft(event.currentTarget.scrollLeft)}
          onClick={() => setOpen(isExpression)}
          onBlur={() => setOpen(false)}
          onKeyDown={onKeyDown}
        />
        {isShown && <FilterSuggestions id={listId} options={options} active={active} onChoose={choose} />}
      </div>
      {filter.text !== '' && (
        <button
          type="button"
          className="airbyte-catalog-browser-filter-clear"
          aria-label={words.clearFilter}
          onClick={() => {
            filter.clear()
            input.current?.focus()
          }}
        >
          <X size={16} strokeWidth={1.5} aria-hidden />
        </button>
      )}
      <FilterLanguageSwitch
        language={filter.language}
        onChange={(language) => {
          filter.setLanguage(language)
          input.current?.focus()
        }}
      />
    </div>
  )
}

function suggestionsOf(
  filter: CatalogFilter,
  caret: number,
  examples: readonly { label: string; expression: string }[],
): FilterOption[] {
  if (filter.language !== 'jmespath') return []
  if (filter.text.trim() !== '') return filter.suggest(caret).slice(0, 50)
  return examples.map(({ label, expression }) => ({
    label: expression,
    detail: label,
    start: 0,
    end: filter.text.length,
    insert: expression,
    kind: 'example',
  }))
}

/** The place that something is said about: first of all what is wrong. */
function markOf({ outcome, text }: CatalogFilter) {
  if (outcome.text !== text) return undefined
  if (outcome.problem) return { ...outcome.problem, tone: 'danger' as const }
  const [hint] = outcome.hints
  return hint && { ...hint, tone: 'warning' as const }
}

function stepped(from: number, by: 1 | -1, count: number): number {
  const next = from + by
  if (next >= count) return 0
  return next < 0 ? count - 1 : next
}
