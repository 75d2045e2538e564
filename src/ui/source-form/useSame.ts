'use client'
import { useState } from 'react'

/** The object given first, for as long as those given later are its equals: hosts write objects inline. */
export function useSame<Value extends object | undefined>(
  given: Value,
  isSame: (kept: NonNullable<Value>, given: NonNullable<Value>) => boolean,
): Value {
  const [kept, setKept] = useState(given)
  if (kept === given || (kept !== undefined && given !== undefined && isSame(kept, given))) return kept
  setKept(given)
  return given
}
