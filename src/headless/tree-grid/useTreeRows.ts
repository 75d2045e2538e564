'use client'
import { useCallback, useMemo, useState } from 'react'
import type { Stream } from '../../domain/catalog'
import type { StreamIndex } from '../catalog-filter/indexStreams'
import { createFieldSource, pathKey } from './createFieldSource'
import { createTreeRows, type Expansion, type TreeRow, type TreeRows } from './createTreeRows'

export type TreeState = {
  rows: TreeRows
  /** The one row that can take the focus. -1 when there is no row. */
  activeIndex: number
  setActive(index: number): void
  /** Opens or closes a row. */
  setExpanded(row: TreeRow, isExpanded: boolean): void
}

/** Which rows of the tree are open and which one is active. Both survive a filter, since they go by key. */
export function useTreeRows(streams: readonly Stream[], index: StreamIndex): TreeState {
  const [fields] = useState(createFieldSource)
  const [expansion, setExpansion] = useState<Expansion>(() => new Map())
  const [active, setActiveRow] = useState<{ key: string; index: number }>()
  const rows = useMemo(() => createTreeRows({ streams, index, expansion, fields }), [streams, index, expansion, fields])
  const activeIndex = useMemo(() => {
    if (active !== undefined && rows.rowAt(active.index)?.key === active.key) return active.index
    const moved = active === undefined ? -1 : rows.indexOf(active.key)
    return moved === -1 && rows.count > 0 ? 0 : moved
  }, [rows, active])
  const setActive = useCallback(
    (at: number) => {
      const row = rows.rowAt(at)
      if (row !== undefined) setActiveRow((before) => (before?.key === row.key ? before : { key: row.key, index: at }))
    },
    [rows],
  )
  const setExpanded = useCallback(
    (row: TreeRow, isExpanded: boolean) => setExpansion((before) => withRow(before, index, row, isExpanded)),
    [index],
  )
  return { rows, activeIndex, setActive, setExpanded }
}

function withRow(before: Expansion, index: StreamIndex, row: TreeRow, isExpanded: boolean): Expansion {
  const after = new Map(before)
  const streamKey = index.keyOf(row.stream)
  if (row.kind === 'stream') {
    if (isExpanded) after.set(streamKey, before.get(streamKey) ?? new Set())
    else after.delete(streamKey)
    return after
  }
  const paths = new Set(before.get(streamKey))
  if (isExpanded) paths.add(pathKey(row.field.path))
  else paths.delete(pathKey(row.field.path))
  return after.set(streamKey, paths)
}
