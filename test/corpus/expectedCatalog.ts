import { isJsonObject, type JsonObject, type JsonValue } from '../../src/domain/json'

/** What a catalog file says of a stream, read in few words and without the code that is tested. */
export type PlainStream = {
  name: string
  namespace: string | undefined
  modes: JsonValue[]
  hasSourceCursor: boolean
  schema: JsonValue | undefined
}

/** Streams of a catalog, or of a configured catalog, which wraps each. One that names no modes can be read in full. */
export function plainStreams(catalog: JsonObject): PlainStream[] {
  const entries = Array.isArray(catalog.streams) ? catalog.streams.filter(isJsonObject) : []
  return entries
    .map((entry) => (isJsonObject(entry.stream) ? entry.stream : entry))
    .map((stream) => {
      const modes = Array.isArray(stream.supported_sync_modes) ? stream.supported_sync_modes : []
      return {
        name: String(stream.name),
        namespace: typeof stream.namespace === 'string' && stream.namespace !== '' ? stream.namespace : undefined,
        modes: modes.length > 0 ? modes : ['full_refresh'],
        hasSourceCursor: stream.source_defined_cursor === true,
        schema: stream.json_schema,
      }
    })
}

export type DocumentedQuery = {
  expression: string
  /** What Python's engine gives, worked out by hand: the API evaluates with it. */
  expected: (streams: readonly PlainStream[]) => { value: 'streams' | 'names'; streams: readonly PlainStream[] }
}

const isIncremental = ({ modes }: PlainStream) => modes.includes('incremental')

/** The expressions that the API's documentation shows. Back-ticks around a bare word hold that word, as Python has it. */
export const documentedQueries: readonly DocumentedQuery[] = [
  {
    expression: 'streams[?name==`users`]',
    expected: (streams) => ({ value: 'streams', streams: streams.filter(({ name }) => name === 'users') }),
  },
  {
    expression: 'streams[?name==`users` || name==`orders`]',
    expected: (streams) => ({
      value: 'streams',
      streams: streams.filter(({ name }) => name === 'users' || name === 'orders'),
    }),
  },
  {
    expression: "streams[?contains(supported_sync_modes, 'incremental')]",
    expected: (streams) => ({ value: 'streams', streams: streams.filter(isIncremental) }),
  },
  { expression: 'streams[*].name', expected: (streams) => ({ value: 'names', streams }) },
  {
    expression: "streams[?source_defined_cursor==`true` && contains(supported_sync_modes, 'incremental')]",
    expected: (streams) => ({
      value: 'streams',
      streams: streams.filter((stream) => stream.hasSourceCursor && isIncremental(stream)),
    }),
  },
  {
    expression: "streams[?contains(supported_sync_modes, 'incremental')].name",
    expected: (streams) => ({ value: 'names', streams: streams.filter(isIncremental) }),
  },
]

export type PlainFields = { count: number; depth: number }

/**
 * How many fields a schema names and how deep they go: `properties`, the items of lists, alternatives laid over each other,
 * references within the schema, but no schema within itself.
 */
export function plainFields(schema: JsonValue | undefined): PlainFields {
  return fieldsBelow(schema, isJsonObject(schema) ? schema : {}, [])
}

function fieldsBelow(schema: JsonValue | undefined, root: JsonObject, within: readonly JsonObject[]): PlainFields {
  const parts = partsOf(schema, root, [])
  const sum = { count: 0, depth: 0 }
  if (within.length > 40 || parts.some((part) => within.includes(part))) return sum
  const inside = [...within, ...parts]
  const children = new Map<string, JsonValue>()
  for (const { properties } of parts) {
    if (!isJsonObject(properties)) continue
    for (const name of Object.keys(properties)) {
      if (!children.has(name)) children.set(name, properties[name] ?? null)
    }
  }
  for (const child of children.values()) {
    const below = fieldsBelow(child, root, inside)
    sum.count += 1 + below.count
    sum.depth = Math.max(sum.depth, 1 + below.depth)
  }
  const items = parts.map((part) => part.items).find((each) => each !== undefined)
  if (items === undefined) return sum
  const below = fieldsBelow(Array.isArray(items) ? { anyOf: items } : items, root, inside)
  return { count: sum.count + below.count, depth: Math.max(sum.depth, below.depth) }
}

/** A schema with what it refers to and its alternatives. */
function partsOf(schema: JsonValue | undefined, root: JsonObject, found: JsonObject[]): JsonObject[] {
  if (!isJsonObject(schema) || found.includes(schema)) return found
  found.push(schema)
  if (typeof schema.$ref === 'string') partsOf(target(schema.$ref, root), root, found)
  for (const list of [schema.anyOf, schema.oneOf, schema.allOf]) {
    if (Array.isArray(list)) for (const each of list) partsOf(each, root, found)
  }
  return found
}

function target(reference: string, root: JsonObject): JsonValue | undefined {
  const [start, ...keys] = reference.split('/')
  if (start !== '#') return undefined
  return keys.reduce<JsonValue | undefined>(
    (value, key) => (isJsonObject(value) && Object.hasOwn(value, key) ? value[key] : undefined),
    root,
  )
}
