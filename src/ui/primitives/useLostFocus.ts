'use client'
import { type RefObject, useEffect, useRef } from 'react'

/**
 * Takes the focus to an element when `phase` has changed and what had the focus is gone or disabled since: a keyboard user
 * goes on from there rather than from the top of the page. Focus that is anywhere else stays where it is. The element needs a
 * `tabIndex`.
 */
export function useLostFocus(element: RefObject<HTMLElement | null>, phase: string): void {
  const lastPhase = useRef(phase)
  useEffect(() => {
    if (lastPhase.current === phase) return
    lastPhase.current = phase
    if (element.current && isLost(element.current.ownerDocument)) element.current.focus({ preventScroll: true })
  }, [element, phase])
}

function isLost({ activeElement, body }: Document): boolean {
  return activeElement === null || activeElement === body
}
