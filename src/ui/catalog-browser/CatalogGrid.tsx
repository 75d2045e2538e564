'use client'
import { type ReactNode, useCallback, useId, useRef } from 'react'
import type { Stream } from '../../domain/catalog'
import type { JsonValue } from '../../domain/json'
import type { CatalogFilter } from '../../headless/useCatalogFilter'
import { Button } from '../primitives/Button'
import type { SlotProps } from '../primitives/createSlots'
import { useWords } from '../words/WordsContext'
import type { CatalogGridSlot } from './catalogGridSlots'
import { FilterBox } from './FilterBox'
import { FilterChips } from './FilterChips'
import { FilterNotices } from './FilterNotices'
import { StreamGrid } from './StreamGrid'
import type { StreamGridParts } from './StreamGridColumn'

export type CatalogGridProps = {
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
}

/** Filter box, what is to be said about the filter, and the grid: the one table of both browser and picker. */
export function CatalogGrid({ filter, parts, slot, headLead, countExtra, toolbarEnd, ...handlers }: CatalogGridProps) {
  const words = useWords().catalog
  const noticeId = useId()
  const area = useRef<HTMLDivElement>(null)
  const leaveDown = useCallback(() => {
    area.current?.querySelector<HTMLElement>('[data-index][tabindex="0"], [data-part="search"][tabindex="0"]')?.focus()
  }, [])
  const { streams, outcome, total } = filter
  // An empty list is no match; any other result without streams has its notice above.
  const isExplained = outcome.result !== undefined && !isEmptyList(outcome.result.value)
  return (
    <>
      <div {...slot('toolbar')}>
        <FilterBox
          filter={filter}
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
      {total > 0 && <FilterChips filter={filter} />}
      <FilterNotices filter={filter} slot={slot} id={noticeId} />
      <div ref={area} className="airbyte-catalog-browser-area">
        {streams.length > 0 ? (
          <StreamGrid
            streams={streams}
            index={filter.index}
            parts={parts}
            slot={slot}
            headLead={headLead}
            {...handlers}
          />
        ) : (
          <div className="airbyte-empty-root">
            {total === 0 ? (
              <>
                <p>{words.emptyCatalog}</p>
                <p>{words.emptyCatalogHelp}</p>
              </>
            ) : (
              <>
                {!isExplained && <p>{words.noMatch}</p>}
                <Button onClick={filter.clear}>{words.showAll}</Button>
              </>
            )}
          </div>
        )}
      </div>
    </>
  )
}

function isEmptyList(value: JsonValue): boolean {
  return Array.isArray(value) && value.length === 0
}
