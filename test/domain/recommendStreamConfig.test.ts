import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { adviseStreamConfig } from '../../src/domain/adviseStreamConfig'
import { allowedSyncModes } from '../../src/domain/allowedSyncModes'
import type { Stream } from '../../src/domain/catalog'
import { checkStreamConfig } from '../../src/domain/checkStreamConfig'
import { normalizeCatalog } from '../../src/domain/normalizeCatalog'
import { rankCursorFields } from '../../src/domain/rankCursorFields'
import { recommendStreamConfig } from '../../src/domain/recommendStreamConfig'
import type { StreamConfig } from '../../src/domain/streamConfig'
import { streamArbitrary } from '../support/catalogArbitraries'

const time = { type: 'string', format: 'date-time' }

function streamOf(members: Record<string, unknown>): Stream {
  const supported_sync_modes = ['full_refresh', 'incremental']
  const [stream] = normalizeCatalog({ streams: [{ name: 'tickets', supported_sync_modes, ...members }] }).streams
  if (stream === undefined) throw new Error('The fixture lost its stream.')
  return stream
}

function withFields(properties: Record<string, unknown>, members: Record<string, unknown> = {}): Stream {
  return streamOf({ json_schema: { type: 'object', properties }, ...members })
}

const plain: StreamConfig = {
  stream_name: 'tickets',
  sync_mode: 'full_refresh',
  destination_sync_mode: 'overwrite',
  cursor_field: null,
  primary_key: null,
}
const incremental: StreamConfig = { ...plain, sync_mode: 'incremental', destination_sync_mode: 'append' }

describe('allowedSyncModes', () => {
  it('gives the documented pairs, best first', () => {
    expect(allowedSyncModes(streamOf({})).map((pair) => `${pair.sync_mode} ${pair.destination_sync_mode}`)).toEqual([
      'incremental append_dedup',
      'incremental append',
      'full_refresh overwrite',
      'full_refresh append',
    ])
  })

  it('gives only what the source supports', () => {
    const modes = allowedSyncModes(streamOf({ supported_sync_modes: ['full_refresh'] }))

    expect(modes.every(({ sync_mode }) => sync_mode === 'full_refresh')).toBe(true)
    expect(modes).toHaveLength(2)
  })
})

describe('checkStreamConfig', () => {
  it.each<[string, Stream, StreamConfig, string[]]>([
    ['a full refresh', streamOf({}), plain, []],
    [
      'a mode the source lacks',
      streamOf({ supported_sync_modes: ['full_refresh'] }),
      { ...incremental, cursor_field: ['at'] },
      ['sync_mode_unsupported'],
    ],
    ['incremental without a cursor', streamOf({}), incremental, ['cursor_missing']],
    ['incremental with an empty cursor', streamOf({}), { ...incremental, cursor_field: [] }, ['cursor_missing']],
    ['a cursor of the source', streamOf({ source_defined_cursor: true }), incremental, []],
    ['a suggested cursor', streamOf({ default_cursor_field: ['at'] }), incremental, []],
    ['a known cursor', withFields({ at: time }), { ...incremental, cursor_field: ['at'] }, []],
    [
      'a cursor that is not there',
      withFields({ at: time }),
      { ...incremental, cursor_field: ['att'] },
      ['cursor_unknown'],
    ],
    [
      'a cursor below a field that is not there',
      withFields({ at: time }),
      { ...incremental, cursor_field: ['a', 'b'] },
      ['cursor_unknown'],
    ],
    [
      'a nested cursor',
      withFields({ meta: { properties: { at: time } } }),
      { ...incremental, cursor_field: ['meta', 'at'] },
      [],
    ],
    ['a cursor in a schema that says nothing', streamOf({}), { ...incremental, cursor_field: ['at'] }, []],
    ['dedup without a key', streamOf({}), { ...plain, destination_sync_mode: 'append_dedup' }, ['key_missing']],
    [
      'dedup with a key of the source',
      streamOf({ source_defined_primary_key: [['id']] }),
      { ...plain, destination_sync_mode: 'append_dedup' },
      [],
    ],
    [
      'a key that is not there',
      withFields({ id: {} }),
      { ...plain, destination_sync_mode: 'overwrite_dedup', primary_key: [['id'], ['no']] },
      ['key_unknown'],
    ],
    ['a key nobody uses', withFields({ id: {} }), { ...plain, primary_key: [['no']] }, []],
  ])('judges %s', (_what, stream, config, codes) => {
    expect(checkStreamConfig(stream, config).map(({ code }) => code)).toEqual(codes)
  })

  it('asks for fields only where the schema claims to name them all', () => {
    const stream = streamOf({ json_schema: { properties: { at: time }, additionalProperties: true } })

    expect(checkStreamConfig(stream, { ...incremental, cursor_field: ['other'] })).toEqual([])
  })

  it('names the member that is wrong', () => {
    const config: StreamConfig = { ...incremental, destination_sync_mode: 'append_dedup' }

    expect(checkStreamConfig(streamOf({}), config).map(({ member }) => member)).toEqual(['cursor_field', 'primary_key'])
  })

  it('calls modes that JavaScript callers invent unknown', () => {
    const config = Object.assign({}, plain, { destination_sync_mode: 'merge' })

    expect(checkStreamConfig(streamOf({}), config)).toEqual([
      { code: 'destination_sync_mode_unknown', member: 'destination_sync_mode' },
    ])
  })
})

