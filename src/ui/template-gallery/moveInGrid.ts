/**
 * Moves focus between the buttons of a wrapping grid with the arrow keys, Home and End, by where they stand on screen, so
 * that it is right for any number of columns and for right-to-left pages. Returns whether the key was one of these.
 */
export function moveInGrid(grid: HTMLElement, key: string): boolean {
  const buttons = [...grid.querySelectorAll<HTMLElement>('button')]
  const root = grid.getRootNode()
  const focused = root instanceof Document || root instanceof ShadowRoot ? root.activeElement : null
  const from = buttons.findIndex((button) => button === focused)
  if (from < 0) return false
  const forward = getComputedStyle(grid).direction === 'rtl' ? 'ArrowLeft' : 'ArrowRight'
  const backward = forward === 'ArrowRight' ? 'ArrowLeft' : 'ArrowRight'
  const columns = columnsOf(buttons)
  const last = buttons.length - 1
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
  buttons[target]?.focus()
  return true
}

function columnsOf(buttons: readonly HTMLElement[]): number {
  const top = buttons[0]?.getBoundingClientRect().top
  const next = buttons.findIndex((button) => button.getBoundingClientRect().top !== top)
  return next < 0 ? buttons.length : next
}
