import type { SearchRow, TreeRow } from '../../headless/tree-grid/TreeRow'
import type { SlotProps } from '../primitives/createSlots'
import type { CatalogGridSlot } from './catalogGridSlots'
import type { StreamGridParts } from './StreamGridColumn'

export type GridRowProps<Row extends TreeRow> = {
  row: Row
  /** What the stream is called, or the group. */
  label: string
  /** Among all rows of the tree, from 0. */
  at: number
  /** Pixels from the top of the body. */
  start: number
  /** Stays at the top while the rows of its group go past. */
  isSticky: boolean
  isActive: boolean
  parts: StreamGridParts
  slot: SlotProps<CatalogGridSlot>
  measure: (element: HTMLElement | null) => void
  onSearch: (row: SearchRow, text: string) => void
}

/** What every row has, whatever its kind. */
export function gridRowProps(props: GridRowProps<TreeRow>, extraSlot?: 'group' | 'search') {
  const { row, at, start, isSticky, isActive, slot, measure } = props
  const { className } = slot('row')
  const isInTree = row.kind !== 'search'
  return {
    className: extraSlot === undefined ? className : `${className} ${slot(extraSlot).className}`,
    role: 'row',
    ref: measure,
    style: isSticky ? undefined : { transform: `translateY(${start}px)`, '--_level': levelOf(row) },
    // The box in a row of its own takes the focus instead.
    tabIndex: isInTree ? (isActive ? 0 : -1) : undefined,
    'data-index': at,
    'data-kind': row.kind,
    'data-sticky': isSticky || undefined,
    'aria-rowindex': at + 2,
    'aria-level': row.level,
    'aria-posinset': isInTree ? row.position : undefined,
    'aria-setsize': isInTree ? row.siblings : undefined,
    'aria-expanded': row.isExpandable ? row.isExpanded : undefined,
  }
}

/** How far a field stands in; from the eighth level on, as far as that one. */
function levelOf(row: TreeRow): number | undefined {
  return row.kind === 'field' ? Math.min(row.depth + 1, 8) : undefined
}
