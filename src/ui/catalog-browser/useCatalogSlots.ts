'use client'
import { useMemo } from 'react'
import { type ClassNames, createSlots, type SlotProps } from '../primitives/createSlots'
import type { CatalogGridSlot } from './catalogGridSlots'

/**
 * The slots of browser and picker. Keeps its identity while the classes stay the same, even when the host writes them anew
 * in every drawing: rows are drawn again when it changes.
 */
export function useCatalogSlots(
  classNames: ClassNames<CatalogGridSlot> | undefined,
  rootClass?: string | undefined,
): SlotProps<CatalogGridSlot> {
  const classes = JSON.stringify({ ...classNames, root: [rootClass, classNames?.root].filter(Boolean).join(' ') })
  return useMemo(() => createSlots<CatalogGridSlot>('catalog-browser', JSON.parse(classes)), [classes])
}
