'use client'
import { type MouseEvent, type RefObject, useEffect, useRef } from 'react'

/**
 * Gives the focus back to the filter box when a button that was pressed in `area`, beside it, has gone since, so that a keyboard
 * user does not begin anew at the top of the page. Give what it returns to the area's `onClick`.
 */
export function useReturnedFocus(area: RefObject<HTMLElement | null>): (event: MouseEvent) => void {
  const pressed = useRef<Element | null>(null)
  useEffect(() => {
    if (pressed.current === null || pressed.current.isConnected) return
    pressed.current = null
    const { ownerDocument, parentElement } = area.current ?? {}
    const isLost = ownerDocument?.activeElement === ownerDocument?.body
    if (isLost) parentElement?.querySelector<HTMLElement>('[role="combobox"]')?.focus({ preventScroll: true })
  })
  return ({ target }) => {
    pressed.current = target instanceof Element ? target.closest('button') : null
  }
}
