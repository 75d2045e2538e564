'use client'
import { type RefObject, type UIEvent, useState } from 'react'
import { useCommitEffect } from '../../../headless/useCommitEffect'

/** Pixels of one option, as the stylesheet has it. */
const optionHeight = 32
/** Options drawn before and after those in sight. */
const margin = 8
/** Options that the list shows at once, at most. */
const atOnce = 9
/** Pixels around all options. */
const padding = 4

export type OptionWindow = {
  /** Pixels of the whole list. */
  height: number
  /** The options to draw, with the pixels above each. */
  options: { index: number; start: number }[]
  /** For the element that scrolls. */
  onScroll: (event: UIEvent<HTMLElement>) => void
}

/** Of a list of any length only what is in sight. `active`, from 0, none at -1, is kept in sight as long as the list is open. */
export function useOptionWindow(
  list: RefObject<HTMLElement | null>,
  { count, active, isOpen }: { count: number; active: number; isOpen: boolean },
): OptionWindow {
  const [scrolled, setScrolled] = useState(0)
  useCommitEffect(() => {
    if (!isOpen || active < 0 || list.current === null) return
    const { clientHeight, scrollTop } = list.current
    const start = active * optionHeight
    // Scrolled by hand, so that the page around the list stays where it is.
    const end = start + optionHeight + 2 * padding
    if (start < scrollTop) list.current.scrollTop = start
    else if (end > scrollTop + clientHeight) list.current.scrollTop = end - clientHeight
    setScrolled(Math.floor(list.current.scrollTop / optionHeight))
  }, [isOpen, active, list])

  const from = Math.max(0, Math.min(scrolled, count - atOnce) - margin)
  const to = isOpen ? Math.min(count, from + atOnce + 2 * margin) : from
  return {
    height: count * optionHeight,
    options: Array.from({ length: to - from }, (_, at) => ({ index: from + at, start: (from + at) * optionHeight })),
    onScroll: (event) => setScrolled(Math.floor(event.currentTarget.scrollTop / optionHeight)),
  }
}
