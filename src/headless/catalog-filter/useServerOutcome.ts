'use client'
import { useEffect, useState } from 'react'
import type { Catalog } from '../../domain/catalog'
import type { JsonValue } from '../../domain/json'
import { type FilterOutcome, type FilterTask, toFailedOutcome, toServedOutcome } from './evaluateFilter'
import { readServerFailure } from './readServerFailure'

/** Asks the server what an expression gives. Rejects with an `EmbeddedError`; a result after `signal` is not looked at. */
export type EvaluateOnServer = (expression: string, signal: AbortSignal) => Promise<JsonValue>

export type ServerQuestion = {
  /** Another one asks again. Undefined: nothing is asked. */
  attempt: number | undefined
  /** Milliseconds that the text has to stay as it is before it is sent. */
  wait: number
  evaluateOnServer: EvaluateOnServer | undefined
}

/** What a text makes of the catalog that the server knows. Undefined while the answer is on its way. */
export function useServerOutcome(
  task: FilterTask,
  catalog: Catalog,
  { attempt, wait, evaluateOnServer }: ServerQuestion,
): FilterOutcome | undefined {
  const [answer, setAnswer] = useState<{ task: FilterTask; attempt: number; outcome: FilterOutcome }>()

  useEffect(() => {
    const { compiled, before } = task
    if (compiled === undefined || attempt === undefined || evaluateOnServer === undefined) return undefined
    const leaving = new AbortController()
    const settle = (outcome: FilterOutcome) => {
      if (!leaving.signal.aborted) setAnswer({ task, attempt, outcome })
    }
    const timer = setTimeout(() => {
      evaluateOnServer(before.text, leaving.signal).then(
        (answer) => settle(toServedOutcome(task, answer, catalog)),
        (error: unknown) => settle(toFailedOutcome(before, readServerFailure(error))),
      )
    }, wait)
    return () => {
      clearTimeout(timer)
      leaving.abort()
    }
  }, [task, catalog, attempt, wait, evaluateOnServer])

  return answer?.task === task && answer.attempt === attempt ? answer.outcome : undefined
}
