'use client'
import { Search, X } from 'lucide-react'
import { type KeyboardEvent, useCallback, useEffect, useMemo, useRef } from 'react'
import type { SourceTemplateSummary } from '../../domain/sourceTemplate'
import { type TemplateSearch, useTemplateSearch } from '../../headless/useTemplateSearch'
import { Button } from '../primitives/Button'
import { type ClassNames, createSlots } from '../primitives/createSlots'
import { ErrorState } from '../primitives/ErrorState'
import { Skeleton } from '../primitives/Skeleton'
import { gallerySection } from '../words/galleryWords'
import { useWords } from '../words/WordsContext'
import { TagFilter } from './TagFilter'
import type { TemplateGallerySlot } from './TemplateGallerySlot'
import { TemplateGrid } from './TemplateGrid'

export type TemplateGalleryViewProps = {
  /** Undefined while they load. */
  templates: readonly SourceTemplateSummary[] | undefined
  /** Why they could not be loaded. Not shown while there are templates. */
  error?: unknown
  onRetry?: (() => void) | undefined
  /** Ids of templates that already have a source. */
  connected?: ReadonlySet<string> | undefined
  onSelect: (template: SourceTemplateSummary) => void
  /** Puts the caret into the search box each time it becomes true. Leave out where a page embeds the gallery. */
  focusSearch?: boolean | undefined
  /** Extra class per slot, placed after ours. */
  classNames?: ClassNames<TemplateGallerySlot> | undefined
}

const none: readonly SourceTemplateSummary[] = []
const noIds: ReadonlySet<string> = new Set()

/** Connectors to choose from: a search box, tags, and one button per connector. */
export function TemplateGalleryView(props: TemplateGalleryViewProps) {
  const { templates, error, onRetry, connected = noIds, onSelect, focusSearch = false, classNames } = props
  const words = useWords(gallerySection)
  const slot = useMemo(() => createSlots('template-gallery', classNames), [classNames])
  const search = useTemplateSearch(templates ?? none)
  const grid = useRef<HTMLUListElement>(null)
  const searchBox = useRef<HTMLInputElement>(null)
  const select = useSteady(onSelect)
  useEffect(() => {
    if (focusSearch) searchBox.current?.focus()
  }, [focusSearch])

  const hasFailed = templates === undefined && error !== undefined && error !== null
  const isLoading = templates === undefined && !hasFailed

  function clearAndRefocus() {
    search.clear()
    searchBox.current?.focus()
  }

  function chooseOnlyMatch() {
    const only = search.findOnly()
    if (only) onSelect(only)
  }

  function steerFromSearch(event: KeyboardEvent) {
    if (event.nativeEvent.isComposing) return
    if (event.key === 'Escape' && search.query !== '') {
      event.stopPropagation()
      search.setQuery('')
    } else if (event.key === 'ArrowDown') grid.current?.querySelector('button')?.focus()
    else if (event.key === 'Enter' && search.isFiltered) chooseOnlyMatch()
    else return
    event.preventDefault()
  }

  return (
    <section {...slot('root')} aria-busy={isLoading}>
      <div {...slot('head')}>
        <Search {...slot('search-icon')} size={16} strokeWidth={1.5} aria-hidden />
        <input
          ref={searchBox}
          className={`airbyte-input ${slot('search').className}`}
          type="search"
          aria-label={words.searchLabel}
          placeholder={words.searchPlaceholder}
          autoComplete="off"
          spellCheck={false}
          value={search.query}
          onChange={(event) => search.setQuery(event.target.value)}
          onKeyDown={steerFromSearch}
        />
        {search.query !== '' && (
          <Button
            {...slot('search-clear')}
            variant="plain"
            size="icon"
            aria-label={words.clearSearch}
            onClick={clearAndRefocus}
          >
            <X size={16} strokeWidth={1.5} aria-hidden />
          </Button>
        )}
      </div>
      <div {...slot('bar')}>
        <TagFilter search={search} slot={slot} />
        <p {...slot('count')} role="status">
          {isLoading && words.loading}
          {templates && templates.length > 0 && words.count(search.matches.length, templates.length)}
        </p>
      </div>
      {hasFailed && <ErrorState error={error} title={words.loadFailed} onRetry={onRetry} />}
      {isLoading && <GallerySkeleton />}
      {templates && search.matches.length === 0 && (
        <GalleryEmpty search={search} isOffered={templates.length > 0} onClear={clearAndRefocus} />
      )}
      {search.matches.length > 0 && (
        <TemplateGrid
          gridRef={grid}
          templates={templates ?? none}
          matches={search.matches}
          connected={connected}
          onSelect={select}
          slot={slot}
        />
      )}
    </section>
  )
}

function GalleryEmpty({
  search,
  isOffered,
  onClear,
}: {
  search: TemplateSearch
  isOffered: boolean
  onClear: () => void
}) {
  const words = useWords(gallerySection)
  return (
    <div className="airbyte-empty-root">
      <p>{isOffered ? words.nothingFound(search.query.trim()) : words.nothingOffered}</p>
      {isOffered && <Button onClick={onClear}>{words.clearFilters}</Button>}
    </div>
  )
}

function GallerySkeleton() {
  return (
    <div className="airbyte-template-gallery-grid" aria-hidden>
      {Array.from({ length: 12 }, (_, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: the placeholders have no identity and no order
        <div key={index} className="airbyte-template-gallery-tile">
          <Skeleton className="airbyte-skeleton-icon" />
          <span className="airbyte-template-gallery-text">
            <Skeleton className="airbyte-skeleton-name" />
            <Skeleton className="airbyte-skeleton-facts" />
          </span>
        </div>
      ))}
    </div>
  )
}

/** A function of steady identity that calls the newest one, so that a host's inline handler redraws no tile. */
function useSteady<Argument>(callback: (argument: Argument) => void): (argument: Argument) => void {
  const newest = useRef(callback)
  useEffect(() => {
    newest.current = callback
  })
  return useCallback((argument) => newest.current(argument), [])
}
