'use client'
import { useCallback, useEffect, useState, useSyncExternalStore } from 'react'
import type { Stream } from '../domain/catalog'
import type { StreamEdit } from '../domain/streamEdits'
import type { SelectionInputs } from './stream-selection/createSelectionState'
import {
  createSelectionStore,
  type SelectionStore,
  type SelectionSummary,
} from './stream-selection/createSelectionStore'
import type { SelectionEntry } from './stream-selection/readEntry'

/** The streams there are, those that are synced, and what the operator fixed. New ones may come at any drawing. */
export type StreamSelectionOptions = SelectionInputs

/** What is chosen, and what it takes to make it so. */
export type StreamSelection = {
  /** Keeps its identity. Hand it to rows, which watch their own stream through `useSelectionEntry`. */
  store: SelectionStore
  summary: SelectionSummary
  /** The requests for the API. The same array until something changes. */
  edits: StreamEdit[]
}

/**
 * Which streams are to be synced and how, for a picker that draws itself. Picks survive a new catalog and a fresh read of
 * what is stored. The caller is drawn again with every change; rows that use `useSelectionEntry` only with their own.
 */
export function useStreamSelection({ catalog, stored, customization }: StreamSelectionOptions): StreamSelection {
  const [store] = useState(() => createSelectionStore({ catalog, stored, customization }))
  useEffect(() => store.setInputs({ catalog, stored, customization }), [store, catalog, stored, customization])
  const summary = useSyncExternalStore(store.subscribe, store.getSummary, store.getSummary)
  return { store, summary, edits: store.edits() }
}

/** Where one stream stands. Draws the caller again when that stream changes, and at no other time. */
export function useSelectionEntry(store: SelectionStore, stream: Pick<Stream, 'name'>): SelectionEntry {
  const { name } = stream
  const subscribe = useCallback((listener: () => void) => store.subscribeTo(name, listener), [store, name])
  const read = useCallback(() => store.getEntry(name), [store, name])
  return useSyncExternalStore(subscribe, read, read)
}
