import type { Stream } from '../../domain/catalog'
import { countFields } from '../../domain/countFields'
import { type KnownFields, readKnownFields } from './knownFields'
import type { OpenFields } from './openFields'
import { searchFields } from './searchFields'
import type { FieldRow, SearchRow } from './TreeRow'

/** The rows below a stream, made when first asked for and kept while nothing about them changes. */
export type FieldRows = {
  /** Whether there is any field to open the stream for. */
  hasAny(stream: Stream): boolean
  rowsOf(stream: Stream, streamKey: string, asked: OpenFields, level: number): readonly (FieldRow | SearchRow)[]
}

/** This many fields, or more, get a search. */
const searchableFrom = 21

/** Reads each stream's schema once. */
export function createFieldRows(): FieldRows {
  const known = new WeakMap<Stream, KnownFields>()
  const made = new WeakMap<Stream, { asked: OpenFields; level: number; rows: readonly (FieldRow | SearchRow)[] }>()

  function knownFields(stream: Stream): KnownFields {
    const fields = known.get(stream) ?? readKnownFields(stream)
    known.set(stream, fields)
    return fields
  }

  return {
    hasAny: (stream) => countFields(stream) > 0,
    rowsOf(stream, streamKey, asked, level) {
      const before = made.get(stream)
      if (before?.asked === asked && before.level === level) return before.rows
      const rows = makeRows({ known: knownFields(stream), stream, streamKey, asked, level })
      made.set(stream, { asked, level, rows })
      return rows
    },
  }
}

type Made = { known: KnownFields; stream: Stream; streamKey: string; asked: OpenFields; level: number }

function makeRows({ known, stream, streamKey, asked, level }: Made): (FieldRow | SearchRow)[] {
  const { fields, keys, expressions, parents } = known
  const { found, isShown, isExpanded } = searchFields(known, asked)
  const siblings = new Uint32Array(fields.length + 1)
  const rows: (FieldRow | SearchRow)[] = []
  if (fields.length >= searchableFrom) rows.push(searchRow())
  fields.forEach((field, at) => {
    if (!isShown(at)) return
    const parent = (parents[at] ?? -1) + 1
    const position = (siblings[parent] ?? 0) + 1
    siblings[parent] = position
    rows.push({
      kind: 'field',
      key: `${streamKey}\u0001${keys[at]}`,
      stream,
      streamKey,
      field,
      expression: expressions[at] ?? '',
      depth: field.path.length,
      level: level + field.path.length - 1,
      position,
      siblings: parent,
      isExpandable: field.hasFields,
      isExpanded: isExpanded(at),
    })
  })
  for (const row of rows) if (row.kind === 'field') row.siblings = siblings[row.siblings] ?? 0
  return rows

  function searchRow(): SearchRow {
    const key = `${streamKey}\u0001search`
    const place = { key, level, position: 0, siblings: 0, isExpandable: false, isExpanded: false }
    return { ...place, kind: 'search', stream, streamKey, text: asked.search, found, total: fields.length }
  }
}
