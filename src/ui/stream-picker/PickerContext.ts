'use client'
import { createContext, useContext } from 'react'
import type { EmbeddedError } from '../../domain/errors'
import type { SelectionStore } from '../../headless/stream-selection/createSelectionStore'

/** What became of a stream's edit in the batch that is on its way, or was sent last. */
export type RowApply = {
  status: 'waiting' | 'sending' | 'applied' | 'failed' | 'cancelled' | 'clash'
  error?: EmbeddedError | undefined
}

export type PickerContextValue = {
  store: SelectionStore
  /** By stream name. */
  applying: ReadonlyMap<string, RowApply>
  /** No changes are taken while edits are on their way. */
  isApplying: boolean
}

/** What the cells of the picker's rows share. Rows watch their own stream through the store. */
export const PickerContext = createContext<PickerContextValue | null>(null)
PickerContext.displayName = 'PickerContext'

export function usePicker(): PickerContextValue {
  const value = useContext(PickerContext)
  if (value === null) throw new Error('A cell of the stream picker was drawn outside <StreamPickerView>.')
  return value
}
