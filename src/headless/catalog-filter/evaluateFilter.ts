import type { Catalog, Stream } from '../../domain/catalog'
import {
  type AnswerItem,
  type CompiledFilter,
  compileFilter,
  type EvaluationLimits,
  type FilterHint,
  type FilterResult,
} from '../../domain/compileFilter'
import type { FilterMessage } from '../../domain/filterMessage'
import type { JsonValue } from '../../domain/json'
import { matchStreamsInSteps } from '../../domain/matchStreams'
import { type FilterProblem, filterFailure } from './filterFailure'
import type { FilterLanguage } from './filterLanguage'

/** A result that can be shown: one that the catalog made impossible counts as a problem of the expression. */
export type ShownResult = Exclude<FilterResult, { kind: 'failed' }>

/** What a text makes of a catalog. */
export type FilterOutcome = {
  /** What the text was evaluated on, to tell a late outcome from a present one. */
  text: string
  language: FilterLanguage
  /** Streams to show, in the order the expression gives. All of them while the text is empty or wrong. */
  streams: readonly Stream[]
  /** The expression's own result. Undefined for words, for an empty text, and while the expression is wrong. */
  result?: ShownResult | undefined
  problem?: FilterProblem | undefined
  /** Streams that the server gave and the catalog here does not have. */
  unlisted?: readonly AnswerItem[] | undefined
  hints: readonly FilterHint[]
}

/** A text that was read, and is yet to be evaluated. */
export type FilterTask = {
  /** What there is to show before anything is evaluated: all streams. */
  before: FilterOutcome
  /** An expression that was understood. */
  compiled?: Extract<CompiledFilter, { ok: true }> | undefined
  /** Undefined where nothing is left to evaluate: `before` is the outcome. */
  begin?: ((clock: Required<Pick<EvaluationLimits, 'now'>>) => FilterRun) | undefined
}

/** A text on its way over a catalog. */
export type FilterRun = {
  /** Works on for about so many milliseconds. Gives the outcome, or undefined while there is more to do. */
  proceed(milliseconds: number): FilterOutcome | undefined
}

export type AskedText = { text: string; language: FilterLanguage; searchFields: boolean }

const noHints: readonly FilterHint[] = []

/** Reads a text; evaluates nothing yet. Never throws. An empty text asks for everything. */
export function readFilter(asked: AskedText, catalog: Catalog): FilterTask {
  const { text, language } = asked
  const before = { text, language, streams: catalog.streams, hints: noHints }
  if (text.trim() === '') return { before }
  if (language === 'words') return { before, begin: ({ now }) => beginWords({ asked, before, catalog, now }) }
  const compiled = compileFilter(text, catalog)
  if (!compiled.ok) return { before: { ...before, problem: compiled } }
  const task: FilterTask = { before: { ...before, hints: compiled.hints }, compiled }
  return {
    ...task,
    begin(clock) {
      const evaluation = compiled.begin(catalog, clock)
      return {
        proceed(milliseconds) {
          const result = evaluation.proceed(milliseconds)
          return result && toOutcome(task, result)
        },
      }
    },
  }
}

type WordsToFind = { asked: AskedText; before: FilterOutcome; catalog: Catalog; now: () => number }

function beginWords({ asked, before, catalog, now }: WordsToFind): FilterRun {
  const steps = matchStreamsInSteps(asked.text, catalog, { fields: asked.searchFields })
  let elapsed = 0
  return {
    proceed(milliseconds) {
      const begun = now()
      for (let last = begun; last - begun < milliseconds; ) {
        const step = steps.next(elapsed)
        if (step.done) return { ...before, streams: step.value }
        elapsed = now() - last
        last += elapsed
      }
      return undefined
    },
  }
}

/** What to show once the expression gave a result. */
export function toOutcome({ before }: FilterTask, result: FilterResult): FilterOutcome {
  if (result.kind === 'failed') return toFailedOutcome(before, result.message)
  return { ...before, streams: result.streams, result }
}

/** What to show once the server gave its answer. */
export function toServedOutcome(task: FilterTask, answer: JsonValue, catalog: Catalog): FilterOutcome {
  const { compiled, before } = task
  if (compiled === undefined) return before
  const result = compiled.readAnswer(answer, catalog)
  const compared = compiled.compareAnswer(answer, result)
  const unlisted = 'onlyThere' in compared && compared.onlyThere.length > 0 ? compared.onlyThere : undefined
  return { ...toOutcome(task, result), unlisted }
}

/** What to show for an expression that gave none. */
export function toFailedOutcome(before: FilterOutcome, message: FilterMessage): FilterOutcome {
  return { ...before, ...filterFailure(before.text, message, before.hints) }
}
