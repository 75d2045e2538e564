'use client'
import { useEffect, useMemo, useRef } from 'react'
import type { SourceSummary } from '../../domain/source'
import { useSourceRemoval } from '../../headless/useSourceRemoval'
import { Button } from '../primitives/Button'
import { type ClassNames, createSlots } from '../primitives/createSlots'
import { ErrorState } from '../primitives/ErrorState'
import { sourceListSection } from '../words/sourceListWords'
import { useWords } from '../words/WordsContext'
import { DeleteSourceDialog } from './DeleteSourceDialog'
import { SourceListSkeleton } from './SourceListSkeleton'
import type { SourceListSlot } from './SourceListSlot'
import { SourceRow } from './SourceRow'

export type SourceListViewProps = {
  /** Undefined while they load. */
  sources: readonly SourceSummary[] | undefined
  /** Why they could not be loaded. Not shown while there are sources. */
  error?: unknown
  onRetry?: (() => void) | undefined
  /** Deletes the source; rejects when the API refuses. */
  onDelete: (source: SourceSummary) => Promise<void>
  /** Leave an action out and its button is not drawn. */
  onEdit?: ((source: SourceSummary) => void) | undefined
  onConfigureStreams?: ((source: SourceSummary) => void) | undefined
  onAdd?: (() => void) | undefined
  /** Extra class per slot, placed after ours. */
  classNames?: ClassNames<SourceListSlot> | undefined
}

/** Connected sources, one a row, with what can be done about each. */
export function SourceListView(props: SourceListViewProps) {
  const { sources, error, onRetry, onDelete, onEdit, onConfigureStreams, onAdd, classNames } = props
  const words = useWords(sourceListSection)
  const slot = useMemo(() => createSlots('source-list', classNames), [classNames])
  const removal = useSourceRemoval(onDelete)
  const list = useRef<HTMLDivElement>(null)
  // The button that was pressed has left with its row: without this, focus falls to the top of the page.
  useEffect(() => {
    if (removal.removed) list.current?.focus()
  }, [removal.removed])

  const hasFailed = sources === undefined && error !== undefined && error !== null
  const isLoading = sources === undefined && !hasFailed
  const { removal: current, isAsking } = removal
  return (
    <section {...slot('root')} aria-busy={isLoading}>
      <p role="status" className="airbyte-visually-hidden">
        {isLoading && words.loading}
        {removal.removed && words.removed(removal.removed.name)}
      </p>
      {hasFailed && <ErrorState error={error} title={words.loadFailed} onRetry={onRetry} />}
      {isLoading && <SourceListSkeleton />}
      {current?.phase === 'failed' && !isAsking && (
        <ErrorState
          error={current.error}
          title={words.removeFailed(current.source.name)}
          help={words.removeFailedHelp}
          onRetry={() => removal.ask(current.source)}
        />
      )}
      <div ref={list} tabIndex={-1} {...slot('list')}>
        {sources?.length === 0 && (
          <div className="airbyte-empty-root">
            <p>{words.empty}</p>
          </div>
        )}
        {sources && sources.length > 0 && (
          <ul aria-label={words.listLabel}>
            {sources.map((source) => (
              <SourceRow
                key={source.id}
                source={source}
                isLeaving={current?.phase === 'sending' && current.source.id === source.id}
                onConfigureStreams={onConfigureStreams}
                onEdit={onEdit}
                onDelete={removal.ask}
                slot={slot}
              />
            ))}
          </ul>
        )}
      </div>
      {sources && onAdd && (
        <div {...slot('foot')}>
          <Button variant="primary" onClick={onAdd}>
            {words.add}
          </Button>
        </div>
      )}
      {current && isAsking && (
        <DeleteSourceDialog removal={current} onConfirm={removal.confirm} onClose={removal.dismiss} />
      )}
    </section>
  )
}
