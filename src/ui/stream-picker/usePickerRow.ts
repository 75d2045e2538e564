'use client'
import type { Stream } from '../../domain/catalog'
import type { SelectionEntry } from '../../headless/stream-selection/readEntry'
import { fixedFields, locksOf, type StreamLocks } from '../../headless/stream-selection/selectionLocks'
import { useSelectionEntry } from '../../headless/useStreamSelection'
import type { StreamRowState } from '../catalog-browser/StreamGridColumn'
import { type RowApply, usePicker } from './PickerContext'

export type PickerRow = {
  entry: SelectionEntry
  locks: StreamLocks
  /** What counts where the settings name no cursor or key. */
  fixed: ReturnType<typeof fixedFields>
  apply: RowApply | undefined
  /** The row takes no changes at present. */
  isFrozen: boolean
}

/** Everything a cell needs to know about its stream. */
export function usePickerRow(stream: Stream): PickerRow {
  const { store, applying, isApplying } = usePicker()
  const entry = useSelectionEntry(store, stream)
  return {
    entry,
    locks: locksOf(stream, store.customization()),
    fixed: fixedFields(stream, store.customization()),
    apply:
      entry.change === undefined && applying.get(stream.name)?.status === 'failed'
        ? undefined
        : applying.get(stream.name),
    isFrozen: isApplying,
  }
}

/** How the grid marks the row. */
export function usePickerRowState(stream: Stream): StreamRowState {
  const { entry } = usePickerRow(stream)
  return { isPicked: entry.config !== undefined, change: entry.change }
}
