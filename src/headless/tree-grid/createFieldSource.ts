import type { Stream } from '../../domain/catalog'
import { type StreamField, streamFields } from '../../domain/streamFields'

/** A field that is on show, with its place among the fields beside it. */
export type VisibleField = { field: StreamField; position: number; siblings: number }

/** The fields of streams, read when first asked for and kept for as long as the stream lives. */
export type FieldSource = {
  all(stream: Stream): readonly StreamField[]
  /** Whether there is any field to open the stream for. */
  hasAny(stream: Stream): boolean
  /** The top fields, and those below the open ones. */
  visible(stream: Stream, open: ReadonlySet<string>): VisibleField[]
}

/** Names may hold anything, so a path is told apart by its JSON. */
export function pathKey(path: readonly string[]): string {
  return JSON.stringify(path)
}

/** Reads each stream's schema once. */
export function createFieldSource(): FieldSource {
  const known = new WeakMap<Stream, StreamField[]>()
  const some = new WeakMap<Stream, boolean>()

  function all(stream: Stream): StreamField[] {
    const fields = known.get(stream) ?? streamFields(stream)
    known.set(stream, fields)
    return fields
  }

  return {
    all,
    hasAny(stream) {
      const any = some.get(stream) ?? streamFields(stream, { count: 1 }).length > 0
      some.set(stream, any)
      return any
    },
    visible: (stream, open) => visibleFields(all(stream), open),
  }
}

function visibleFields(fields: readonly StreamField[], open: ReadonlySet<string>): VisibleField[] {
  const siblings = new Map<string, VisibleField[]>()
  const shown: VisibleField[] = []
  const openParents = new Set([pathKey([])])
  for (const field of fields) {
    const parent = pathKey(field.path.slice(0, -1))
    if (!openParents.has(parent)) continue
    const beside = siblings.get(parent) ?? []
    siblings.set(parent, beside)
    const visible = { field, position: beside.length + 1, siblings: 0 }
    beside.push(visible)
    shown.push(visible)
    const own = field.hasFields ? pathKey(field.path) : undefined
    if (own !== undefined && open.has(own)) openParents.add(own)
  }
  for (const group of siblings.values()) for (const visible of group) visible.siblings = group.length
  return shown
}
