'use client'
import { useState } from 'react'
import { streamFields } from '../../domain/streamFields'
import type { StreamIndex } from '../../headless/catalog-filter/indexStreams'
import type { TreeRow } from '../../headless/tree-grid/TreeRow'
import { copyText } from '../primitives/copyText'
import { catalogSection } from '../words/catalogWords'
import { commonSection } from '../words/commonWords'
import type { Messages } from '../words/createMessages'
import { useWords } from '../words/WordsContext'

type Say = (catalog: Messages['catalog'], common: Messages['common']) => string

/** What the grid says to those who cannot see that something has changed. */
export function useGridAnnouncements(index: StreamIndex) {
  const catalog = useWords(catalogSection)
  const common = useWords(commonSection)
  // What is said rather than the text: it stays on the page, and the language may change.
  const [say, setSay] = useState<Say>(() => () => '')

  const tell = (next: Say) => setSay(() => next)

  return {
    text: say(catalog, common),
    /** How many fields have just come into sight. */
    tellFields(row: TreeRow) {
      if (row.kind !== 'stream') return
      const count = streamFields(row.stream, { depth: 1 }).length
      tell((words) => words.fieldsShown(index.labelOf(row.stream), count))
    },
    /** Copies the exact name of a stream, or the path of a field. */
    async copyName(row: TreeRow) {
      const copied = nameToCopy(row)
      if (copied === undefined) return
      const isCopied = await copyText(copied)
      tell((words, shared) => (isCopied ? words.copiedName(copied) : shared.copyRefused))
    },
  }
}

function nameToCopy(row: TreeRow): string | undefined {
  if (row.kind === 'stream') return row.stream.name
  if (row.kind === 'field') return row.expression
  return row.kind === 'group' ? row.group.namespace : undefined
}
