'use client'
import { useState } from 'react'
import type { SourceSummary } from '../domain/source'

/** One source on its way out: asked about, being deleted, or not deleted because of `error`. */
export type Removal = { source: SourceSummary; phase: 'asking' | 'sending' | 'failed'; error?: unknown }

export type SourceRemoval = {
  removal: Removal | undefined
  /** Whether the question is on screen. A deletion that was sent goes on without it. */
  isAsking: boolean
  /** The source that was deleted last, to say so. */
  removed: SourceSummary | undefined
  ask: (source: SourceSummary) => void
  confirm: () => Promise<void>
  dismiss: () => void
}

/** Deletes one source at a time, after a question, and keeps the question until the API has agreed. */
export function useSourceRemoval(onDelete: (source: SourceSummary) => Promise<void>): SourceRemoval {
  const [removal, setRemoval] = useState<Removal>()
  const [isAsking, setIsAsking] = useState(false)
  const [removed, setRemoved] = useState<SourceSummary>()
  return {
    removal,
    isAsking,
    removed,
    ask(source) {
      setIsAsking(true)
      setRemoved(undefined)
      if (removal?.phase !== 'sending') setRemoval({ source, phase: 'asking' })
    },
    async confirm() {
      if (removal === undefined || removal.phase === 'sending') return
      const { source } = removal
      setRemoval({ source, phase: 'sending' })
      try {
        await onDelete(source)
        setRemoval(undefined)
        setIsAsking(false)
        setRemoved(source)
      } catch (error) {
        setRemoval({ source, phase: 'failed', error })
      }
    },
    dismiss() {
      setIsAsking(false)
      if (removal?.phase === 'asking') setRemoval(undefined)
    },
  }
}
