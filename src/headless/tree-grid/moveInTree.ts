import type { TreeRows } from './createTreeRows'

/** What a key press in the tree asks for. */
export type TreeMove =
  | { type: 'focus'; index: number }
  | { type: 'expand' | 'collapse' | 'activate' | 'toggle'; index: number }

export type TreeKey = { key: string; rows: TreeRows; index: number; pageSize: number; isRtl: boolean }

/** The keys of a treegrid whose rows take the focus (ARIA Authoring Practices). Undefined: not a key of ours. */
export function moveInTree({ key, rows, index, pageSize, isRtl }: TreeKey): TreeMove | undefined {
  const to = (target: number): TreeMove => ({
    type: 'focus',
    index: Math.max(0, Math.min(rows.count - 1, target)),
  })
  switch (key) {
    case 'ArrowDown':
      return to(index + 1)
    case 'ArrowUp':
      return to(index - 1)
    case 'Home':
      return to(0)
    case 'End':
      return to(rows.count - 1)
    case 'PageDown':
      return to(index + pageSize)
    case 'PageUp':
      return to(index - pageSize)
    case 'ArrowRight':
      return isRtl ? outward(rows, index, to) : inward(rows, index, to)
    case 'ArrowLeft':
      return isRtl ? inward(rows, index, to) : outward(rows, index, to)
    case 'Enter':
      return { type: 'activate', index }
    case ' ':
      return { type: 'toggle', index }
    default:
      return undefined
  }
}

type To = (target: number) => TreeMove

function inward(rows: TreeRows, index: number, to: To): TreeMove | undefined {
  const row = rows.rowAt(index)
  if (!row?.isExpandable) return undefined
  return row.isExpanded ? to(index + 1) : { type: 'expand', index }
}

function outward(rows: TreeRows, index: number, to: To): TreeMove | undefined {
  if (rows.rowAt(index)?.isExpanded) return { type: 'collapse', index }
  const parent = rows.parentOf(index)
  return parent === -1 ? undefined : to(parent)
}
