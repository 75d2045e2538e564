'use client'
import type { ReactNode } from 'react'
import type { SlotProps } from '../primitives/createSlots'
import { catalogSection } from '../words/catalogWords'
import { useWords } from '../words/WordsContext'
import type { CatalogGridSlot } from './catalogGridSlots'
import type { StreamGridParts } from './StreamGridColumn'

export type StreamGridHeadProps = { parts: StreamGridParts; slot: SlotProps<CatalogGridSlot>; lead: ReactNode }

/** The names of the columns. */
export function StreamGridHead({ parts, slot, lead }: StreamGridHeadProps) {
  const words = useWords(catalogSection)
  return (
    <div role="rowgroup" {...slot('head')}>
      <div role="row" {...slot('heads')} aria-rowindex={1}>
        <div role="columnheader" {...slot('heading')} data-column="stream">
          {lead}
          {words.streamColumn}
        </div>
        {[...parts.columns, ...(parts.extraColumns ?? [])].map((column) => (
          <div key={column.id} role="columnheader" {...slot('heading')} data-column={column.id}>
            {column.head}
          </div>
        ))}
      </div>
    </div>
  )
}
