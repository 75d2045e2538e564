import { describe, expect, it } from 'vitest'
import type { JsonObject } from '../../src/domain/json'
import { readConnectorSpec } from '../../src/domain/readConnectorSpec'
import { redactSecrets } from '../../src/domain/redactSecrets'
import { sandboxTemplates } from '../../src/sandbox'

function redact(properties: JsonObject, config: JsonObject) {
  return redactSecrets(readConnectorSpec({ connectionSpecification: { type: 'object', properties } }).root, config)
}

describe('redactSecrets', () => {
  it('puts asterisks in place of secrets and keeps the rest', () => {
    const properties = { host: { type: 'string' }, key: { type: 'string', airbyte_secret: true } }

    expect(redact(properties, { host: 'db', key: 'sesame' })).toEqual({ host: 'db', key: '**********' })
  })

  it('leaves out members that the specification does not know', () => {
    expect(redact({ host: { type: 'string' } }, { host: 'db', stray: 'sesame' })).toEqual({ host: 'db' })
  })

  it('takes a key that is secret in one shape of a choice as secret in all', () => {
    const shape = (name: string, secret: boolean) => ({
      title: name,
      properties: { method: { type: 'string', const: name }, value: { type: 'string', airbyte_secret: secret } },
    })
    const properties = { login: { type: 'object', oneOf: [shape('token', true), shape('none', false)] } }

    expect(redact(properties, { login: { method: 'none', value: 'sesame' } })).toEqual({
      login: { method: 'none', value: '**********' },
    })
  })

  it('reaches into lists', () => {
    const properties = {
      servers: {
        type: 'array',
        items: {
          type: 'object',
          properties: { name: { type: 'string' }, key: { type: 'string', airbyte_secret: true } },
        },
      },
    }

    expect(redact(properties, { servers: [{ name: 'a', key: 'sesame' }] })).toEqual({
      servers: [{ name: 'a', key: '**********' }],
    })
  })

  it.each(sandboxTemplates.map(({ name, spec }) => ({ name, spec })))('lets no secret of $name through', ({ spec }) => {
    const { root } = readConnectorSpec(spec)

    expect(JSON.stringify(redactSecrets(root, fillSecrets(spec.connectionSpecification)))).not.toContain('sesame')
  })
})

/** A configuration with a value at every place that the schema marks as secret, whatever the choices on the way. */
function fillSecrets(schema: JsonObject): JsonObject {
  const filled = fill(schema)
  return typeof filled === 'object' && filled !== null && !Array.isArray(filled) ? filled : {}
}

function fill(schema: unknown): JsonObject | JsonObject[string] {
  if (typeof schema !== 'object' || schema === null) return 'plain'
  const { airbyte_secret, properties, oneOf, items } = schema as Record<string, unknown>
  if (airbyte_secret === true || airbyte_secret === 'true') return 'sesame'
  if (items !== undefined) return [fill(items)]
  const shapes = [properties, ...(Array.isArray(oneOf) ? oneOf.map((shape) => shape.properties) : [])]
  const members = shapes.flatMap((shape) => Object.entries(shape ?? {}))
  return members.length === 0 ? 'plain' : Object.fromEntries(members.map(([key, member]) => [key, fill(member)]))
}
