'use client'
import { createContext, useContext } from 'react'
import { createSlots, type SlotProps } from '../primitives/createSlots'
import type { SourceFormSlot } from './SourceFormSlot'
import type { SourceFormWidget } from './SourceFormWidget'

/** What the fields of a drawn form share, besides the values. The same object for as long as nothing in it differs. */
export type SourceFormFrame = {
  /** Start of every id in this form. */
  idPrefix: string
  headingLevel: 2 | 3 | 4
  /** Controls of the host's own. */
  widgets: readonly SourceFormWidget[]
  slot: SlotProps<SourceFormSlot>
}

export const SourceFormContext = createContext<SourceFormFrame>({
  idPrefix: 'source-form',
  headingLevel: 3,
  widgets: [],
  slot: createSlots('source-form'),
})
SourceFormContext.displayName = 'SourceFormContext'

export function useSourceFormFrame(): SourceFormFrame {
  return useContext(SourceFormContext)
}
