import type { JsonValue } from '../json'
import { type FilterResult, failedResult, readFailure } from './classifyResult'
import type { FilterSteps } from './filterSteps'

/** Without them an expression may take any time; the size of its lists is always limited. */
export type EvaluationLimits = {
  /** The time in milliseconds, such as `() => performance.now()`. */
  now: () => number
  /** How many milliseconds of work an expression may take before it is cut off. Default 2,000. */
  most?: number | undefined
}

/** An expression on its way over a catalog. */
export type FilterEvaluation = {
  /**
   * Works on for about so many milliseconds, to the end when left out. Gives the result, or undefined while there is more to
   * do. Never throws; asked again after the end, it gives the same result.
   */
  proceed(milliseconds?: number): FilterResult | undefined
}

export type EvaluationStart = {
  steps: FilterSteps<JsonValue>
  finish(value: JsonValue): FilterResult
  limits?: EvaluationLimits | undefined
}

const defaultMost = 2_000
/** What cannot be interrupted must not hold the page up for longer. */
const longestStep = 500

const noClock = () => 0

/** Begins nothing yet: all work is in `proceed`. */
export function startEvaluation({ steps, finish, limits }: EvaluationStart): FilterEvaluation {
  const { now = noClock, most = defaultMost } = limits ?? {}
  let result: FilterResult | undefined
  let worked = 0
  let elapsed = 0

  function proceed(milliseconds: number): FilterResult | undefined {
    const begun = now()
    let last = begun
    for (;;) {
      const step = steps.next(elapsed)
      if (step.done) return finish(step.value)
      const time = now()
      elapsed = time - last
      worked += elapsed
      last = time
      if (worked + step.value > most || step.value > longestStep) return tooLong(most)
      if (time - begun >= milliseconds) return undefined
    }
  }

  return {
    proceed(milliseconds = Number.POSITIVE_INFINITY) {
      try {
        result ??= proceed(milliseconds)
      } catch (error) {
        result = failedResult(readFailure(error))
      }
      return result
    },
  }
}

function tooLong(most: number): FilterResult {
  return failedResult({ code: 'evaluation_too_long', seconds: most / 1_000 })
}
