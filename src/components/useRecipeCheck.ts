'use client'
import { useEffect, useRef } from 'react'
import { EmbeddedError } from '../domain/errors'
import { readRecipe } from '../domain/readRecipe'
import type { Recipe } from '../domain/recipe'
import { useEmbedded } from '../query/EmbeddedContext'
import { emitFailure } from '../query/emitFailure'

/** Tells the host, once, of a recipe that cannot be read: the person can do nothing about it and goes on without. */
export function useRecipeCheck(recipe: Recipe | undefined): void {
  const { emit } = useEmbedded('<StreamPicker>')
  const isDone = useRef(false)
  useEffect(() => {
    if (recipe === undefined || isDone.current) return
    isDone.current = true
    const reading = readRecipe(recipe)
    if (reading.ok) return
    const message =
      `The defaultRecipe of <StreamPicker> cannot be read (${reading.fault.code}), so no stream was selected by it. ` +
      'Check it with readRecipe().'
    emitFailure(emit, new EmbeddedError('invalid_request', message))
  }, [emit, recipe])
}
