import type { Catalog } from '../catalog'
import { anyShape, type Shape } from './Shape'
import { schemaShape } from './schemaShape'

const text: Shape = { kind: 'string' }
const flag: Shape = { kind: 'boolean' }

/** Read once a catalog: it is asked at each key press. */
const known = new WeakMap<Catalog, Shape>()

/** The shape of a catalog: the protocol's members, and whatever else its streams hold. */
export function catalogShape(catalog: Catalog): Shape {
  const shape = known.get(catalog) ?? readCatalog(catalog)
  known.set(catalog, shape)
  return shape
}

function readCatalog({ streams }: Catalog): Shape {
  const path: Shape = { kind: 'array', items: text }
  const namespaces = () => streams.flatMap(({ namespace }) => namespace ?? [])
  const keys = new Map<string, Shape>([
    ['name', { kind: 'string', values: distinct(() => streams.map(({ name }) => name)) }],
    ['namespace', { kind: 'string', values: distinct(namespaces) }],
    [
      'supported_sync_modes',
      { kind: 'array', items: { kind: 'string', values: () => ['full_refresh', 'incremental'] } },
    ],
    ['source_defined_cursor', flag],
    ['default_cursor_field', path],
    ['source_defined_primary_key', { kind: 'array', items: path }],
    ['json_schema', schemaShape(() => streams.map(({ json_schema }) => json_schema))],
    ['is_resumable', flag],
    ['is_file_based', flag],
  ])
  for (const stream of streams) {
    for (const key in stream) if (!keys.has(key)) keys.set(key, anyShape)
  }
  const list: Shape = { kind: 'array', items: { kind: 'object', keys, closed: true, of: 'stream' } }
  return { kind: 'object', keys: new Map([['streams', list]]), closed: true, of: 'catalog' }
}

function distinct(read: () => string[]): () => readonly string[] {
  let values: readonly string[] | undefined
  return () => {
    values ??= [...new Set(read())]
    return values
  }
}
