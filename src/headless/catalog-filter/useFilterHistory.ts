'use client'
import { useState } from 'react'

/** As many as one looks through rather than types anew. */
const most = 10

/** Expressions that were used, the last one first. Kept here alone, unless a host keeps them. */
export function useFilterHistory(
  given: readonly string[] | undefined,
  onChange: ((history: string[]) => void) | undefined,
): { history: readonly string[]; remember(expression: string): void } {
  const [own, setOwn] = useState<readonly string[]>([])
  const history = given ?? own
  return {
    history,
    remember(expression) {
      const text = expression.trim()
      if (text === '' || text === history[0]) return
      const next = [text, ...history.filter((each) => each !== text)].slice(0, most)
      setOwn(next)
      onChange?.(next)
    },
  }
}
