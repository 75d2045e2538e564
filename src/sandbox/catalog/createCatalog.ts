import type { Catalog, Stream } from '../../domain/catalog'
import type { JsonObject } from '../../domain/json'
import { createRandom, type Random } from '../createRandom'

/** How large a made-up catalog is. */
export type CatalogSize = {
  /** How many streams. */
  streams: number
  /** How many fields each has, id and times included. Default 12. */
  fields?: number | undefined
  /** The same seed gives the same catalog. Default 1. */
  seed?: number | undefined
  /** With namespaces, each name occurs in each of them, so that names clash. */
  namespaces?: readonly string[] | undefined
}

const subjects = [
  'account',
  'asset',
  'branch',
  'campaign',
  'cart',
  'contract',
  'customer',
  'device',
  'employee',
  'invoice',
  'lead',
  'order',
  'payment',
  'product',
  'project',
  'shipment',
  'subscription',
  'task',
  'ticket',
  'vendor',
] as const
const aspects = [
  '',
  'audit',
  'comments',
  'events',
  'history',
  'items',
  'labels',
  'links',
  'metrics',
  'notes',
  'rates',
  'stages',
  'status',
  'summary',
  'totals',
  'types',
  'values',
  'versions',
] as const
const fieldNames = [
  'amount',
  'city',
  'code',
  'colour',
  'country',
  'currency',
  'email',
  'kind',
  'language',
  'locale',
  'name',
  'note',
  'owner',
  'phone',
  'priority',
  'quantity',
  'rank',
  'reference',
  'score',
  'source',
  'state',
  'street',
  'title',
  'unit',
  'url',
  'weight',
] as const
const types: readonly [JsonObject, ...JsonObject[]] = [
  { type: ['null', 'string'] },
  { type: ['null', 'string'] },
  { type: ['null', 'number'] },
  { type: ['null', 'integer'] },
  { type: ['null', 'boolean'] },
  { type: ['null', 'string'], format: 'date-time' },
  { type: ['null', 'array'], items: { type: 'string' } },
  { type: ['null', 'object'], properties: { id: { type: 'string' }, label: { type: ['null', 'string'] } } },
]

/**
 * A made-up catalog of any size, for trying what ten thousand streams do. Most streams have a key and a cursor, some lack
 * one or the other, and one in six can only be read in full.
 *
 * @example createCatalog({ streams: 10_000, fields: 40, seed: 7 })
 */
export function createCatalog({ streams, fields = 12, seed = 1, namespaces = [] }: CatalogSize): Catalog {
  const random = createRandom(seed)
  const perName = Math.max(namespaces.length, 1)
  return {
    streams: Array.from({ length: streams }, (_, index) =>
      createStream(streamName(Math.floor(index / perName)), namespaces[index % perName], fields, random),
    ),
  }
}

function createStream(name: string, namespace: string | undefined, fields: number, random: Random): Stream {
  const kind = random.below(6)
  const incremental = kind !== 0
  const hasKey = kind !== 1
  return {
    name,
    ...(namespace !== undefined && { namespace }),
    json_schema: { type: 'object', properties: createFields(fields, random) },
    supported_sync_modes: incremental ? ['full_refresh', 'incremental'] : ['full_refresh'],
    source_defined_cursor: incremental && kind >= 3,
    default_cursor_field: incremental && kind >= 3 && fields > 1 ? ['updated_at'] : [],
    source_defined_primary_key: hasKey && fields > 0 ? [['id']] : [],
  }
}

function streamName(index: number): string {
  const subject = subjects[index % subjects.length] ?? ''
  const aspect = aspects[Math.floor(index / subjects.length) % aspects.length] ?? ''
  const round = Math.floor(index / (subjects.length * aspects.length))
  return [subject, aspect, round > 0 ? round + 1 : ''].filter((part) => part !== '').join('_')
}

function createFields(count: number, random: Random): JsonObject {
  const fields: [string, JsonObject][] = [
    ['id', { type: 'integer' }],
    ['updated_at', { type: 'string', format: 'date-time' }],
    ['created_at', { type: 'string', format: 'date-time' }],
  ]
  for (let index = 0; fields.length < count; index += 1) {
    const round = Math.floor(index / fieldNames.length)
    const name = fieldNames[index % fieldNames.length] ?? ''
    fields.push([round > 0 ? `${name}_${round + 1}` : name, random.pick(types)])
  }
  return Object.fromEntries(fields.slice(0, count))
}
