/**
 * Moves focus between the buttons of a wrapping grid, one per cell, with the arrow keys, Home and End. Goes by where the
 * cells stand on screen, so that it is right for any number of columns and for right-to-left pages. Returns whether the key
 * was one of these.
 */
export function moveInGrid(grid: HTMLElement, key: string): boolean {
  const cells = [...grid.children]
  const from = cells.findIndex((cell) => cell.querySelector(':focus') !== null)
  if (from < 0) return false
  const forward = getComputedStyle(grid).direction === 'rtl' ? 'ArrowLeft' : 'ArrowRight'
  const backward = forward === 'ArrowRight' ? 'ArrowLeft' : 'ArrowRight'
  const columns = columnsOf(cells)
  const last = cells.length - 1
  const targets: Record<string, number> = {
    [forward]: from + 1,
    [backward]: from - 1,
    ArrowDown: Math.min(from + columns, last),
    ArrowUp: from - columns,
    Home: 0,
    End: last,
  }
  const target = targets[key]
  if (target === undefined) return false
  cells[target]?.querySelector('button')?.focus()
  return true
}

function columnsOf(cells: readonly Element[]): number {
  const top = cells[0]?.getBoundingClientRect().top
  const next = cells.findIndex((cell) => cell.getBoundingClientRect().top !== top)
  return next < 0 ? cells.length : next
}
