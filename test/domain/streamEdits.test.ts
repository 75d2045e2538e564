import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { applyStreamPatch } from '../../src/domain/applyStreamPatch'
import type { AddStreamRequest, StreamConfig } from '../../src/domain/streamConfig'
import { type StreamEdit, streamEdits } from '../../src/domain/streamEdits'
import { streamConfigsArbitrary } from '../support/catalogArbitraries'

function configOf(stream_name: string, changes: Partial<StreamConfig> = {}): StreamConfig {
  return {
    stream_name,
    sync_mode: 'full_refresh',
    destination_sync_mode: 'overwrite',
    cursor_field: null,
    primary_key: null,
    ...changes,
  }
}

describe('streamEdits', () => {
  it('adds, patches and removes, in that order', () => {
    const stored = [configOf('gone'), configOf('kept'), configOf('changed')]
    const wanted = [
      configOf('new', { sync_mode: 'incremental', destination_sync_mode: 'append', cursor_field: ['at'] }),
      configOf('changed', { destination_sync_mode: 'append' }),
      configOf('kept'),
    ]

    expect(streamEdits(stored, wanted)).toEqual([
      {
        type: 'add',
        stream: { stream_name: 'new', sync_mode: 'incremental', destination_sync_mode: 'append', cursor_field: ['at'] },
      },
      {
        type: 'patch',
        stream_name: 'changed',
        patch: [{ op: 'replace', path: '/destination_sync_mode', value: 'append' }],
      },
      { type: 'remove', stream_name: 'gone' },
    ])
  })

  it('matches a stored stream without a namespace with the wanted one of that name', () => {
    expect(streamEdits([configOf('orders')], [configOf('orders', { namespace: 'shop' })])).toEqual([])
  })

  it('lets the namespace decide between streams of one name', () => {
    const shop = configOf('orders', { namespace: 'shop' })
    const stock = configOf('orders', { namespace: 'stock', destination_sync_mode: 'append' })

    expect(streamEdits([shop, stock], [stock])).toEqual([{ type: 'remove', stream_name: 'orders' }])
    expect(streamEdits([shop, stock], [stock, shop])).toEqual([])
  })

  it('keeps an exact namespace for its own stream, whatever the order', () => {
    const shop = configOf('orders', { namespace: 'shop' })
    const stock = configOf('orders', { namespace: 'stock', destination_sync_mode: 'append' })

    expect(streamEdits([shop], [stock, shop]).map(({ type }) => type)).toEqual(['add'])
  })

  it('removes before it adds another stream of that name', () => {
    const shop = configOf('orders', { namespace: 'shop' })
    const stock = configOf('orders', { namespace: 'stock' })

    expect(streamEdits([shop], [stock]).map(({ type }) => type)).toEqual(['remove', 'add'])
  })

  it('is empty when what is wanted is stored', () => {
    fc.assert(
      fc.property(streamConfigsArbitrary, (configs) => {
        expect(streamEdits(configs, structuredClone(configs).reverse())).toEqual([])
      }),
    )
  })

  it('ends in exactly the wanted state when replayed', () => {
    fc.assert(
      fc.property(streamConfigsArbitrary, streamConfigsArbitrary, (stored, wanted) => {
        const edits = streamEdits(stored, wanted)

        expect(replay(stored, edits)).toEqual(new Map(wanted.map((config) => [config.stream_name, config])))
        expect(edits.length).toBeLessThanOrEqual(stored.length + wanted.length)
      }),
    )
  })
})

/** What the API does with the edits. */
function replay(stored: StreamConfig[], edits: StreamEdit[]): Map<string, StreamConfig> {
  const streams = new Map(stored.map((config) => [config.stream_name, config]))
  for (const edit of edits) {
    if (edit.type === 'remove') streams.delete(edit.stream_name)
    else if (edit.type === 'add') streams.set(edit.stream.stream_name, toStored(edit.stream))
    else {
      const before = streams.get(edit.stream_name)
      if (before === undefined) throw new Error(`There is no stream ${edit.stream_name} to patch.`)
      streams.set(edit.stream_name, applyStreamPatch(before, edit.patch))
    }
  }
  return streams
}

function toStored({ stream_name, ...members }: AddStreamRequest): StreamConfig {
  const { sync_mode = 'full_refresh', destination_sync_mode = 'overwrite' } = members
  const { cursor_field = null, primary_key = null } = members
  return configOf(stream_name, { sync_mode, destination_sync_mode, cursor_field, primary_key })
}
