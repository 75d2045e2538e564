import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { createCatalog } from '../../src/sandbox/index'

describe('createCatalog', () => {
  it('gives what was asked for, with names that are all different', () => {
    fc.assert(
      fc.property(fc.nat(1500), fc.nat(80), fc.nat(), (streams, fields, seed) => {
        const catalog = createCatalog({ streams, fields, seed })

        expect(catalog.streams).toHaveLength(streams)
        expect(new Set(catalog.streams.map(({ name }) => name)).size).toBe(streams)
        for (const { json_schema } of catalog.streams.slice(0, 3)) {
          expect(Object.keys(json_schema.properties ?? {})).toHaveLength(fields)
        }
      }),
      { numRuns: 20 },
    )
  })

  it('gives the same for the same seed, and something else for another', () => {
    const size = { streams: 40, fields: 12 }

    expect(createCatalog({ ...size, seed: 7 })).toEqual(createCatalog({ ...size, seed: 7 }))
    expect(createCatalog({ ...size, seed: 7 })).not.toEqual(createCatalog({ ...size, seed: 8 }))
  })

  it('has each name in each namespace, so that names clash', () => {
    const { streams } = createCatalog({ streams: 6, namespaces: ['public', 'sales'] })

    expect(streams.map(({ namespace, name }) => `${namespace}.${name}`)).toEqual([
      'public.account',
      'sales.account',
      'public.asset',
      'sales.asset',
      'public.branch',
      'sales.branch',
    ])
  })

  it('names cursors and keys that the streams have', () => {
    const { streams } = createCatalog({ streams: 200, fields: 5 })
    const unknown = streams.filter(
      ({ json_schema, default_cursor_field, source_defined_primary_key }) =>
        ![...default_cursor_field, ...source_defined_primary_key.flat()].every((field) =>
          Object.keys(json_schema.properties ?? {}).includes(field),
        ),
    )

    expect(unknown).toEqual([])
    expect(streams.some((stream) => stream.source_defined_primary_key.length === 0)).toBe(true)
    expect(streams.some((stream) => stream.supported_sync_modes.length === 1)).toBe(true)
  })
})
