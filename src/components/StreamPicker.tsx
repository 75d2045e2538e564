'use client'
import { useCallback, useEffect, useRef } from 'react'
import { callHost } from '../domain/callHost'
import type { Catalog } from '../domain/catalog'
import type { Recipe } from '../domain/recipe'
import type { StreamEdit } from '../domain/streamEdits'
import type { NamedFilter } from '../headless/catalog-filter/namedFilters'
import { useLeaveWarning } from '../headless/useLeaveWarning'
import type { ApplyOutcome } from '../query/applyState'
import { useEmbedded } from '../query/EmbeddedContext'
import { useApplyStreamEdits } from '../query/useApplyStreamEdits'
import { useEvaluateOnServer } from '../query/useEvaluateOnServer'
import { useLatest } from '../query/useLatest'
import { useSource } from '../query/useSource'
import { useStreams } from '../query/useStreams'
import { CatalogLoading } from '../ui/catalog-browser/CatalogLoading'
import type { CatalogGridSlot } from '../ui/catalog-browser/catalogGridSlots'
import type { ClassNames } from '../ui/primitives/createSlots'
import { ErrorBoundary } from '../ui/primitives/ErrorBoundary'
import { ErrorState } from '../ui/primitives/ErrorState'
import { WordsGate } from '../ui/primitives/WordsGate'
import { StreamPickerView } from '../ui/stream-picker/StreamPickerView'
import { pickerSection } from '../ui/words/pickerWords'
import { useWords } from '../ui/words/WordsContext'
import { type DiscoveredView, DiscoveryGate } from './DiscoveryGate'
import { useRecipeCheck } from './useRecipeCheck'

/** Which source it is about, who sends the changes, and what of filter and selection the host keeps. */
export type StreamPickerProps = {
  /** Id of a connected source. Another one starts over. */
  sourceId: string
  /** The requests that the person's choices amount to, whenever they change. Streams that lack a choice are left out. */
  onEditsChange?: ((edits: StreamEdit[]) => void) | undefined
  /**
   * Takes the edits in place of our own sending, such as to send them from a server. They stay pending on the screen until what
   * is stored is read again: once they are, invalidate the `queryKey` of `streamsQuery(client, sourceId)`.
   */
  onApply?: ((edits: StreamEdit[]) => void) | undefined
  /** What became of the edits that we sent. */
  onApplied?: ((outcome: ApplyOutcome) => void) | undefined
  /**
   * Our sending began, or ended. Meanwhile the browser asks before the page is left; a host that moves between its own pages
   * without loading them can ask by this.
   */
  onApplyingChange?: ((isApplying: boolean) => void) | undefined
  /** The text of the filter box, words or JMESPath, when the host keeps it. Left out: the box keeps it. */
  filter?: string | undefined
  /** The text changed, by typing or by a suggestion. Needed when the host keeps `filter`: what it does not take over goes back. */
  onFilterChange?: ((filter: string) => void) | undefined
  /** Filters that the host offers under names, words or expressions, such as those it stored before. */
  namedFilters?: readonly NamedFilter[] | undefined
  /** A person saved, renamed or removed a filter: all of them, to store. Left out: they can be used and not changed. */
  onNamedFiltersChange?: ((filters: NamedFilter[]) => void) | undefined
  /** Expressions used before, the last one first, when the host keeps them. Left out: they last as long as the component. */
  filterHistory?: readonly string[] | undefined
  /** An expression was used: the last ten, to store. */
  onFilterHistoryChange?: ((history: string[]) => void) | undefined
  /**
   * Where JMESPath is evaluated: `local`, on the catalog that was discovered, as one types; `server`, by the API, once one stops
   * typing. Words are always looked for here. Default `local`.
   */
  evaluate?: 'local' | 'server' | undefined
  /**
   * The catalog of another day, as `useCatalog` gave it and the host kept it: what changed since is marked and summed up. Later
   * discoveries are compared with the one before them. The first one given counts, once per source and session.
   */
  previousCatalog?: Catalog | undefined
  /**
   * Selected at once, when the source syncs nothing yet: what of it this source has, and nothing is sent before the person applies
   * it. The first one given counts. Make one with `exportRecipe`, or check a stored one with `readRecipe`.
   */
  defaultRecipe?: Recipe | undefined
  /** Shows what is stored, and takes no changes: for people who may look and not choose. */
  readOnly?: boolean | undefined
  /** The most streams that may be synced; beyond it Apply says so and sends nothing. Default 1,000, as in Airbyte's cloud. */
  maxStreams?: number | undefined
  /** The most fields, at the top of their records, of all synced streams together. Default 20,000, as in Airbyte's cloud. */
  maxFields?: number | undefined
  /** Shows how much of both limits is used from the first stream on. Default: from four fifths on. */
  showLimits?: boolean | undefined
  /** Extra class per slot, placed after ours. */
  classNames?: ClassNames<CatalogGridSlot> | undefined
}

