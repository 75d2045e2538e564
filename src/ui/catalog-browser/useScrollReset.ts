'use client'
import { type RefObject, useEffect, useRef } from 'react'
import type { Stream } from '../../domain/catalog'

export type ScrollResetOptions = {
  streams: readonly Stream[]
  /** Tells one filter from another. */
  question: string
  scroller: RefObject<HTMLElement | null>
  /** Whether the person is at a place in the list that is not to move. */
  isKept: () => boolean
}

/** Another filter begins at its first row. A catalog that was discovered again stays where it is, however late its rows come. */
export function useScrollReset({ streams, question, scroller, isKept }: ScrollResetOptions): void {
  const last = useRef({ streams, question })
  useEffect(() => {
    if (last.current.streams === streams) return
    const isFiltered = last.current.question !== question
    last.current = { streams, question }
    if (isFiltered && !isKept() && scroller.current) scroller.current.scrollTop = 0
  }, [streams, question, scroller, isKept])
}
