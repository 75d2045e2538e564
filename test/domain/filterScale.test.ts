import { beforeEach, describe, expect, it } from 'vitest'
import type { Catalog, Stream } from '../../src/domain/catalog'
import { compileFilter } from '../../src/domain/compileFilter'
import { matchStreams } from '../../src/domain/matchStreams'
import { suggestFilter } from '../../src/domain/suggestFilter'
import { createStream } from '../../stories/support/catalogs'

let reads = 0
let catalog: Catalog

/** Tells of every name and schema that is asked for. */
function counted(stream: Stream): Stream {
  return {
    ...stream,
    get name() {
      reads += 1
      return stream.name
    },
    get json_schema() {
      reads += 1
      return stream.json_schema
    },
  }
}

beforeEach(() => {
  catalog = { streams: Array.from({ length: 2_000 }, (_, at) => counted(createStream(`table_${at}`))) }
  reads = 0
})

describe('a key press, once a catalog is known', () => {
  it.each([
    ['reading an expression', () => compileFilter("streams[?contains(supported_sync_modes, 'incremental')]", catalog)],
    ['completing a key', () => suggestFilter('streams[?na', 11, catalog)],
    ['completing a value', () => suggestFilter("streams[?name=='tab", 19, catalog)],
    ['looking for words', () => matchStreams('table_77', catalog)],
  ])('goes through no streams for %s', (_, press) => {
    press()
    expect(reads).toBeLessThanOrEqual(2 * catalog.streams.length)
    reads = 0

    press()

    expect(reads).toBe(0)
  })

  it('reads each stream once at most to evaluate what asks for its name', () => {
    const compiled = compileFilter("streams[?starts_with(name, 'table_77')]", catalog)
    if (!compiled.ok) throw new Error('It cannot be read')
    reads = 0

    const result = compiled.evaluate(catalog)

    expect(result.streams).toHaveLength(11)
    // Once to compare it, and now and then to see how much work it is.
    expect(reads).toBeLessThan(1.5 * catalog.streams.length)
  })
})
