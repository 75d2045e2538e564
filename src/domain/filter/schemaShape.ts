import { isJsonObject, type JsonObject, type JsonValue } from '../json'
import type { Shape, ShapeKeys } from './Shape'

/** Enough to rank the fields of 50,000 streams, in a moment nobody notices. */
const mostVisits = 200_000

const jsonTypes = ['string', 'integer', 'number', 'boolean', 'object', 'array', 'null']
const formats = ['date-time', 'date', 'time', 'email', 'uri', 'uuid']
const airbyteTypes = [
  'timestamp_with_timezone',
  'timestamp_without_timezone',
  'time_with_timezone',
  'time_without_timezone',
  'big_integer',
  'big_number',
  'integer',
]

/**
 * The shape of JSON schemas laid over each other: the keys worth offering, and the names of their fields. An expression
 * asks the schema as it is written, so that references are not followed. Reads nothing before a field's name is asked for.
 */
export function schemaShape(read: () => readonly JsonObject[]): Shape {
  const text: Shape = { kind: 'string' }
  const keys = new Map<string, Shape>([
    ['properties', propertiesShape(read)],
    // A text, or a list of texts.
    ['type', { kind: 'any', values: () => jsonTypes }],
    ['format', { kind: 'string', values: () => formats }],
    ['airbyte_type', { kind: 'string', values: () => airbyteTypes }],
    ['required', { kind: 'array', items: text }],
    ['title', text],
    ['description', text],
    ['additionalProperties', { kind: 'any' }],
  ])
  // Made when asked for: a schema may hold lists of lists without end.
  const lazily: ShapeKeys = {
    has: (key) => key === 'items' || keys.has(key),
    get: (key) =>
      key === 'items' ? schemaShape(() => read().flatMap(({ items }) => objectOrNothing(items))) : keys.get(key),
    keys: () => [...keys.keys(), 'items'].values(),
  }
  return { kind: 'object', keys: lazily, closed: false }
}

function propertiesShape(read: () => readonly JsonObject[]): Shape {
  let counted: Counted | undefined
  const counts = () => {
    counted ??= countNames(read())
    return counted
  }
  const childrenOf = (name: string) => () =>
    read().flatMap(({ properties }) =>
      isJsonObject(properties) && Object.hasOwn(properties, name) ? objectOrNothing(properties[name]) : [],
    )
  const keys: ShapeKeys = {
    // Where not all were read, any may be there.
    has: (name) => counts().isCut || counts().names.has(name),
    get: (name) => schemaShape(childrenOf(name)),
    keys: () => counts().names.values(),
  }
  return { kind: 'object', keys, closed: true, members: { kind: 'object', keys: memberKeys(read), closed: false } }
}

/** What any field's schema holds, whatever the field: made when asked for, since fields hold fields. */
function memberKeys(read: () => readonly JsonObject[]): ShapeKeys {
  let shape: Shape | undefined
  const keys = (): ShapeKeys => {
    shape ??= schemaShape(() => read().flatMap(childrenOf).slice(0, mostVisits))
    return shape.kind === 'object' ? shape.keys : new Map()
  }
  return { has: (key) => keys().has(key), get: (key) => keys().get(key), keys: () => keys().keys() }
}

type Counted = { names: ReadonlySet<string>; isCut: boolean }

/** Names of fields, those that most streams have first. */
function countNames(schemas: readonly JsonObject[]): Counted {
  const counts = new Map<string, number>()
  let visits = 0
  let isCut = false
  for (const { properties } of schemas) {
    if (visits > mostVisits) isCut = true
    if (isCut) break
    if (!isJsonObject(properties)) continue
    for (const name of Object.keys(properties)) {
      counts.set(name, (counts.get(name) ?? 0) + 1)
      visits += 1
    }
  }
  const ranked = [...counts].sort((left, right) => right[1] - left[1])
  return { names: new Set(ranked.map(([name]) => name)), isCut }
}

function childrenOf({ properties }: JsonObject): JsonObject[] {
  return isJsonObject(properties) ? Object.values(properties).filter(isJsonObject) : []
}

function objectOrNothing(value: JsonValue | undefined): JsonObject[] {
  return isJsonObject(value) ? [value] : []
}
