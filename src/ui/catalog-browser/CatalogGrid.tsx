'use client'
import { type ReactNode, useCallback, useId, useRef } from 'react'
import type { Stream } from '../../domain/catalog'
import type { CatalogFilter } from '../../headless/useCatalogFilter'
import type { SlotProps } from '../primitives/createSlots'
import { catalogSection } from '../words/catalogWords'
import { useWords } from '../words/WordsContext'
import type { CatalogGridSlot } from './catalogGridSlots'
import { FilterBox } from './FilterBox'
import { FilterChips } from './FilterChips'
import { FilterEmpty } from './FilterEmpty'
import { FilterNotices } from './FilterNotices'
import { MatchedFieldContext } from './MatchedField'
import type { NamedFilterProps } from './NamedFilterProps'
import { StreamGrid } from './StreamGrid'
import type { StreamGridParts } from './StreamGridColumn'
import type { StreamRange } from './useGridRange'
import { useKeptStreams } from './useKeptStreams'
import { useReturnedFocus } from './useReturnedFocus'

export type CatalogGridProps = NamedFilterProps & {
  filter: CatalogFilter
  parts: StreamGridParts
  slot: SlotProps<CatalogGridSlot>
  headLead?: ReactNode
  /** Beside the count, such as "3 selected". */
  countExtra?: ReactNode
  /** At the end of the toolbar. */
  toolbarEnd?: ReactNode
  onStreamActivate?: ((stream: Stream) => void) | undefined
  onStreamToggle?: ((stream: Stream) => void) | undefined
  onStreamRange?: ((range: StreamRange) => void) | undefined
}

/** Filter box, what is to be said about the filter, and the grid: the one table of both browser and picker. */
export function CatalogGrid(props: CatalogGridProps) {
  const { filter, namedFilters, onNamedFiltersChange, parts, slot, headLead, countExtra, toolbarEnd, ...handlers } =
    props
  const words = useWords(catalogSection)
  const noticeId = useId()
  const area = useRef<HTMLDivElement>(null)
  const leaveDown = useCallback(() => {
    area.current?.querySelector<HTMLElement>('[data-index][tabindex="0"], [data-part="search"][tabindex="0"]')?.focus()
  }, [])
  const watchPress = useReturnedFocus(area)
  const { streams, total } = filter
  const isEmpty = streams.length === 0
  const kept = useKeptStreams(streams, filter.index)
  return (
    <>
      <div {...slot('toolbar')}>
        <FilterBox
          filter={filter}
          namedFilters={namedFilters}
          slot={slot}
          describedBy={filter.text.trim() === '' ? undefined : noticeId}
          onLeaveDown={leaveDown}
        />
        <div className="airbyte-catalog-browser-facts">
          <div role="status" {...slot('count')} data-stale={filter.isStale || undefined}>
            {words.count(streams.length, total)}
          </div>
          {countExtra}
          {toolbarEnd}
        </div>
      </div>
      {total > 0 && (
        <FilterChips filter={filter} namedFilters={namedFilters} onNamedFiltersChange={onNamedFiltersChange} />
      )}
      <FilterNotices filter={filter} slot={slot} id={noticeId} />
      <div
        ref={area}
        className="airbyte-catalog-browser-area"
        // Below a filter that finds nothing stand ways out, which go once they are taken.
        onClick={isEmpty ? watchPress : undefined}
      >
        {isEmpty && <FilterEmpty filter={filter} />}
        {kept.length > 0 && (
          <div hidden={isEmpty}>
            <MatchedFieldContext.Provider value={filter.matchedField}>
              <StreamGrid
                streams={kept}
                index={filter.index}
                question={questionOf(filter)}
                parts={parts}
                slot={slot}
                headLead={headLead}
                {...handlers}
              />
            </MatchedFieldContext.Provider>
          </div>
        )}
      </div>
    </>
  )
}

function questionOf({ outcome, searchFields, scopes }: CatalogFilter): string {
  return JSON.stringify([outcome.text, outcome.language, searchFields, scopes.chosen])
}
