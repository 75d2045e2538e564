import fc from 'fast-check'
import type { Catalog, Stream, SyncMode } from '../../src/domain/catalog'
import { destinationSyncModes, type StreamConfig } from '../../src/domain/streamConfig'

/** Names as sources give them: plain ones mostly, and those that break careless code. */
export const nameArbitrary = fc.oneof(
  { weight: 3, arbitrary: fc.stringMatching(/^[a-z][a-z_]{0,11}$/) },
  {
    weight: 1,
    arbitrary: fc.constantFrom(
      '__proto__',
      'constructor',
      'items',
      'properties',
      'length',
      'a/b',
      'a~b',
      'a.b',
      'Üñï 🧩',
    ),
  },
  { weight: 1, arbitrary: fc.string({ minLength: 1, maxLength: 20 }) },
)

export const pathArbitrary = fc.array(nameArbitrary, { minLength: 1, maxLength: 3 })

const syncModesArbitrary = fc.constantFrom<SyncMode[][]>(
  ['full_refresh'],
  ['incremental'],
  ['full_refresh', 'incremental'],
)

const schemaArbitrary = fc
  .array(fc.tuple(nameArbitrary, fc.constantFrom('string', 'integer', 'boolean', 'object')), { maxLength: 6 })
  .map((fields) => {
    const properties = Object.fromEntries(fields.map(([name, type]) => [name, { type: ['null', type] }]))
    return { type: 'object', properties }
  })

export const streamArbitrary: fc.Arbitrary<Stream> = fc.record(
  {
    name: nameArbitrary,
    namespace: fc.constantFrom('public', 'shop'),
    json_schema: schemaArbitrary,
    supported_sync_modes: syncModesArbitrary,
    source_defined_cursor: fc.boolean(),
    default_cursor_field: fc.oneof(fc.constant<string[]>([]), pathArbitrary),
    source_defined_primary_key: fc.array(pathArbitrary, { maxLength: 2 }),
  },
  {
    requiredKeys: [
      'name',
      'json_schema',
      'supported_sync_modes',
      'source_defined_cursor',
      'default_cursor_field',
      'source_defined_primary_key',
    ],
  },
)

/** No two streams share name and namespace. */
export const catalogArbitrary: fc.Arbitrary<Catalog> = fc
  .uniqueArray(streamArbitrary, { maxLength: 12, selector: ({ name, namespace }) => JSON.stringify([namespace, name]) })
  .map((streams) => ({ streams }))

/** Any configuration of a stream of that name, fit for the stream or not. */
export function streamConfigArbitrary(name: fc.Arbitrary<string> = nameArbitrary): fc.Arbitrary<StreamConfig> {
  return fc.record({
    stream_name: name,
    sync_mode: fc.constantFrom('full_refresh', 'incremental'),
    destination_sync_mode: fc.constantFrom(...destinationSyncModes),
    cursor_field: fc.option(pathArbitrary),
    primary_key: fc.option(fc.array(pathArbitrary, { maxLength: 3 })),
  })
}

/** Stored or wanted streams: each name once, as the API has them. */
export const streamConfigsArbitrary: fc.Arbitrary<StreamConfig[]> = fc.uniqueArray(
  streamConfigArbitrary(fc.constantFrom('users', 'orders', 'invoices', 'a/b', '__proto__', 'Users')),
  { maxLength: 6, selector: ({ stream_name }) => stream_name },
)

/** Texts that look like expressions more often than chance would have it. */
export const expressionArbitrary = fc.oneof(
  fc.string({ maxLength: 60 }),
  fc.string({ unit: 'binary', maxLength: 40 }),
  fc
    .array(
      fc.constantFrom(
        ...[
          'streams',
          'name',
          '[?',
          '[]',
          '[*]',
          '[0]',
          '[1:2]',
          '.',
          '==',
          '=',
          '&&',
          '||',
          '|',
          '!',
          '(',
          ')',
          ']',
          '{',
        ],
        ...[
          '}',
          ':',
          ',',
          '&',
          '@',
          '*',
          "'users'",
          '`true`',
          '`users`',
          '"name"',
          "'",
          '`',
          '"',
          'contains(',
          'sort_by(',
        ],
        ...[' and ', ' or ', ' ', '-', '7', '$', '<', '>=', '\\', '\n', 'constructor', 'supported_sync_modes', '🧩'],
      ),
      { maxLength: 20 },
    )
    .map((parts) => parts.join('')),
)
