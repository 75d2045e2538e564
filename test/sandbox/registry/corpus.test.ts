import { existsSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { isJsonObject } from '../../../src/domain/json'
import { maskSecrets } from '../../../src/sandbox/config/secretPaths'
import { validateConfig } from '../../../src/sandbox/config/validateConfig'
import { createSandbox } from '../../../src/sandbox/index'
import { loadFiles } from '../../../src/sandbox/node/loadFiles'

const corpus = '../shared/corpus'

// Real specifications and catalogs are not part of the project; the tests of `registry/` cover the formats without them.
describe.skipIf(!existsSync(corpus))('the real connectors of ../shared/corpus', { timeout: 60_000 }, () => {
  it('load, all of them, with the catalogs that belong to them', async () => {
    const {
      templates = [],
      catalogs,
      problems,
    } = await loadFiles({
      registry: `${corpus}/specs`,
      catalogs: `${corpus}/catalogs`,
    })

    expect(problems).toEqual([])
    expect(templates).toHaveLength(584)
    expect(new Set(templates.map(({ id }) => id)).size).toBe(584)
    expect(Object.keys(catalogs)).toHaveLength(40)
    expect(templates.find(({ name }) => name === 'GitHub')?.catalog).toMatch(/^source-github--/)
  })

  it('can be held to their specification, whatever is sent', async () => {
    const { templates = [] } = await loadFiles({ registry: `${corpus}/specs` })

    for (const { name, spec } of templates) {
      const { connectionSpecification: schema } = spec
      const keys = isJsonObject(schema.properties) ? Object.keys(schema.properties) : []
      for (const value of [{}, [], '', 1, null]) {
        const config = Object.fromEntries(keys.map((key) => [key, value]))

        expect(() => maskSecrets(schema, config), name).not.toThrow()
        expect(
          validateConfig(schema, config).every(({ message }) => message.length > 0),
          name,
        ).toBe(true)
      }
    }
  })

  it('are listed, and each gives its form', async () => {
    const { templates = [], catalogs } = await loadFiles({
      registry: `${corpus}/specs`,
      catalogs: `${corpus}/catalogs`,
    })
    const sandbox = createSandbox({ templates, catalogs })
    const headers = { Authorization: `Bearer ${await sandbox.mintScopedToken()}` }
    const read = async (path: string) => (await sandbox.fetch(sandbox.baseUrl + path, { headers })).json()

    const { data } = await read('/embedded/source-templates')
    const forms = await Promise.all(data.map(({ id }: { id: string }) => read(`/embedded/source-templates/${id}`)))

    expect(data).toHaveLength(584)
    expect(forms.filter((form) => form.user_config_spec?.connectionSpecification === undefined)).toEqual([])
  })
})
