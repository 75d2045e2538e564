import type { DrawnRow, Walk } from './CatalogPage'

/** More frames than any browser needs to draw what came into sight. */
const mostFrames = 60

/**
 * Goes down the grid screen by screen, as a person scrolls, and notes every row. With `isExpanding` it opens whatever is
 * closed on the way; rows above it stay where they are, so what was noted stays true.
 */
export async function walkGrid(place: Element, isExpanding: boolean): Promise<Walk> {
  await settle(place)
  const grid = gridOf(place)
  const rows = new Map<number, DrawnRow>()
  let blanks = 0
  if (grid !== null) {
    grid.scrollTop = 0
    for (;;) {
      if (!(await isFilled(grid))) blanks += 1
      if (isExpanding && expandMounted(grid)) continue
      for (const row of mountedRows(grid)) rows.set(row.index, row)
      if (grid.scrollTop + grid.clientHeight >= grid.scrollHeight - 1) break
      grid.scrollTop += grid.clientHeight - 60
    }
  }
  return {
    rows: [...rows.values()].sort((left, right) => left.index - right.index),
    rowCount: Number(grid?.getAttribute('aria-rowcount') ?? 1),
    blanks,
    status: statusOf(place)?.textContent ?? '',
  }
}

/** The answer to what was typed may come a few frames later. */
async function settle(place: Element): Promise<void> {
  let unchanged = 0
  let last = ''
  for (let frame = 0; frame < mostFrames && unchanged < 3; frame += 1) {
    await nextFrame()
    const status = statusOf(place)
    const now = `${status?.textContent} ${gridOf(place)?.getAttribute('aria-rowcount')}`
    unchanged = now === last && status?.hasAttribute('data-stale') === false ? unchanged + 1 : 0
    last = now
  }
}

/** None while a filter finds nothing: the grid is kept then, but nobody sees it. */
function gridOf(place: Element): Element | null {
  const grid = place.querySelector('[role="treegrid"]')
  return grid?.checkVisibility() ? grid : null
}

function statusOf(place: Element): Element | null {
  return place.querySelector('.airbyte-catalog-browser-count')
}

/** Whether rows cover all of the grid that is in sight, at the latest after some frames. */
async function isFilled(grid: Element): Promise<boolean> {
  for (let frame = 0; frame < mostFrames; frame += 1) {
    await nextFrame()
    const { top, height } = grid.getBoundingClientRect()
    const end = Math.min(top + height, top + grid.scrollHeight - grid.scrollTop) - 2
    const boxes = rowElements(grid).map((row) => row.getBoundingClientRect())
    if (boxes.some((box) => box.top <= end && box.bottom >= end) && isContiguous(boxes, top, end)) return true
  }
  return false
}

function isContiguous(boxes: DOMRect[], top: number, end: number): boolean {
  const inSight = boxes.filter((box) => box.bottom > top && box.top < end).sort((left, right) => left.top - right.top)
  return inSight.every((box, at) => at === 0 || box.top <= (inSight[at - 1]?.bottom ?? 0) + 2)
}

function expandMounted(grid: Element): boolean {
  const closed = rowElements(grid).filter((row) => row.getAttribute('aria-expanded') === 'false')
  for (const row of closed) row.querySelector<HTMLElement>('[data-part="chevron"]')?.click()
  return closed.length > 0
}

function mountedRows(grid: Element): DrawnRow[] {
  return rowElements(grid).map((row) => ({
    index: Number(row.getAttribute('aria-rowindex')),
    kind: row.dataset.kind ?? '',
    level: Number(row.getAttribute('aria-level')),
    label: row.getAttribute('aria-label') ?? '',
  }))
}

function rowElements(grid: Element): HTMLElement[] {
  return [...grid.querySelectorAll<HTMLElement>('[role="row"][data-kind]')]
}

function nextFrame(): Promise<unknown> {
  return new Promise((resolve) => requestAnimationFrame(resolve))
}
