import type { Catalog, Stream } from '../../domain/catalog'
import { type CompiledFilter, compileFilter, type FilterHint, type FilterResult } from '../../domain/compileFilter'
import { matchStreams } from '../../domain/matchStreams'
import { filterFailure } from './filterFailure'
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

const noHints: readonly FilterHint[] = []

/** Never throws. An empty text asks for everything. */
export function evaluateFilter(text: string, language: FilterLanguage, catalog: Catalog): FilterOutcome {
  const base = { text, language, hints: noHints }
  if (text.trim() === '') return { ...base, streams: catalog.streams }
  if (language === 'words') return { ...base, streams: matchStreams(text, catalog) }
  const compiled = compileFilter(text, catalog)
  if (!compiled.ok) return { ...base, streams: catalog.streams, problem: compiled }
  const result = compiled.evaluate(catalog)
  if (result.kind === 'failed') {
    return { ...base, streams: catalog.streams, ...filterFailure(text, result.message, compiled.hints) }
  }
  return { ...base, streams: result.streams, result, hints: compiled.hints }
}
