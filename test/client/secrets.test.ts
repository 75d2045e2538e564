import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { createClient, type EmbeddedError, readConnectorSpec } from 'airbyte-embedded-react/client'
import { createSandbox, type Sandbox } from 'airbyte-embedded-react/sandbox'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { isJsonObject, type JsonObject, type JsonValue } from '../../src/domain/json'
import type { FieldNode } from '../../src/domain/sourceForm'
import { baseUrl, createFakeApi, fakeToken, json } from './createFakeApi'

const corpus = '../shared/corpus/specs'
const real = existsSync(corpus) ? readdirSync(corpus).map((file) => readJson(`${corpus}/${file}`)) : []
/** Longer than any word of an answer, and with what servers escape. */
const secret = fc
  .string({
    unit: fc.constantFrom('q', 'Z', '7', '"', "'", '\\', '\n', '/', ' ', 'ü', '😀', '$&', '%'),
    minLength: 8,
    maxLength: 60,
  })
  .map((text) => `s${text}t`)

function readJson(path: string): JsonObject {
  return JSON.parse(readFileSync(path, 'utf8'))
}

async function sandboxSpecs(sandbox: Sandbox): Promise<JsonObject[]> {
  const client = createClient({
    baseUrl: sandbox.baseUrl,
    fetch: sandbox.fetch,
    getToken: () => sandbox.mintScopedToken(),
  })
  const templates = await Promise.all(sandbox.templates.map(({ id }) => client.getSourceTemplate(id)))
  return templates.map((template) => template.user_config_spec.connectionSpecification)
}

/** Puts the secret under every secret field, in every shape. */
function fill(field: FieldNode, value: string): JsonValue | undefined {
  if (field.secret) return value
  if (field.items !== undefined) return toDefined(fill(field.items, value), (item) => [item])
  const children = [...field.children, ...field.branches.flatMap(({ node }) => node.children)]
  const entries = children.flatMap((child): [string, JsonValue][] => {
    const filled = fill(child, value)
    return filled === undefined ? [] : [[child.key, filled]]
  })
  return entries.length === 0 ? undefined : Object.fromEntries(entries)
}

function toDefined(value: JsonValue | undefined, wrap: (value: JsonValue) => JsonValue) {
  return value === undefined ? undefined : wrap(value)
}

/** What an API may say of a value: as it is, as JSON, as Python, in an address, trimmed. */
function echoes(value: string): string[] {
  return [
    value,
    JSON.stringify(value),
    `'${JSON.stringify(value).slice(1, -1)}'`,
    encodeURIComponent(value),
    value.trim(),
  ]
}

async function saidAbout(spec: JsonObject, value: string): Promise<string[]> {
  const config = fill(readConnectorSpec({ connectionSpecification: spec }).root, value)
  if (!isJsonObject(config)) return []
  const detail = echoes(value).map((echo) => ({ loc: ['body', 'source_config', echo], msg: `refused ${echo}.` }))
  const { fetch } = createFakeApi(
    json({ id: 't', name: 'T', user_config_spec: { connectionSpecification: spec } }),
    json({ detail }, { status: 422 }),
    json({ status: 'failed', error_message: echoes(value).join(' · ') }),
  )
  const client = createClient({ baseUrl, fetch, token: fakeToken(), retry: { limit: 0 } })
  await client.getSourceTemplate('t')
  const request = { source_template_id: 't', source_config: config }
  const error: EmbeddedError = await client.createSource(request).then(
    () => Promise.reject(new Error('The request was expected to fail.')),
    (thrown) => thrown,
  )
  const check = await client.checkSource(request)
  return [
    error.message,
    String(error.stack),
    String(error.cause),
    ...error.fieldErrors.flatMap(({ path, message }) => [...path, message]),
    String(check.message),
  ]
}

async function expectNoLeak(specs: readonly JsonObject[], numRuns: number) {
  await fc.assert(
    fc.asyncProperty(fc.constantFrom(...specs), secret, async (spec, value) => {
      const said = await saidAbout(spec, value)

      for (const text of said) for (const echo of echoes(value)) expect(text).not.toContain(echo)
    }),
    { numRuns },
  )
}

describe('a secret that the API quotes', { timeout: 60_000 }, () => {
  it('reaches no error and no result of a check, whatever it is and however it is spelled', async () => {
    await expectNoLeak(await sandboxSpecs(createSandbox()), 200)
  })

  it.skipIf(real.length === 0)(`nor for ${real.length} real specifications (../shared/corpus)`, async () => {
    await expectNoLeak(
      real.flatMap(({ connectionSpecification: spec }) => (isJsonObject(spec) ? [spec] : [])),
      300,
    )
  })

  it('is hidden where it stands alone, however short', async () => {
    const { fetch } = createFakeApi(json({ detail: "password 'a1' is too short, a1c is not" }, { status: 422 }))
    const client = createClient({ baseUrl, fetch, token: fakeToken() })
    const saving = client.createSource({ source_template_id: 't', source_config: { password: 'a1' } })

    await expect(saving).rejects.toMatchObject({ message: "password '•••' is too short, a1c is not" })
  })
})
