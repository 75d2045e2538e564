import { describe, expect, it } from 'vitest'
import { readCatalog } from '../../../src/sandbox/registry/readCatalog'

const streams = [{ name: 'users', json_schema: {}, supported_sync_modes: ['full_refresh'] }]
const read = (content: unknown) =>
  readCatalog({ name: 'x.json', text: typeof content === 'string' ? content : JSON.stringify(content) })

describe('readCatalog', () => {
  it.each([
    ['bare', { streams }],
    ['within `catalog`', { catalog: { streams } }],
    ['configured', { streams: [{ stream: streams[0], sync_mode: 'full_refresh' }] }],
    [
      'a line that a connector printed',
      `log\n{"type":"LOG"}\n${JSON.stringify({ type: 'CATALOG', catalog: { streams } })}\n`,
    ],
  ])('reads a catalog that is %s', (_, content) => {
    expect(read(content)).toEqual({ ok: true, catalog: { streams } })
  })

  it('leaves streams as they are', () => {
    const odd = [{ name: '', default_cursor_field: 'at', extra: 1 }]

    expect(read({ streams: odd })).toEqual({ ok: true, catalog: { streams: odd } })
  })

  it.each([
    ['nothing', /not JSON/],
    [{ connectionSpecification: {} }, /not a catalog/],
    [{ streams: 'users' }, /not a catalog/],
    [{ streams: [{ name: 'a' }, {}, 3] }, /2 of its 3 streams have no name/],
  ])('tells why it cannot read %j', (content, reason) => {
    expect(read(content)).toEqual({ ok: false, reason: expect.stringMatching(reason) })
  })
})
