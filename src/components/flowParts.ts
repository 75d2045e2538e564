'use client'
import type { FlowScreen } from '../headless/connectSteps'
import { FieldsSkeleton } from '../ui/primitives/FieldsSkeleton'
import { RowsSkeleton } from '../ui/primitives/RowsSkeleton'
import { SourceListSkeleton } from '../ui/source-list/SourceListSkeleton'
import { createLazyComponent } from './createLazyComponent'

/** With the form engine, the largest part of all. */
export const LazySourceConfigForm = createLazyComponent(
  async () => (await import('./SourceConfigForm')).SourceConfigForm,
  FieldsSkeleton,
)

/** With the grid, the filter and its language. */
export const LazyStreamPicker = createLazyComponent(
  async () => (await import('./StreamPicker')).StreamPicker,
  RowsSkeleton,
)

export const LazySourceList = createLazyComponent(
  async () => (await import('./SourceList')).SourceList,
  SourceListSkeleton,
)

/** What a person who is on a screen may want next. */
const partsAfter: Partial<Record<FlowScreen['name'], (() => void)[]>> = {
  connector: [LazySourceConfigForm.preload, LazySourceList.preload],
  configure: [LazyStreamPicker.preload],
  sources: [LazySourceConfigForm.preload, LazyStreamPicker.preload],
  done: [LazyStreamPicker.preload, LazySourceList.preload],
}

/** Screens on which somebody has done something: what may come after them is on its way, once is enough. */
const used = new Set<FlowScreen['name']>()

/**
 * Loads, once the browser is idle, what may come after a screen. For when the person has begun to do something on it: one who
 * only passes by a page is spared the load.
 */
export function preloadPartsAfter(screen: FlowScreen['name']): void {
  if (used.has(screen)) return
  used.add(screen)
  for (const preload of partsAfter[screen] ?? []) whenIdle(preload)
}

/** Safari knows no idle callbacks. */
function whenIdle(run: () => void): void {
  if ('requestIdleCallback' in globalThis) requestIdleCallback(run, { timeout: 500 })
  else setTimeout(run, 50)
}
