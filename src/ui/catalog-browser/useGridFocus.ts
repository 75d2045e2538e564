'use client'
import { type FocusEvent, type RefObject, useRef } from 'react'
import { useCommitEffect } from '../../headless/useCommitEffect'
import { focusRow, rowIndexOf, showRow } from './rowElements'

export type GridFocusOptions = {
  body: RefObject<HTMLElement | null>
  activeIndex: number
  setActive: (index: number) => void
  scrollTo: (index: number) => void
}

/** Gives the focus to rows, also to those that are yet to be drawn, and keeps it in the grid when its row goes. */
export function useGridFocus({ body, activeIndex, setActive, scrollTo }: GridFocusOptions) {
  const wanted = useRef(false)
  const isInside = useRef(false)

  useCommitEffect(() => {
    const isLost = isInside.current && body.current?.ownerDocument.activeElement === body.current?.ownerDocument.body
    if (!wanted.current && !isLost) return
    if (!focusRow(body.current, activeIndex)) return
    if (wanted.current) showRow(body.current, activeIndex)
    wanted.current = false
  })

  return {
    isInside: () => isInside.current,
    focus(index: number) {
      setActive(index)
      scrollTo(index)
      // A row out of sight is mounted by the drawing that follows.
      wanted.current = !focusRow(body.current, index)
      if (!wanted.current) showRow(body.current, index)
    },
    onFocus(event: FocusEvent<HTMLElement>) {
      isInside.current = true
      const at = rowIndexOf(event.target)
      if (at !== undefined) setActive(at)
    },
    /**
     * An element that leaves the page loses the focus too; then nothing else gets it. Chromium says so while the element
     * still stands there, so that only the moment after tells which it was.
     */
    onBlur({ currentTarget, relatedTarget, target }: FocusEvent<HTMLElement>) {
      if (relatedTarget !== null) {
        isInside.current = relatedTarget instanceof Node && currentTarget.contains(relatedTarget)
        return
      }
      queueMicrotask(() => {
        if (target.isConnected && !currentTarget.contains(currentTarget.ownerDocument.activeElement)) {
          isInside.current = false
        }
      })
    },
  }
}
