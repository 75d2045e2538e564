import type { KeyboardEvent } from 'react'

/**
 * What a key press asks for: Ctrl+Z (or ⌘Z) takes a step back, with Shift, or as Ctrl+Y, it is taken again. Not in a box of text,
 * which has an undo of its own.
 */
export function undoKey(event: KeyboardEvent<HTMLElement>): 'undo' | 'redo' | undefined {
  if (!(event.ctrlKey || event.metaKey) || event.altKey || isText(event.target)) return undefined
  const key = latinKey(event)
  if (key === 'z') return event.shiftKey ? 'redo' : 'undo'
  return key === 'y' && !event.shiftKey ? 'redo' : undefined
}

/** By its place where the keyboard writes other letters, as browsers do for their own keys. */
function latinKey({ key, code }: KeyboardEvent<HTMLElement>): string {
  return (/^[\x20-\x7e]$/.test(key) ? key : code.replace('Key', '')).toLowerCase()
}

function isText(target: EventTarget): boolean {
  if (target instanceof HTMLInputElement) return target.type !== 'checkbox'
  return target instanceof HTMLTextAreaElement
}
