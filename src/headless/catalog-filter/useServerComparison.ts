'use client'
import { useCallback, useEffect, useRef, useState } from 'react'
import type { AnswerComparison } from '../../domain/compileFilter'
import type { FilterMessage } from '../../domain/filterMessage'
import type { FilterOutcome, FilterTask } from './evaluateFilter'
import { readServerFailure } from './readServerFailure'
import type { EvaluateOnServer } from './useServerOutcome'

/** How far the server has been asked for its result of an expression, and whether it is the same as the one here. */
export type ServerComparison =
  | { phase: 'idle' | 'asking' }
  | { phase: 'compared'; comparison: AnswerComparison }
  | { phase: 'failed'; message: FilterMessage }

export type ServerComparisonState = {
  comparison: ServerComparison
  /** Asks the server. Undefined where there is nothing to compare. */
  compare: (() => void) | undefined
}

const idle: ServerComparison = { phase: 'idle' }

/** Holds what an expression gave here against what the server makes of it, when asked to. Another outcome begins anew. */
export function useServerComparison(
  task: FilterTask,
  outcome: FilterOutcome,
  evaluateOnServer: EvaluateOnServer | undefined,
): ServerComparisonState {
  const [held, setHeld] = useState<{ outcome: FilterOutcome; comparison: ServerComparison }>()
  const asking = useRef<AbortController>(undefined)
  const { compiled } = task
  const { result, text } = outcome
  useEffect(() => {
    void outcome
    return () => asking.current?.abort()
  }, [outcome])

  const compare = useCallback(() => {
    if (compiled === undefined || result === undefined || evaluateOnServer === undefined) return
    const leaving = new AbortController()
    asking.current?.abort()
    asking.current = leaving
    const settle = (comparison: ServerComparison) => {
      if (!leaving.signal.aborted) setHeld({ outcome, comparison })
    }
    settle({ phase: 'asking' })
    evaluateOnServer(text, leaving.signal).then(
      (answer) => settle({ phase: 'compared', comparison: compiled.compareAnswer(answer, result) }),
      (error: unknown) => settle({ phase: 'failed', message: readServerFailure(error) }),
    )
  }, [compiled, result, text, outcome, evaluateOnServer])

  const isPossible = compiled !== undefined && result !== undefined && evaluateOnServer !== undefined
  return {
    comparison: held?.outcome === outcome ? held.comparison : idle,
    compare: isPossible ? compare : undefined,
  }
}
