'use client'
import { useCallback, useMemo, useRef, useState } from 'react'
import type { Catalog, Stream } from '../domain/catalog'
import { type FilterSuggestion, suggestFilter } from '../domain/suggestFilter'
import { detectLanguage, type FilterLanguage, wordsAsExpression } from './catalog-filter/filterLanguage'
import { indexStreams, type StreamIndex } from './catalog-filter/indexStreams'
import { type FilterAnswer, type FilterPlace, useFilterOutcome } from './catalog-filter/useFilterOutcome'
import type { EvaluateOnServer } from './catalog-filter/useServerOutcome'

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
}

export type CatalogFilter = FilterAnswer & {
  text: string
  setText(text: string): void
  /** Which way the text is read. Follows the text, until `setLanguage` fixes it. */
  language: FilterLanguage
  /** Fixes the language. Switching to JMESPath writes the expression that asks what the words asked. */
  setLanguage(language: FilterLanguage): void
  /** Puts an expression into the box, whatever language was fixed. */
  setExpression(expression: string): void
  clear(): void
  /** Streams to show. While an expression is unfinished or wrong: those of the last right one. */
  streams: readonly Stream[]
  index: StreamIndex
  total: number
  suggest(caret: number): FilterSuggestion[]
}

/**
 * The filter box without its markup: text in, streams out. Evaluates on the catalog at hand as one types, in turns with the page
 * where that takes longer than half a frame, and cuts off what would take seconds; or has the server evaluate.
 */
export function useCatalogFilter(options: CatalogFilterOptions): CatalogFilter {
  const { catalog, filter, onFilterChange, evaluate = 'local', evaluateOnServer } = options
  const [ownText, setOwnText] = useState('')
  const [fixedLanguage, setFixedLanguage] = useState<FilterLanguage>()
  const text = filter ?? ownText
  const language = fixedLanguage ?? detectLanguage(text)
  const drafts = useRef<Record<FilterLanguage, string>>({ words: '', jmespath: '' })

  const answer = useFilterOutcome({ text, language, catalog, evaluate, evaluateOnServer })
  const { outcome } = answer
  const [lastRight, setLastRight] = useState({ outcome, catalog })
  if (outcome.problem === undefined && lastRight.outcome !== outcome) setLastRight({ outcome, catalog })
  const isKept = outcome.problem !== undefined && lastRight.catalog === catalog
  const index = useMemo(() => indexStreams(catalog), [catalog])

  const setText = useCallback(
    (next: string) => {
      if (next === '') setFixedLanguage((fixed) => (fixed === 'words' ? undefined : fixed))
      setOwnText(next)
      onFilterChange?.(next)
    },
    [onFilterChange],
  )

  /** A text that is no expression was meant as words all along; an expression means nothing as words. */
  function wordsFor(present: string): string {
    return drafts.current.words || (outcome.problem === undefined ? '' : present)
  }

  function setLanguage(next: FilterLanguage) {
    if (next === language) return
    drafts.current[language] = text
    setFixedLanguage(next)
    setText(next === 'words' ? wordsFor(text) : wordsAsExpression(text) || drafts.current.jmespath)
  }

  return {
    ...answer,
    text,
    setText,
    language,
    setLanguage,
    setExpression(expression) {
      setFixedLanguage(undefined)
      setText(expression)
    },
    clear: () => setText(''),
    streams: isKept ? lastRight.outcome.streams : outcome.streams,
    index,
    total: catalog.streams.length,
    suggest: (caret) => (language === 'jmespath' ? suggestFilter(text, caret, catalog) : []),
  }
}
