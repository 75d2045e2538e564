'use client'
import { useEffect, useRef } from 'react'
import { readRecipe } from '../../domain/readRecipe'
import type { Recipe } from '../../domain/recipe'
import { applyRecipe } from '../../headless/recipe/applyRecipe'
import type { SelectionStore } from '../../headless/stream-selection/createSelectionStore'

/** Selects what the host suggests, once, where nothing is stored and nothing was chosen. One Undo takes it back. */
export function useDefaultRecipe(store: SelectionStore, recipe: Recipe | undefined): void {
  const isDone = useRef(false)
  useEffect(() => {
    if (recipe === undefined || isDone.current) return
    isDone.current = true
    const { picked, canUndo } = store.getSummary()
    const reading = readRecipe(recipe)
    if (picked > 0 || canUndo || !reading.ok) return
    const target = { catalog: store.getIndex(), customization: store.customization() }
    store.dispatch({ type: 'take', configs: applyRecipe(reading.recipe, target).configs })
  }, [store, recipe])
}
