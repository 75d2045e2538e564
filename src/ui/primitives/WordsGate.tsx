'use client'
import { type ReactNode, useContext } from 'react'
import { WordsContext } from '../words/WordsContext'
import { RowsSkeleton } from './RowsSkeleton'

/** Draws no words before those of the chosen language are there: no English flashes up. */
export function WordsGate({ children }: { children: ReactNode }) {
  const { isPending = false } = useContext(WordsContext)
  if (!isPending) return children
  return (
    <div className="airbyte-root" aria-busy>
      <RowsSkeleton />
    </div>
  )
}
