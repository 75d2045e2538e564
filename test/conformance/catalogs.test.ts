import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { allowedSyncModes } from '../../src/domain/allowedSyncModes'
import { applyStreamPatch } from '../../src/domain/applyStreamPatch'
import type { Catalog } from '../../src/domain/catalog'
import { checkStreamConfig } from '../../src/domain/checkStreamConfig'
import { compileFilter } from '../../src/domain/compileFilter'
import { diffCatalogs } from '../../src/domain/diffCatalogs'
import { normalizeCatalog } from '../../src/domain/normalizeCatalog'
import { recommendStreamConfig } from '../../src/domain/recommendStreamConfig'
import { streamFields } from '../../src/domain/streamFields'
import { streamPatch } from '../../src/domain/streamPatch'

const folder = '../shared/corpus/catalogs'
const isAbsent = !existsSync(folder)

const files = isAbsent ? [] : readdirSync(folder).filter((file) => file.endsWith('.json'))

function readCatalog(file: string): { raw: { streams: { name: string }[] }; catalog: Catalog } {
  const text = readFileSync(`${folder}/${file}`, 'utf8')
  return { raw: JSON.parse(text), catalog: normalizeCatalog(JSON.parse(text)) }
}

describe.skipIf(isAbsent)('real catalogs (skipped without ../shared/corpus/catalogs)', () => {
  it('are all here', () => {
    expect(files).toHaveLength(40)
  })

  it.each(files)('normalises %s without losing a stream', (file) => {
    const { raw, catalog } = readCatalog(file)

    expect(catalog.streams.map(({ name }) => name)).toEqual(raw.streams.map(({ name }) => name))
    expect(catalog.streams.every((stream) => allowedSyncModes(stream).length > 0)).toBe(true)
  })

  it.each(files)('lists the fields of every stream in %s, each before those below it', (file) => {
    for (const stream of readCatalog(file).catalog.streams) {
      const fields = streamFields(stream)
      const properties = Object.keys(Object(stream.json_schema.properties))
      const top = fields.filter(({ path, inList }) => path.length === 1 && !inList).map(({ path }) => path[0])

      expect(new Set(top)).toEqual(new Set([...properties, ...top]))
      expect(fields.length).toBeLessThan(50_000)
    }
  })

  it.each(files)('recommends for %s what can be sent', (file) => {
    for (const stream of readCatalog(file).catalog.streams) {
      const { config } = recommendStreamConfig(stream)
      const problems = checkStreamConfig(stream, config).map(({ code }) => code)
      const mustAsk = !stream.supported_sync_modes.includes('full_refresh')

      expect(problems.filter((code) => !(mustAsk && code === 'cursor_missing'))).toEqual([])
      for (const pair of allowedSyncModes(stream)) {
        const wanted = { ...config, ...pair }
        expect(applyStreamPatch(config, streamPatch(config, wanted))).toEqual(wanted)
      }
    }
  })

  it.each(files)('sees no drift between two readings of %s', (file) => {
    expect(diffCatalogs(readCatalog(file).catalog, readCatalog(file).catalog)).toEqual([])
  })

  it.each(files)('answers the documented queries on %s as the plain code would', (file) => {
    const { catalog } = readCatalog(file)
    const first = catalog.streams[0]?.name ?? ''
    const namedFirst = catalog.streams.filter(({ name }) => name === first)
    const incremental = catalog.streams.filter((stream) => stream.supported_sync_modes.includes('incremental'))
    const answer = (expression: string) => {
      const filter = compileFilter(expression, catalog)
      return filter.ok ? filter.evaluate(catalog) : undefined
    }

    expect(answer(`streams[?name==\`${first}\`]`)?.value).toEqual(namedFirst)
    expect(answer("streams[?contains(supported_sync_modes, 'incremental')]")?.streams).toEqual(incremental)
    expect(answer('streams[*].name')?.value).toEqual(catalog.streams.map(({ name }) => name))
    expect(
      answer("streams[?source_defined_cursor==`true` && contains(supported_sync_modes, 'incremental')]")?.streams,
    ).toEqual(incremental.filter((stream) => stream.source_defined_cursor))
  })
})