describe('recommendStreamConfig', () => {
  it('deduplicates by the key of the source, following its cursor', () => {
    const stream = streamOf({ default_cursor_field: ['changed_at'], source_defined_primary_key: [['org'], ['id']] })

    expect(recommendStreamConfig(stream)).toEqual({
      config: {
        stream_name: 'tickets',
        sync_mode: 'incremental',
        destination_sync_mode: 'append_dedup',
        cursor_field: ['changed_at'],
        primary_key: [['org'], ['id']],
      },
      reasons: ['incremental_supported', 'cursor_default', 'dedup_with_key'],
    })
  })

  it('leaves the cursor to a source that defines it', () => {
    const { config, reasons } = recommendStreamConfig(streamOf({ source_defined_cursor: true }))

    expect(config).toMatchObject({ sync_mode: 'incremental', destination_sync_mode: 'append', cursor_field: null })
    expect(reasons).toContain('cursor_source_defined')
  })

  it('prefers a cursor that never changes where appending suffices', () => {
    const { config, reasons } = recommendStreamConfig(withFields({ updated_at: time, created_at: time }))

    expect(config.cursor_field).toEqual(['created_at'])
    expect(reasons).toEqual(['incremental_supported', 'cursor_immutable', 'append_without_key'])
  })

  it('prefers a cursor that follows changes where records are deduplicated', () => {
    const stream = withFields({ created_at: time, updatedAt: time, id: {} }, { source_defined_primary_key: [['id']] })

    const { config, reasons } = recommendStreamConfig(stream)

    expect(config.cursor_field).toEqual(['updatedAt'])
    expect(reasons).toContain('cursor_mutable')
  })

  it('overwrites when the source reads only everything', () => {
    const { config, reasons } = recommendStreamConfig(streamOf({ supported_sync_modes: ['full_refresh'] }))

    expect(config).toEqual(plain)
    expect(reasons).toEqual(['full_refresh_only', 'overwrite_each_time'])
  })

  it('overwrites when nothing can be the cursor', () => {
    const { config, reasons } = recommendStreamConfig(withFields({ id: { type: 'integer' }, note: { type: 'string' } }))

    expect(config).toEqual(plain)
    expect(reasons).toEqual(['cursor_not_found', 'overwrite_each_time'])
  })

  it('guesses no key', () => {
    expect(recommendStreamConfig(withFields({ id: {}, updated_at: time })).config.primary_key).toBeNull()
  })

  it('keeps the namespace', () => {
    expect(recommendStreamConfig(streamOf({ namespace: 'shop' })).config.namespace).toBe('shop')
  })

  it('leaves a stream that has no other mode without a cursor that nothing names', () => {
    const stream = streamOf({ supported_sync_modes: ['incremental'] })

    const { config, reasons } = recommendStreamConfig(stream)

    expect(config).toMatchObject({ sync_mode: 'incremental', cursor_field: null })
    expect(reasons).toContain('cursor_not_found')
  })

  it('recommends only what can be sent, but for a cursor that only a person can know', () => {
    fc.assert(
      fc.property(streamArbitrary, (stream) => {
        const problems = checkStreamConfig(stream, recommendStreamConfig(stream).config).map(({ code }) => code)
        const lacksCursor = !stream.supported_sync_modes.includes('full_refresh')

        expect(problems.filter((code) => !(code === 'cursor_missing' && lacksCursor))).toEqual([])
      }),
    )
  })
})

describe('rankCursorFields', () => {
  it('puts times before numbers, and offers no field inside a list', () => {
    const stream = withFields({
      seq: { type: 'integer' },
      note: { type: 'string' },
      lines: { type: 'array', items: { properties: { updated_at: time } } },
      seen: time,
      meta: { properties: { modified: time } },
    })

    const paths = rankCursorFields(stream, 'mutable').map(({ field }) => field.path.join('.'))

    expect(paths).toEqual(['meta.modified', 'seen', 'seq'])
  })
})

describe('adviseStreamConfig', () => {
  it.each<[string, Stream, StreamConfig, string[]]>([
    ['a good configuration', withFields({ at: time }), { ...incremental, cursor_field: ['at'] }, []],
    [
      'a full refresh that appends',
      streamOf({}),
      { ...plain, destination_sync_mode: 'append' },
      ['full_refresh_append_grows'],
    ],
    ['dedup without a key', streamOf({}), { ...plain, destination_sync_mode: 'append_dedup' }, ['dedup_without_key']],
    [
      'a cursor that may be null',
      withFields({ at: { ...time, type: ['null', 'string'] } }),
      { ...incremental, cursor_field: ['at'] },
      ['cursor_nullable'],
    ],
    [
      'a cursor without an order',
      withFields({ note: { type: 'string' } }),
      { ...incremental, cursor_field: ['note'] },
      ['cursor_unordered'],
    ],
    [
      'a cursor the source defines',
      withFields({ note: { type: 'string' } }, { source_defined_cursor: true, default_cursor_field: ['note'] }),
      incremental,
      [],
    ],
  ])('warns of %s', (_what, stream, config, codes) => {
    expect(adviseStreamConfig(stream, config)).toEqual(codes)
  })
})
