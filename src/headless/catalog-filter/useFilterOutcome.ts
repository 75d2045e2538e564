'use client'
import { useCallback, useMemo, useState } from 'react'
import type { Catalog } from '../../domain/catalog'
import { type FilterOutcome, readFilter } from './evaluateFilter'
import type { FilterLanguage } from './filterLanguage'
import { useLocalOutcome } from './useLocalOutcome'
import { type ServerComparisonState, useServerComparison } from './useServerComparison'
import { type EvaluateOnServer, useServerOutcome } from './useServerOutcome'

/** Where expressions are evaluated: `local`, on the catalog at hand; `server`, by the API. */
export type FilterPlace = 'local' | 'server'

export type FilterQuestion = {
  text: string
  language: FilterLanguage
  searchFields: boolean
  catalog: Catalog
  evaluate: FilterPlace
  evaluateOnServer: EvaluateOnServer | undefined
}

export type FilterAnswer = ServerComparisonState & {
  /** Of the last text that was evaluated. */
  outcome: FilterOutcome
  /** Whether the present text is still to be evaluated. */
  isStale: boolean
  /** Where the present text is evaluated. Words always are here. */
  evaluatedBy: FilterPlace
  /** Has the server evaluate the present expression, or asks it again. Undefined where there is none, and for words. */
  askServer: (() => void) | undefined
}

/** Milliseconds without a key press before the server is asked. */
const pause = 300

/** Evaluates the text of a filter box, here or by the server, without ever holding up the typing. */
export function useFilterOutcome({
  text,
  language,
  searchFields,
  catalog,
  evaluate,
  evaluateOnServer,
}: FilterQuestion): FilterAnswer {
  const task = useMemo(
    () => readFilter({ text, language, searchFields }, catalog),
    [text, language, searchFields, catalog],
  )
  const [demand, setDemand] = useState({ text: '', attempt: 0 })
  const isDemanded = demand.attempt > 0 && demand.text === text
  const isByServer =
    task.compiled !== undefined && evaluateOnServer !== undefined && (evaluate === 'server' || isDemanded)

  const local = useLocalOutcome(task, { isOn: !isByServer })
  const attempt = isDemanded ? demand.attempt : 0
  const served = useServerOutcome(task, catalog, {
    attempt: isByServer ? attempt : undefined,
    wait: isDemanded ? 0 : pause,
    evaluateOnServer,
  })
  const settled = isByServer ? served : local
  const [last, setLast] = useState({ outcome: settled ?? task.before, catalog })
  if (settled !== undefined && last.outcome !== settled) setLast({ outcome: settled, catalog })
  const outcome = settled ?? (last.catalog === catalog ? last.outcome : task.before)

  const askServer = useCallback(() => setDemand(({ attempt: before }) => ({ text, attempt: before + 1 })), [text])
  const compared = useServerComparison(task, outcome, isByServer ? undefined : evaluateOnServer)
  return {
    outcome,
    isStale: settled === undefined,
    evaluatedBy: isByServer ? 'server' : 'local',
    askServer: evaluateOnServer !== undefined && task.compiled !== undefined ? askServer : undefined,
    ...compared,
  }
}
