import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { beforeAll, describe, expect, it } from 'vitest'
import { bundleCode } from '../../scripts/build/bundleCode.mjs'
import { measureEntries } from '../../scripts/build/measureEntries.mjs'

const dist = fileURLToPath(new URL('../../dist', import.meta.url))
const budget: Record<string, number> = JSON.parse(
  readFileSync(new URL('../../budget.json', import.meta.url), 'utf8'),
).gzip

describe('the size budget', () => {
  let measured: Map<string, number>
  beforeAll(async () => {
    measured = new Map((await measureEntries(dist)).map(({ name, gzip }) => [name, gzip]))
  })

  it('has a row for every entry', () => {
    expect([...measured.keys()].sort()).toEqual(Object.keys(budget).sort())
  })

  it.each(Object.entries(budget))('holds %s within %i bytes, gzip', (name, limit) => {
    expect(measured.get(name)).toBeLessThanOrEqual(limit)
  })
})

describe('importing one hook', () => {
  it('does not bring the form engine, the grid, the filter language or the words', async () => {
    const { modules } = await bundleCode({
      code: `export { EmbeddedProvider, useCatalog } from '${dist}/index.js'`,
      isSplit: true,
    })

    const heavy = modules.filter((id) =>
      /@rjsf|json-schema|react-hook-form|downshift|react-virtual|jmespath|lucide|words\/\w+Words/.test(id),
    )

    expect(modules.length).toBeGreaterThan(0)
    expect(heavy).toEqual([])
  })
})