/** Lets a person choose which streams of a source are synced and how, and sends the changes. */
export function StreamPicker({ previousCatalog, ...props }: StreamPickerProps) {
  return (
    <ErrorBoundary>
      <WordsGate>
        <DiscoveryGate
          key={props.sourceId}
          sourceId={props.sourceId}
          caller="<StreamPicker>"
          previousCatalog={previousCatalog}
        >
          {(discovered) => <StoredStreams {...props} {...discovered} />}
        </DiscoveryGate>
      </WordsGate>
    </ErrorBoundary>
  )
}

type StoredStreamsProps = Omit<StreamPickerProps, 'previousCatalog'> & DiscoveredView

const noEdits: StreamEdit[] = []

function StoredStreams({ sourceId, onEditsChange, onApply, onApplied, onApplyingChange, ...view }: StoredStreamsProps) {
  const { client, emit } = useEmbedded('<StreamPicker>')
  const words = useWords(pickerSection)
  const streams = useStreams(sourceId)
  const source = useSource(sourceId)
  const evaluateOnServer = useEvaluateOnServer(sourceId)
  const { apply, cancel, state } = useApplyStreamEdits(sourceId)
  const isApplying = state.phase === 'applying'
  useLeaveWarning(isApplying)
  const applyingListener = useLatest(onApplyingChange)
  const wasApplying = useRef(false)
  useEffect(() => {
    if (wasApplying.current === isApplying) return
    wasApplying.current = isApplying
    callHost(applyingListener.current, isApplying)
  }, [isApplying, applyingListener])
  const lastEdits = useRef(noEdits)
  useRecipeCheck(view.defaultRecipe)
  const listener = useLatest(onEditsChange)

  const tellEdits = useCallback(
    (edits: StreamEdit[]) => {
      if (edits === lastEdits.current || (edits.length === 0 && lastEdits.current.length === 0)) return
      lastEdits.current = edits
      callHost(listener.current, edits)
      emit({ type: 'stream_edits_changed', source_id: sourceId, edits })
    },
    [emit, listener, sourceId],
  )

  async function send(edits: StreamEdit[]) {
    if (onApply) return onApply(edits)
    const outcome = await apply(edits)
    callHost(onApplied, outcome)
  }

  if (streams.data === undefined) {
    return streams.isError && !streams.isFetching ? (
      <div className="airbyte-root">
        <ErrorState error={streams.error} title={words.streamsFailed} onRetry={() => void streams.refetch()} />
      </div>
    ) : (
      <CatalogLoading />
    )
  }
  return (
    <StreamPickerView
      {...view}
      evaluateOnServer={evaluateOnServer}
      // What the operator fixed counts for it too, and comes with the source.
      defaultRecipe={source.isPending ? undefined : view.defaultRecipe}
      sourceId={sourceId}
      baseUrl={client.baseUrl}
      stored={streams.data}
      customization={source.data?.source_template?.customization}
      applyState={state}
      onEditsChange={tellEdits}
      onApply={(edits) => void send(edits)}
      onCancel={cancel}
    />
  )
}
