'use client'
import { useCallback, useMemo, useState } from 'react'
import type { Catalog, Stream } from '../domain/catalog'
import { findMatchedField } from '../domain/matchStreams'
import { type FilterSuggestion, suggestFilter } from '../domain/suggestFilter'
import { type FilterLanguage, wordsAsExpression } from './catalog-filter/filterLanguage'
import { indexStreams, type StreamIndex } from './catalog-filter/indexStreams'
import { useFilterHistory } from './catalog-filter/useFilterHistory'
import { type FilterAnswer, type FilterPlace, useFilterOutcome } from './catalog-filter/useFilterOutcome'
import { type FilterScopes, type FilterScopeTests, useFilterScopes } from './catalog-filter/useFilterScopes'
import { useFilterText } from './catalog-filter/useFilterText'
import type { EvaluateOnServer } from './catalog-filter/useServerOutcome'
import { withRows } from './catalog-filter/withRows'

/** The catalog to filter, and what of text, place and history the host keeps. */
export type CatalogFilterOptions = {
  catalog: Catalog
  /** The text of the box, when the host keeps it. */
  filter?: string | undefined
  onFilterChange?: ((filter: string) => void) | undefined
  /** Where expressions are evaluated; words always are here. Default `local`. `server` needs `evaluateOnServer`. */
  evaluate?: FilterPlace | undefined
  /**
   * Asks the server what an expression gives, such as `client.queryCatalog`. With it, a person can compare the server's result
   * with the one here, and have it evaluate what takes too long here. Its identity must stay: a new one asks anew.
   */
  evaluateOnServer?: EvaluateOnServer | undefined
  /** Tests that no expression can make, each a choice beside the text. Keep its identity while the answers stay. */
  scopes?: FilterScopeTests | undefined
  /** Expressions that were used, the last one first, when the host keeps them. */
  filterHistory?: readonly string[] | undefined
  /** An expression was used. Nothing is stored here beyond the life of the component. */
  onFilterHistoryChange?: ((history: string[]) => void) | undefined
}

/** The text of the box, what it found, and what a person can do with it. */
export type CatalogFilter = FilterAnswer & {
  text: string
  setText(text: string): void
  /** Which way the text is read. Follows the text, until `setLanguage` fixes it. */
  language: FilterLanguage
  /** Fixes the language. Switching to JMESPath writes the expression that asks what the words asked; back gives the words. */
  setLanguage(language: FilterLanguage): void
  /** Puts an expression into the box, whatever language was fixed. */
  setExpression(expression: string): void
  clear(): void
  /** Streams to show. While an expression is unfinished or wrong: those of the last right one. */
  streams: readonly Stream[]
  index: StreamIndex
  total: number
  suggest(caret: number): FilterSuggestion[]
  /** The present text as an expression: itself, or one that asks what the words ask. */
  expressionOfText: string
  catalog: Catalog
  /** Words are looked for in the names of fields as well. */
  searchFields: boolean
  setSearchFields(searchFields: boolean): void
  /** The field by which words found a stream; undefined when its name alone does. */
  matchedField: (stream: Stream) => string[] | undefined
  scopes: FilterScopes
  /** Expressions that were used, the last one first. */
  history: readonly string[]
  /** Puts the present expression into the history, if it is one that works. */
  remember(): void
}

/**
 * The filter box without its markup: text in, streams out. Evaluates on the catalog at hand as one types, in turns with the page
 * where that takes longer than a frame, and cuts off what would take seconds; or has the server evaluate.
 */
export function useCatalogFilter(options: CatalogFilterOptions): CatalogFilter {
  const { catalog, filter, onFilterChange, evaluate = 'local', evaluateOnServer } = options
  const { text, setText, language, setLanguage, setExpression } = useFilterText(filter, onFilterChange)
  const [searchFields, setSearchFields] = useState(false)
  const { history, remember } = useFilterHistory(options.filterHistory, options.onFilterHistoryChange)

  const answer = useFilterOutcome({ text, language, searchFields, catalog, evaluate, evaluateOnServer })
  const outcome = useMemo(() => withRows(answer.outcome, catalog), [answer.outcome, catalog])
  const [lastRight, setLastRight] = useState({ outcome, catalog })
  if (outcome.problem === undefined && lastRight.outcome !== outcome) setLastRight({ outcome, catalog })
  const isKept = outcome.problem !== undefined && lastRight.catalog === catalog
  const index = useMemo(() => indexStreams(catalog), [catalog])

  const { streams, ...scopes } = useFilterScopes(
    isKept ? lastRight.outcome.streams : outcome.streams,
    index,
    options.scopes,
  )
  const wordsInFields = searchFields && outcome.language === 'words' ? outcome.text : undefined
  const matchedField = useCallback(
    (stream: Stream) => (wordsInFields === undefined ? undefined : findMatchedField(wordsInFields, stream)),
    [wordsInFields],
  )
  const isWrong = outcome.problem !== undefined

  return {
    ...answer,
    outcome,
    text,
    setText,
    language,
    setLanguage: (next) => setLanguage(next, isWrong),
    setExpression,
    clear() {
      setText('')
      scopes.clear()
    },
    streams,
    index,
    total: catalog.streams.length,
    suggest: (caret) => (language === 'jmespath' ? suggestFilter(text, caret, catalog) : []),
    expressionOfText: language === 'jmespath' ? text : wordsAsExpression(text),
    catalog,
    searchFields,
    setSearchFields,
    matchedField,
    scopes,
    history,
    remember() {
      if (language === 'jmespath' && !isWrong && outcome.text === text) remember(text)
    },
  }
}
