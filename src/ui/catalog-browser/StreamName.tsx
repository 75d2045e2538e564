'use client'
import { ChevronRight } from 'lucide-react'
import type { ReactNode } from 'react'
import type { StreamRow } from '../../headless/tree-grid/createTreeRows'
import type { SlotProps } from '../primitives/createSlots'
import { useWords } from '../words/WordsContext'
import type { CatalogGridSlot } from './catalogGridSlots'

export type StreamNameProps = {
  row: StreamRow
  label: string
  slot: SlotProps<CatalogGridSlot>
  /** Between the chevron and the name. */
  children?: ReactNode
}

/** Chevron and name, with the namespace before it in a quieter voice. */
export function StreamName({ row, label, slot, children }: StreamNameProps) {
  const words = useWords().catalog
  const { name, namespace } = row.stream
  return (
    <>
      {row.isExpandable ? (
        <button
          type="button"
          className="airbyte-catalog-browser-chevron"
          data-part="chevron"
          tabIndex={-1}
          aria-label={row.isExpanded ? words.hideFields(label) : words.showFields(label)}
          data-open={row.isExpanded || undefined}
        >
          <ChevronRight size={16} strokeWidth={1.5} aria-hidden />
        </button>
      ) : (
        <span className="airbyte-catalog-browser-chevron" />
      )}
      {children}
      <span {...slot('name')} title={namespace === undefined ? name : `${namespace}.${name}`}>
        {namespace !== undefined && <span className="airbyte-catalog-browser-namespace">{namespace}.</span>}
        {name}
      </span>
    </>
  )
}
