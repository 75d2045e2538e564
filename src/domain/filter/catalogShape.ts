import type { Catalog } from '../catalog'

/** What is known of the values at one place of an expression, before it is evaluated. */
export type Shape =
  | { kind: 'any' }
  | { kind: 'null' | 'boolean' | 'number' }
  /** `values`: what the text is one of, when that is known. Called only when somebody completes. */
  | { kind: 'string'; values?: () => readonly string[] }
  | { kind: 'array'; items: Shape }
  /** `closed`: it has no other keys. `of` tells streams from other objects. */
  | { kind: 'object'; keys: ReadonlyMap<string, Shape>; closed: boolean; of?: 'catalog' | 'stream' }

export const anyShape: Shape = { kind: 'any' }
export const nullShape: Shape = { kind: 'null' }
const text: Shape = { kind: 'string' }
const flag: Shape = { kind: 'boolean' }

/** Enough streams to learn every member that a source adds, without reading 50,000 at each key press. */
const sampled = 200

/** The shape of a catalog: the protocol's members, and whatever else its streams hold. */
export function catalogShape(catalog: Catalog): Shape {
  const path: Shape = { kind: 'array', items: text }
  const keys = new Map<string, Shape>([
    ['name', { kind: 'string', values: () => distinct(catalog.streams.map((stream) => stream.name)) }],
    [
      'namespace',
      { kind: 'string', values: () => distinct(catalog.streams.flatMap((stream) => stream.namespace ?? [])) },
    ],
    [
      'supported_sync_modes',
      { kind: 'array', items: { kind: 'string', values: () => ['full_refresh', 'incremental'] } },
    ],
    ['source_defined_cursor', flag],
    ['default_cursor_field', path],
    ['source_defined_primary_key', { kind: 'array', items: path }],
    ['json_schema', schemaShape()],
    ['is_resumable', flag],
    ['is_file_based', flag],
  ])
  for (const stream of catalog.streams.slice(0, sampled)) {
    for (const key of Object.keys(stream)) if (!keys.has(key)) keys.set(key, anyShape)
  }
  const streams: Shape = { kind: 'array', items: { kind: 'object', keys, closed: true, of: 'stream' } }
  return { kind: 'object', keys: new Map([['streams', streams]]), closed: true, of: 'catalog' }
}

/** A schema may hold anything; these are the keys worth offering. */
function schemaShape(): Shape {
  const keys: [string, Shape][] = [
    ['properties', anyShape],
    ['type', anyShape],
    ['required', { kind: 'array', items: text }],
    ['title', text],
    ['description', text],
    ['additionalProperties', anyShape],
  ]
  return { kind: 'object', keys: new Map(keys), closed: false }
}

function distinct(values: string[]): string[] {
  return [...new Set(values)]
}
