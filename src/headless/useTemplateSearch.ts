'use client'
import { useDeferredValue, useMemo, useState } from 'react'
import type { SourceTemplateSummary } from '../domain/sourceTemplate'
import { searchTemplates, tagsByUse } from './searchTemplates'

/** State of a search over connectors. The typed text is never derived from props, so a host's re-render keeps it. */
export type TemplateSearch = {
  query: string
  setQuery: (query: string) => void
  /** Tags that a connector must have, all of them. */
  selectedTags: readonly string[]
  toggleTag: (tag: string) => void
  clear: () => void
  isFiltered: boolean
  /** Every tag on offer, the most used first. */
  tags: readonly string[]
  /** What matches, in the order given; lags behind typing where the page is busy. */
  matches: readonly SourceTemplateSummary[]
  /** The connector that alone matches what is typed now; undefined where none or several do. */
  findOnly: () => SourceTemplateSummary | undefined
}

/** Searches connectors by name, slug and tag. */
export function useTemplateSearch(templates: readonly SourceTemplateSummary[]): TemplateSearch {
  const [query, setQuery] = useState('')
  const [chosen, setChosen] = useState<readonly string[]>([])
  const tags = useMemo(() => tagsByUse(templates), [templates])
  // A tag that is no longer on offer must not go on hiding everything.
  const selectedTags = useMemo(() => chosen.filter((tag) => tags.includes(tag)), [chosen, tags])
  const deferredQuery = useDeferredValue(query)
  const matches = useMemo(
    () => searchTemplates(templates, { query: deferredQuery, tags: selectedTags }),
    [templates, deferredQuery, selectedTags],
  )
  return {
    query,
    setQuery,
    selectedTags,
    toggleTag: (tag) =>
      setChosen((before) => (before.includes(tag) ? before.filter((other) => other !== tag) : [...before, tag])),
    clear() {
      setQuery('')
      setChosen([])
    },
    isFiltered: query.trim() !== '' || selectedTags.length > 0,
    tags,
    matches,
    findOnly() {
      const [only, another] = searchTemplates(templates, { query, tags: selectedTags })
      return another === undefined ? only : undefined
    },
  }
}
