'use client'
import { callHost } from '../domain/callHost'
import type { SourceSummary } from '../domain/source'
import { useDeleteSource } from '../query/useDeleteSource'
import { useSources } from '../query/useSources'
import { ErrorBoundary } from '../ui/primitives/ErrorBoundary'
import { WordsGate } from '../ui/primitives/WordsGate'
import { SourceListView, type SourceListViewProps } from '../ui/source-list/SourceListView'

/** What the host does with a source; each way out shows only where the host takes it. */
export type SourceListProps = Pick<SourceListViewProps, 'classNames'> & {
  /** The person wants to change a source. Without it there is no such button. */
  onEdit?: ((source: SourceSummary) => void) | undefined
  /** The person wants to choose what a source syncs. Without it there is no such button. */
  onConfigureStreams?: ((source: SourceSummary) => void) | undefined
  /** The person wants to connect another source. Without it there is no such button. */
  onAdd?: (() => void) | undefined
  /** A source was deleted. Comes with the event `source_deleted`. */
  onDeleted?: ((source: SourceSummary) => void) | undefined
}

/** The connected sources of the workspace, to change or delete. Deleting asks first, here. */
export function SourceList(props: SourceListProps) {
  return (
    <ErrorBoundary>
      <WordsGate>
        <LoadedSourceList {...props} />
      </WordsGate>
    </ErrorBoundary>
  )
}

function LoadedSourceList({ onDeleted, ...rest }: SourceListProps) {
  const sources = useSources()
  const { mutateAsync: deleteSource } = useDeleteSource()
  return (
    <SourceListView
      {...rest}
      sources={sources.data}
      error={sources.error}
      onRetry={() => void sources.refetch()}
      onDelete={async (source) => {
        await deleteSource({ id: source.id })
        callHost(onDeleted, source)
      }}
    />
  )
}
