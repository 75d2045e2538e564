'use client'
import { useState } from 'react'
import { streamFields } from '../../domain/streamFields'
import type { StreamIndex } from '../../headless/catalog-filter/indexStreams'
import type { TreeRow } from '../../headless/tree-grid/TreeRow'
import { copyText } from '../primitives/copyText'
import { catalogSection } from '../words/catalogWords'
import { commonSection } from '../words/commonWords'
import { useWords } from '../words/WordsContext'

/** What the grid says to those who cannot see that something has changed. */
export function useGridAnnouncements(index: StreamIndex) {
  const catalog = useWords(catalogSection)
  const common = useWords(commonSection)
  const [text, setText] = useState('')

  return {
    text,
    /** How many fields have just come into sight. */
    tellFields(row: TreeRow) {
      if (row.kind !== 'stream') return
      const count = streamFields(row.stream, { depth: 1 }).length
      setText(catalog.fieldsShown(index.labelOf(row.stream), count))
    },
    /** Copies the exact name of a stream, or the path of a field. */
    async copyName(row: TreeRow) {
      const copied = nameToCopy(row)
      if (copied === undefined) return
      const isCopied = await copyText(copied)
      setText(isCopied ? catalog.copiedName(copied) : common.copyRefused)
    },
  }
}

function nameToCopy(row: TreeRow): string | undefined {
  if (row.kind === 'stream') return row.stream.name
  if (row.kind === 'field') return row.expression
  return row.kind === 'group' ? row.group.namespace : undefined
}
