'use client'
import { useCallback, useMemo, useState } from 'react'
import type { Stream } from '../../domain/catalog'
import type { StreamIndex } from '../catalog-filter/indexStreams'
import { createFieldRows } from './createFieldRows'
import { createTreeRows, type Expansion, type RowRef, type TreeRows } from './createTreeRows'
import { groupStreams } from './groupStreams'
import { pathKey } from './knownFields'
import { closedFields } from './openFields'
import type { FieldRow, SearchRow, TreeRow } from './TreeRow'

export type TreeState = {
  rows: TreeRows
  /** The one row that can take the focus. -1 when there is no row. */
  activeIndex: number
  setActive(index: number): void
  /** Opens or closes a row. */
  setExpanded(row: TreeRow, isExpanded: boolean): void
  /** Searches the fields of an open stream. */
  setSearch(row: SearchRow, text: string): void
}

type Openness = { streams: Expansion; closedGroups: ReadonlySet<string> }

/** Which rows of the tree are open and which one is active. Both survive a filter, since they go by key. */
export function useTreeRows(streams: readonly Stream[], index: StreamIndex): TreeState {
  const [fields] = useState(createFieldRows)
  const [{ streams: expansion, closedGroups }, setOpenness] = useState<Openness>({
    streams: new Map(),
    closedGroups: new Set(),
  })
  const [active, setActiveRow] = useState<{ row: RowRef; index: number }>()
  const sections = useMemo(() => groupStreams(streams, index), [streams, index])
  const rows = useMemo(
    () => createTreeRows({ sections, index, expansion, closedGroups, fields }),
    [sections, index, expansion, closedGroups, fields],
  )
  const activeIndex = useMemo(() => {
    if (active !== undefined && rows.keyAt(active.index) === active.row.key) return active.index
    const moved = active === undefined ? -1 : rows.indexOf(active.row)
    return moved === -1 && rows.count > 0 ? 0 : moved
  }, [rows, active])
  const setActive = useCallback(
    (at: number) => {
      const row = rows.rowAt(at)
      if (row === undefined) return
      const streamKey = 'streamKey' in row ? row.streamKey : row.key
      setActiveRow((before) =>
        before?.row.key === row.key && before.index === at ? before : { row: { key: row.key, streamKey }, index: at },
      )
    },
    [rows],
  )
  const setExpanded = useCallback(
    (row: TreeRow, isExpanded: boolean) => setOpenness((before) => withRow(before, row, isExpanded)),
    [],
  )
  const setSearch = useCallback(
    ({ streamKey }: SearchRow, search: string) =>
      setOpenness(({ streams, closedGroups }) => {
        const asked = streams.get(streamKey) ?? closedFields
        return { streams: new Map(streams).set(streamKey, { ...asked, search, closed: new Set() }), closedGroups }
      }),
    [],
  )
  return { rows, activeIndex, setActive, setExpanded, setSearch }
}

function withRow({ streams, closedGroups }: Openness, row: TreeRow, isExpanded: boolean): Openness {
  if (row.kind === 'group') return { streams, closedGroups: withMember(closedGroups, row.key, !isExpanded) }
  const after = new Map(streams)
  if (row.kind === 'field') after.set(row.streamKey, withField(streams, row, isExpanded))
  else if (row.kind === 'stream' && isExpanded) after.set(row.key, streams.get(row.key) ?? closedFields)
  else after.delete(row.key)
  return { streams: after, closedGroups }
}

function withField(streams: Expansion, row: FieldRow, isExpanded: boolean) {
  const asked = streams.get(row.streamKey) ?? closedFields
  const key = pathKey(row.field.path)
  return {
    ...asked,
    open: withMember(asked.open, key, isExpanded),
    closed: withMember(asked.closed, key, !isExpanded && asked.search.trim() !== ''),
  }
}

function withMember(before: ReadonlySet<string>, member: string, isMember: boolean): ReadonlySet<string> {
  const after = new Set(before)
  if (isMember) after.add(member)
  else after.delete(member)
  return after
}
