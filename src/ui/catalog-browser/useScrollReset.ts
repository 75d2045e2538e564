'use client'
import { type RefObject, useEffect, useRef } from 'react'
import type { Stream } from '../../domain/catalog'
import type { StreamIndex } from '../../headless/catalog-filter/indexStreams'

export type ScrollResetOptions = {
  streams: readonly Stream[]
  index: StreamIndex
  scroller: RefObject<HTMLElement | null>
  /** Whether the person is at a place in the list that is not to move. */
  isKept: () => boolean
}

/** Another filter begins at its first row. A catalog that was discovered again stays where it is. */
export function useScrollReset({ streams, index, scroller, isKept }: ScrollResetOptions): void {
  const last = useRef({ streams, index })
  useEffect(() => {
    const isFiltered = last.current.streams !== streams && last.current.index === index
    last.current = { streams, index }
    if (isFiltered && !isKept() && scroller.current) scroller.current.scrollTop = 0
  }, [streams, index, scroller, isKept])
}
