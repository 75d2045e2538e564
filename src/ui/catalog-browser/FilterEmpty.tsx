'use client'
import { useMemo } from 'react'
import { explainNothing } from '../../domain/filter/explainNothing'
import type { CatalogFilter } from '../../headless/useCatalogFilter'
import { Button } from '../primitives/Button'
import { catalogSection } from '../words/catalogWords'
import { useWords } from '../words/WordsContext'

/** Time in milliseconds for finding out why nothing was found. */
const limits = { now: () => performance.now(), most: 200 }

/** In place of a list without streams: why it has none, and what leads out. */
export function FilterEmpty({ filter }: { filter: CatalogFilter }) {
  const words = useWords(catalogSection)
  const { scopes, outcome, catalog, total } = filter
  const isByWords = outcome.language === 'words'
  const isByScope = scopes.chosen.length > 0 && outcome.streams.length > 0
  const nothing = isByScope ? undefined : outcome.result?.value
  const isEmpty = nothing === null || (Array.isArray(nothing) && nothing.length === 0)
  const reason = useMemo(
    () => (isEmpty && nothing !== undefined ? explainNothing(outcome.text, nothing, catalog, limits) : undefined),
    [isEmpty, nothing, outcome.text, catalog],
  )

  const happened = whatHappened()

  if (total === 0) {
    return (
      <div className="airbyte-empty-root">
        <p>{words.emptyCatalog}</p>
        <p>{words.emptyCatalogHelp}</p>
      </div>
    )
  }
  return (
    <div className="airbyte-empty-root">
      {happened !== undefined && <p>{happened}</p>}
      {reason && <p>{words.filterSentence(reason.message)}</p>}
      <div className="airbyte-catalog-browser-ways">
        {reason?.fixes.map((fix) => (
          <Button key={fix.expression} onClick={() => filter.setText(fix.expression)}>
            {words.filterMessage(fix.label)}
          </Button>
        ))}
        {isByScope && <Button onClick={scopes.clear}>{words.leaveScope}</Button>}
        {isByWords && !isByScope && !filter.searchFields && (
          <Button onClick={() => filter.setSearchFields(true)}>{words.fieldsToo}</Button>
        )}
        <Button onClick={filter.clear}>{words.showAll}</Button>
      </div>
    </div>
  )

  function whatHappened(): string | undefined {
    // The list stays as it was: what emptied it is no longer in the box, and what is wrong is said above.
    if (outcome.problem !== undefined) return undefined
    const [scope] = scopes.chosen
    if (isByScope && scope !== undefined) return words.scopeEmpty[scope]
    if (isByWords) return filter.searchFields ? words.noMatchInFields : words.noMatch
    if (outcome.result?.kind === 'streams') return words.noMatch
    if (isEmpty) return nothing === null ? words.resultNull : words.resultEmpty
    // Any other value is shown above the list, and said to be one.
    return outcome.result === undefined ? words.noMatch : undefined
  }
}
