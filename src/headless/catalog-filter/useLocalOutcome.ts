'use client'
import { useEffect, useMemo, useState } from 'react'
import type { FilterOutcome, FilterRun, FilterTask } from './evaluateFilter'
import { nextTurn } from './nextTurn'

/** Milliseconds of work that is done with the key press itself: one frame, so that most answers are drawn together with the key. */
const firstTurn = 16
/** Milliseconds of work before the page gets its turn again: half a frame. */
const turn = 8

const clock = { now: () => performance.now() }

/** `run`: what goes on after the first turn, if that did not do. */
type LocalRun = { run?: FilterRun | undefined; first?: FilterOutcome | undefined }

/**
 * What a text makes of the catalog at hand. Undefined while that takes longer than a frame: it goes on in turns with the
 * page, until the task changes. With `isOn` false only what needs no evaluation is given.
 */
export function useLocalOutcome(task: FilterTask, { isOn }: { isOn: boolean }): FilterOutcome | undefined {
  const local = useMemo((): LocalRun => {
    if (task.begin === undefined) return { first: task.before }
    if (!isOn) return {}
    const run = task.begin(clock)
    return { run, first: run.proceed(firstTurn) }
  }, [task, isOn])
  const [late, setLate] = useState<{ local: LocalRun; outcome: FilterOutcome }>()

  useEffect(() => {
    if (local.first !== undefined || local.run === undefined) return undefined
    let isWanted = true
    void finish(local.run, () => isWanted).then((outcome) => {
      if (outcome !== undefined) setLate({ local, outcome })
    })
    return () => {
      isWanted = false
    }
  }, [local])

  return local.first ?? (late?.local === local ? late.outcome : undefined)
}

async function finish(run: FilterRun, isWanted: () => boolean) {
  for (;;) {
    await nextTurn()
    if (!isWanted()) return undefined
    const outcome = run.proceed(turn)
    if (outcome !== undefined) return outcome
  }
}
