'use client'
import { type RefObject, useInsertionEffect, useRef } from 'react'

/** The value of the latest drawing, for callbacks whose identity must not change. Up to date before any other effect runs. */
export function useLatest<Value>(value: Value): Readonly<RefObject<Value>> {
  const latest = useRef(value)
  useInsertionEffect(() => {
    latest.current = value
  })
  return latest
}
