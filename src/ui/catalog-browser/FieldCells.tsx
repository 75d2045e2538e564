'use client'
import { ChevronRight } from 'lucide-react'
import { jsonEquals } from '../../domain/json'
import type { FieldRow } from '../../headless/tree-grid/createTreeRows'
import { Chip } from '../primitives/Chip'
import type { SlotProps } from '../primitives/createSlots'
import { useWords } from '../words/WordsContext'
import type { CatalogGridSlot } from './catalogGridSlots'

export type FieldCellsProps = { row: FieldRow; columns: number; slot: SlotProps<CatalogGridSlot> }

/** One field: its name under its stream, its type in words, and whether it is the key or the cursor. */
export function FieldCells({ row, columns, slot }: FieldCellsProps) {
  const words = useWords().catalog
  const { field, stream } = row
  const isKey = stream.source_defined_primary_key.some((path) => jsonEquals(path, field.path))
  const isCursor = stream.default_cursor_field.length > 0 && jsonEquals(stream.default_cursor_field, field.path)
  const name = field.path.at(-1) || words.emptyName
  return (
    <>
      <div role="rowheader" {...slot('cell')} data-column="stream" aria-colindex={1}>
        {row.isExpandable ? (
          <button
            type="button"
            className="airbyte-catalog-browser-chevron"
            data-part="chevron"
            tabIndex={-1}
            aria-label={row.isExpanded ? words.hideFields(name) : words.showFields(name)}
            data-open={row.isExpanded || undefined}
          >
            <ChevronRight size={16} strokeWidth={1.5} aria-hidden />
          </button>
        ) : (
          <span className="airbyte-catalog-browser-chevron" />
        )}
        <span {...slot('name')} title={words.fieldPath(field.path)}>
          {name}
        </span>
      </div>
      <div role="gridcell" {...slot('cell')} data-column="type" aria-colindex={2} aria-colspan={columns}>
        <span className="airbyte-catalog-browser-type">{words.fieldType(field)}</span>
        {isKey && <Chip>{words.keyMark}</Chip>}
        {isCursor && <Chip>{words.cursorMark}</Chip>}
      </div>
    </>
  )
}
