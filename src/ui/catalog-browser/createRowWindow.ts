import {
  createRowSizes,
  heightOfKind,
  type OddRow,
  type RowHeights,
  type RowSizes,
} from '../../headless/tree-grid/createRowSizes'
import type { RowRef, TreeRows } from '../../headless/tree-grid/createTreeRows'
import type { TreeRow } from '../../headless/tree-grid/TreeRow'
import { rowIndexOf } from './rowElements'

/** What is in sight: pixels scrolled past, and pixels high. A new object when other rows have come into sight. */
export type RowView = { top: number; height: number }

export type RowRange = { startIndex: number; endIndex: number }

/** Pixels that stay free when a row is scrolled to: above it and below it. */
export type ScrollMargins = { above: number; below: number }

/** Follows the scrolling of one grid and the heights of its rows. */
export type RowWindow = {
  subscribe(listener: () => void): () => void
  /** A guess before the first drawing. */
  view(): RowView
  sizesOf(rows: TreeRows): RowSizes
  /** Watches a scroller until the function it gives is called. */
  attach(scroller: HTMLElement): () => void
  /** For the `ref` of every row. */
  measure(element: HTMLElement | null): void
  /**
   * After each drawing, before it is painted: takes the heights of rows that have just come. When the rows are those of another
   * catalog than before, what was at the top stays there.
   */
  settle(rows: TreeRows, catalog: unknown): void
  scrollTo(index: number, margins: ScrollMargins): void
}

/** The rows in sight, none while nothing is. */
export function rangeOf(sizes: RowSizes, { top, height }: RowView, count: number): RowRange | null {
  if (height === 0 || count === 0) return null
  // A list that has just become shorter is scrolled up when it is laid out.
  const from = Math.max(0, Math.min(top, sizes.total - height))
  return { startIndex: sizes.indexAt(from), endIndex: sizes.indexAt(from + height) }
}

/** More rows of a height of their own are not remembered, only measured again when they come back into sight. */
const mostOdd = 1000

/** Rows that are tried as the place to keep: a few screens of them. */
const mostLookedFor = 100

/**
 * Starts out with heights as good as guessed, so that rows are there in the first drawing; the first row of each kind tells the
 * height of its kind. `guessedHeight`: of the grid.
 */
