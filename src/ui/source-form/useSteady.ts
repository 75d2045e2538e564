'use client'
import { useCallback, useInsertionEffect, useRef } from 'react'

/** The latest of a callback behind one that never changes, so that parts drawn once need not be drawn again for it. */
export function useSteady<Given extends unknown[]>(act: (...given: Given) => void): (...given: Given) => void {
  const latest = useRef(act)
  useInsertionEffect(() => {
    latest.current = act
  })
  return useCallback((...given: Given) => latest.current(...given), [])
}
