'use client'
import { useEffect, useMemo, useState } from 'react'
import type { Catalog } from '../../domain/catalog'
import type { FilterEvaluation } from '../../domain/compileFilter'
import { type FilterOutcome, type FilterTask, toOutcome } from './evaluateFilter'
import { nextTurn } from './nextTurn'

/** Milliseconds of work before the page gets its turn: half a frame. */
const turn = 8

const limits = { now: () => performance.now() }

type LocalRun = { task: FilterTask; evaluation: FilterEvaluation | undefined; first: FilterOutcome | undefined }

/**
 * What a text makes of the catalog at hand. Undefined while that takes longer than half a frame: it goes on in turns with the
 * page, until the task changes. With `isOn` false only what needs no evaluation is given.
 */
export function useLocalOutcome(
  task: FilterTask,
  catalog: Catalog,
  { isOn }: { isOn: boolean },
): FilterOutcome | undefined {
  const run = useMemo((): LocalRun => {
    const { compiled } = task
    if (compiled === undefined) return { task, evaluation: undefined, first: task.before }
    if (!isOn) return { task, evaluation: undefined, first: undefined }
    const evaluation = compiled.begin(catalog, limits)
    const result = evaluation.proceed(turn)
    return { task, evaluation, first: result && toOutcome(task, result) }
  }, [task, catalog, isOn])
  const [late, setLate] = useState<{ run: LocalRun; outcome: FilterOutcome }>()

  useEffect(() => {
    if (run.first !== undefined || run.evaluation === undefined) return undefined
    let isWanted = true
    void finish(run.evaluation, () => isWanted).then((result) => {
      if (result !== undefined) setLate({ run, outcome: toOutcome(run.task, result) })
    })
    return () => {
      isWanted = false
    }
  }, [run])

  return run.first ?? (late?.run === run ? late.outcome : undefined)
}

async function finish(evaluation: FilterEvaluation, isWanted: () => boolean) {
  for (;;) {
    await nextTurn()
    if (!isWanted()) return undefined
    const result = evaluation.proceed(turn)
    if (result !== undefined) return result
  }
}