export function createRowWindow(guessed: RowHeights, guessedHeight: number): RowWindow {
  const listeners = new Set<() => void>()
  const odd = new Map<string, OddRow>()
  const known = new Set<keyof RowHeights>()
  const mounted = new Set<HTMLElement>()
  const fresh = new Set<HTMLElement>()
  let heights = guessed
  let placed = new WeakMap<TreeRows, RowSizes>()
  let view: RowView = { top: 0, height: guessedHeight }
  let scroller: HTMLElement | undefined
  let observer: ResizeObserver | undefined
  let drawn: TreeRows | undefined
  let drawnCatalog: unknown
  let wanted: (() => void) | undefined
  let width = 0

  function sizesOf(rows: TreeRows): RowSizes {
    const sizes = placed.get(rows) ?? createRowSizes(rows, heights, odd.values())
    placed.set(rows, sizes)
    return sizes
  }

  function attach(element: HTMLElement) {
    scroller = element
    width = element.clientWidth
    let frame = 0
    const resized = new Set<Element>()
    observer = new ResizeObserver((entries) => {
      for (const { target } of entries) resized.add(target)
      // Preact draws before the observer is done, and the page would hear of a loop.
      cancelAnimationFrame(frame)
      frame = requestAnimationFrame(() => {
        if (isHidden(element)) return
        if (resized.has(element) && width !== element.clientWidth) forget()
        takeHeights([...mounted].filter((row) => resized.has(row)))
        resized.clear()
        look()
      })
    })
    observer.observe(element)
    for (const row of mounted) observer.observe(row)
    element.addEventListener('scroll', look, { passive: true })
    return () => {
      cancelAnimationFrame(frame)
      element.removeEventListener('scroll', look)
      observer?.disconnect()
      observer = undefined
      scroller = undefined
    }
  }

  /** In another width texts break elsewhere, and rows may be laid out in another way altogether. */
  function forget() {
    width = scroller?.clientWidth ?? 0
    odd.clear()
    known.clear()
    for (const row of mounted) observer?.unobserve(row)
    for (const row of mounted) observer?.observe(row)
    takeHeights([...mounted])
  }

  /** Has the rows drawn anew when others than before are in sight. */
  function look() {
    if (scroller === undefined || drawn === undefined || isHidden(scroller)) return
    const next = { top: scroller.scrollTop, height: scroller.clientHeight }
    const sizes = sizesOf(drawn)
    if (!isSameRange(rangeOf(sizes, view, drawn.count), rangeOf(sizes, next, drawn.count))) show(next)
  }

  function show(next: RowView) {
    view = next
    for (const listener of [...listeners]) listener()
  }

  /** What is in sight stays where it is when rows above it turn out higher or lower. */
  function takeHeights(elements: readonly HTMLElement[]) {
    if (drawn === undefined || scroller === undefined) return
    const before = sizesOf(drawn)
    const { scrollTop } = scroller
    const anchor = before.indexAt(scrollTop)
    let isChanged = false
    for (const element of elements) isChanged = takeHeight(element, drawn) || isChanged
    if (!isChanged) return
    placed = new WeakMap()
    const moved = scrollTop === 0 ? 0 : sizesOf(drawn).startOf(anchor) - before.startOf(anchor)
    if (moved !== 0) scroller.scrollTop = scrollTop + moved
    show({ top: scrollTop + moved, height: scroller.clientHeight })
  }

  /** Whether it is news. */
  function takeHeight(element: HTMLElement, rows: TreeRows): boolean {
    const row = rows.rowAt(rowIndexOf(element) ?? -1)
    const height = element.offsetHeight
    // In a part of the page that is not shown, nothing has a height.
    if (row === undefined || height === 0) return false
    if (row.kind !== 'search' && !known.has(row.kind)) {
      known.add(row.kind)
      const isNews = heights[row.kind] !== height
      heights = { ...heights, [row.kind]: height }
      return odd.delete(row.key) || isNews
    }
    if (heightOfKind(heights, row.kind) === height) return odd.delete(row.key)
    if (odd.get(row.key)?.height === height) return false
    odd.delete(row.key)
    odd.set(row.key, { row: refOf(row), kind: row.kind, height })
    for (const key of odd.keys()) if (odd.size > mostOdd) odd.delete(key)
    return true
  }

  /** By the first row in sight that is still there. A list that was at its top stays at its top, where new rows may come. */
  function keepPlace(before: TreeRows, after: TreeRows) {
    if (scroller === undefined || scroller.scrollTop === 0) return
    const { scrollTop } = scroller
    const sizes = sizesOf(before)
    const first = sizes.indexAt(scrollTop)
    for (let at = first; at < Math.min(before.count, first + mostLookedFor); at += 1) {
      const row = before.rowAt(at)
      const index = row === undefined ? -1 : after.indexOf(refOf(row))
      if (index === -1) continue
      scroller.scrollTop = scrollTop + sizesOf(after).startOf(index) - sizes.startOf(at)
      return
    }
  }

  function scrollTo(index: number, margins: ScrollMargins) {
    if (scroller === undefined || drawn === undefined) return
    const sizes = sizesOf(drawn)
    const { scrollTop, clientHeight } = scroller
    const highest = sizes.startOf(index) - margins.above
    const lowest = sizes.startOf(index + 1) + margins.below - clientHeight
    const top = highest < scrollTop ? Math.max(0, highest) : Math.max(scrollTop, lowest)
    if (top !== scrollTop) scroller.scrollTop = top
    look()
  }

  return {
    subscribe(listener) {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
    view: () => view,
    sizesOf,
    attach,
    measure(element) {
      if (element !== null) fresh.add(element)
    },
    settle(rows, catalog) {
      const before = drawn
      const isOther = before !== rows
      drawn = rows
      if (before !== undefined && drawnCatalog !== catalog) keepPlace(before, rows)
      drawnCatalog = catalog
      for (const row of mounted) {
        if (row.isConnected) continue
        mounted.delete(row)
        observer?.unobserve(row)
      }
      const come = [...fresh].filter((row) => row.isConnected)
      fresh.clear()
      for (const row of come) {
        mounted.add(row)
        observer?.observe(row)
      }
      if (come.length > 0) takeHeights(come)
      const again = wanted
      wanted = undefined
      again?.()
      if (isOther || come.length > 0) look()
    },
    scrollTo(index, margins) {
      // Rows on the way may turn out higher than guessed when they are drawn.
      wanted = () => scrollTo(index, margins)
      scrollTo(index, margins)
    },
  }
}

/** What is not shown has no size. What was in sight is in sight again when it is. */
function isHidden(element: HTMLElement): boolean {
  return element.clientWidth === 0
}

function isSameRange(one: RowRange | null, other: RowRange | null): boolean {
  return one?.startIndex === other?.startIndex && one?.endIndex === other?.endIndex
}

function refOf(row: TreeRow): RowRef {
  return row.kind === 'field' || row.kind === 'search' ? { key: row.key, streamKey: row.streamKey } : { key: row.key }
}
