'use client'
import { Bookmark, Search, X } from 'lucide-react'
import { type KeyboardEvent, type RefObject, useId, useRef, useState } from 'react'
import type { NamedFilter } from '../../headless/catalog-filter/namedFilters'
import type { CatalogFilter } from '../../headless/useCatalogFilter'
import { useCommitEffect } from '../../headless/useCommitEffect'
import type { SlotProps } from '../primitives/createSlots'
import { catalogSection } from '../words/catalogWords'
import { useWords } from '../words/WordsContext'
import type { CatalogGridSlot } from './catalogGridSlots'
import { FilterLanguageSwitch } from './FilterLanguageSwitch'
import { type FilterOption, FilterSuggestions } from './FilterSuggestions'
import { FilterUnderline } from './FilterUnderline'
import { filterLibrary } from './filterLibrary'
import { filterMarks } from './filterMarks'

export type FilterBoxProps = {
  filter: CatalogFilter
  /** Filters that the host keeps by name. */
  namedFilters?: readonly NamedFilter[] | undefined
  slot: SlotProps<CatalogGridSlot>
  /** Ids of what is said about the text, when something is. */
  describedBy?: string | undefined
  /** Arrow down where no suggestions are open: on to the list. */
  onLeaveDown: () => void
}

/**
 * What is open under the box: what fits at the caret, as one types or because it was asked for, or whole filters that replace the
 * text.
 */
type Open = 'nothing' | 'typing' | 'suggestions' | 'library'

/**
 * One box, two ways in: words, or JMESPath with completion. Nothing is chosen by itself, so Enter and Tab do what they
 * always do until the person has walked into the suggestions.
 */
export function FilterBox({ filter, namedFilters, slot, describedBy, onLeaveDown }: FilterBoxProps) {
  const words = useWords(catalogSection)
  const listId = useId()
  const input = useRef<HTMLInputElement>(null)
  const [caret, setCaret] = useState(0)
  const [open, setOpen] = useState<Open>('nothing')
  const [active, setActive] = useState(-1)
  const [scrollLeft, setScrollLeft] = useState(0)
  const isExpression = filter.language === 'jmespath'
  // All is said then, as a rule: operators would only hide what is said about it below. Who wants them asks for them.
  const isClosed = /[\])}]$/.test(filter.text.slice(0, caret))
  const options = optionsOf()
  const isShown = options.length > 0
  const marks = isExpression && !filter.isStale ? filterMarks(filter) : []
  useKeptCaret(input, filter.text, caret)

  function optionsOf(): FilterOption[] {
    const isEmpty = filter.text.trim() === ''
    if (open === 'library' || (open !== 'nothing' && isExpression && isEmpty)) {
      return filterLibrary(filter, namedFilters, words)
    }
    const isOpen = open === 'suggestions' || (open === 'typing' && !isClosed)
    return isOpen && isExpression ? filter.suggest(caret) : []
  }

  function close() {
    setOpen('nothing')
    setActive(-1)
  }

  function choose(option: FilterOption) {
    const { text } = filter
    const next = text.slice(0, option.start) + option.insert + text.slice(option.end)
    const nextCaret = option.start + option.insert.length
    const isWhole = option.group !== undefined
    if (isWhole) filter.setExpression(next)
    else filter.setText(next)
    setCaret(nextCaret)
    setActive(-1)
    setOpen(isWhole ? 'nothing' : 'typing')
    const element = input.current
    element?.focus()
    // After React has put the new text in, the caret would otherwise jump to its end. Who has typed on is past it.
    requestAnimationFrame(() => {
      if (element?.value === next) element.setSelectionRange(nextCaret, nextCaret)
    })
  }

  function onKeyDown(event: KeyboardEvent<HTMLInputElement>) {
    const chosen = options[active]
    if (event.key === 'ArrowDown' || event.key === 'ArrowUp') {
      event.preventDefault()
      if (isShown) setActive(stepped(active, event.key === 'ArrowDown' ? 1 : -1, options.length))
      else if (event.key === 'ArrowDown' && event.altKey) setOpen(isExpression ? 'suggestions' : 'library')
      else if (event.key === 'ArrowDown' && isExpression && open === 'nothing' && !isClosed) setOpen('suggestions')
      else if (event.key === 'ArrowDown') onLeaveDown()
    } else if (chosen !== undefined && (event.key === 'Enter' || event.key === 'Tab')) {
      event.preventDefault()
      choose(chosen)
    } else if (event.key === 'Enter') {
      filter.remember()
      close()
    } else if (event.key === 'Escape' && isShown) {
      event.preventDefault()
      event.stopPropagation()
      close()
    }
  }

  return (
    <div {...slot('filter')} data-language={filter.language}>
      <Search className="airbyte-catalog-browser-filter-icon" size={16} strokeWidth={1.5} aria-hidden />
      <div className="airbyte-catalog-browser-filter-field">
        {marks.length > 0 && <FilterUnderline text={filter.text} marks={marks} scrollLeft={scrollLeft} />}
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
          aria-invalid={marks.some(({ tone }) => tone === 'danger') || undefined}
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
            setOpen('typing')
          }}
          onSelect={(event) => setCaret(event.currentTarget.selectionStart ?? 0)}
          onScroll={(event) => setScrollLeft(event.currentTarget.scrollLeft)}
          onClick={() => setOpen(isExpression ? 'typing' : 'nothing')}
          onBlur={() => {
            filter.remember()
            close()
          }}
          onKeyDown={onKeyDown}
        />
        {isShown && <FilterSuggestions id={listId} options={options} active={active} onChoose={choose} />}
        <span className="airbyte-visually-hidden" aria-live="polite">
          {words.suggestionCount(options.length)}
        </span>
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
      <button
        type="button"
        className="airbyte-catalog-browser-filter-clear"
        aria-label={words.library}
        title={words.library}
        // The focus stays in the box, where the arrows walk through what opens.
        onMouseDown={(event) => event.preventDefault()}
        onClick={() => {
          setActive(-1)
          setOpen(open === 'library' ? 'nothing' : 'library')
          input.current?.focus()
        }}
      >
        <Bookmark size={16} strokeWidth={1.5} aria-hidden />
      </button>
      <FilterLanguageSwitch
        language={filter.language}
        onChange={filter.setLanguage}
        onPress={() => {
          input.current?.focus()
          // Who has not written one yet begins with an example.
          if (filter.text === '') setOpen('typing')
        }}
      />
    </div>
  )
}

/**
 * A host that writes the text in its own way must not send the caret to the end of it. At once, and only when there is another
 * text: whoever has walked on since has the caret where it belongs.
 */
function useKeptCaret(input: RefObject<HTMLInputElement | null>, text: string, caret: number) {
  const latest = useRef(caret)
  useCommitEffect(() => {
    latest.current = caret
  }, [caret])
  useCommitEffect(() => {
    const element = input.current
    const place = Math.min(latest.current, text.length)
    if (!element?.matches(':focus') || element.value !== text || element.selectionStart === place) return
    if (element.selectionStart === element.selectionEnd) element.setSelectionRange(place, place)
  }, [input, text])
}

function stepped(from: number, by: 1 | -1, count: number): number {
  const next = from + by
  if (next >= count) return 0
  return next < 0 ? count - 1 : next
}
