import type { Catalog, Stream } from '../../domain/catalog'
import { type CompiledFilter, compileFilter, type FilterHint, type FilterResult } from '../../domain/compileFilter'
import type { FilterMessage } from '../../domain/filterMessage'
import { matchStreams } from '../../domain/matchStreams'
import type { FilterLanguage } from './filterLanguage'

/** A result that can be shown: one that the catalog made impossible counts as a problem of the expression. */
export type ShownResult = Exclude<FilterResult, { kind: 'failed' }>

export type FilterProblem = Extract<CompiledFilter, { ok: false }>

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
  hints: readonly FilterHint[]
}

/** A text that was read, and is yet to be evaluated. */
export type FilterTask = {
  /** What there is to show before anything is evaluated: all streams. */
  before: FilterOutcome
  /** Undefined where nothing is left to evaluate: `before` is the outcome. */
  compiled?: Extract<CompiledFilter, { ok: true }> | undefined
}

const noHints: readonly FilterHint[] = []

/** Reads a text; evaluates only what takes no time. Never throws. An empty text asks for everything. */
export function readFilter(text: string, language: FilterLanguage, catalog: Catalog): FilterTask {
  const before = { text, language, streams: catalog.streams, hints: noHints }
  if (text.trim() === '') return { before }
  if (language === 'words') return { before: { ...before, streams: matchStreams(text, catalog) } }
  const compiled = compileFilter(text, catalog)
  if (!compiled.ok) return { before: { ...before, problem: compiled } }
  return { before: { ...before, hints: compiled.hints }, compiled }
}

/** What to show once the expression gave a result. */
export function toOutcome({ before }: FilterTask, result: FilterResult): FilterOutcome {
  if (result.kind === 'failed') return toFailedOutcome(before, result.message)
  return { ...before, streams: result.streams, result }
}

/** What to show for an expression that gave none: the problem is the whole of it. */
export function toFailedOutcome(before: FilterOutcome, message: FilterMessage): FilterOutcome {
  return { ...before, problem: { ok: false, message, start: 0, end: before.text.length, fixes: [] } }
}
