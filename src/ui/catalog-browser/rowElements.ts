import type { KeyboardEvent } from 'react'

/** Of the row an event comes from; none when it comes from a dialog that a cell has opened. The whole grid may lie in one. */
export function rowIndexOf(target: EventTarget): number | undefined {
  if (!(target instanceof Element)) return undefined
  const row = target.closest('[data-index]')
  const dialog = target.closest('dialog')
  return row === null || (dialog !== null && row.contains(dialog)) ? undefined : Number(row.getAttribute('data-index'))
}

/** Whether the row was there to take the focus. One that is there to type in gives it to its box. */
export function focusRow(body: HTMLElement | null, at: number): boolean {
  const row = body?.querySelector<HTMLElement>(`[data-index="${at}"]`)
  const taker = row?.querySelector<HTMLElement>('[data-part="search"]') ?? row
  taker?.focus({ preventScroll: true })
  return row !== null && row !== undefined
}

/** Scrolls the page, where the list reaches beyond the screen. Within the list the row stands in sight already. */
export function showRow(body: HTMLElement | null, at: number): void {
  body?.querySelector(`[data-index="${at}"]`)?.scrollIntoView({ block: 'nearest' })
}

export function isRow(target: EventTarget): boolean {
  return target instanceof Element && target.hasAttribute('data-index')
}

/** A control keeps its keys, but Escape leads back to the row, and a checkbox has no use for the arrows. */
export function leavesControl(event: KeyboardEvent): boolean {
  if (event.key === 'Escape') return true
  const isCheckbox = event.target instanceof HTMLInputElement && event.target.type === 'checkbox'
  return isCheckbox && (event.key === 'ArrowDown' || event.key === 'ArrowUp')
}

/** The end of dragging over a text is no click, and what is marked is what is to be copied. */
export function hasSelection(within: HTMLElement): boolean {
  const selection = within.ownerDocument.getSelection()
  return selection !== null && !selection.isCollapsed && within.contains(selection.anchorNode)
}
