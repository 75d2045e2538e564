import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { readSpec } from '../../src/client/contract/readSpec'
import { checkSourceConfig } from '../../src/domain/checkSourceConfig'
import type { ConnectorSpec } from '../../src/domain/connectorSpec'
import { isJsonObject, type JsonObject } from '../../src/domain/json'
import { readConnectorSpec } from '../../src/domain/readConnectorSpec'
import { readOAuth } from '../../src/domain/readOAuth'
import { toSignInForm } from '../../src/domain/signInForm'
import { type FieldNode, findNode, type SourceForm } from '../../src/domain/sourceForm'

function signInTo(spec: ConnectorSpec) {
  const oauth = readOAuth(spec)
  if (oauth === undefined) throw new Error('The specification has no OAuth.')
  return { oauth, signIn: toSignInForm(readConnectorSpec(spec), oauth) }
}

function places(keys: string[][]) {
  return { properties: Object.fromEntries(keys.map((path) => [path.join('.'), { path_in_connector_config: path }])) }
}

const text = { type: 'string' }

function specOf(schema: JsonObject, filled: string[][], predicate?: [string[], string]): ConnectorSpec {
  return {
    connectionSpecification: { type: 'object', ...schema },
    advanced_auth: {
      auth_flow_type: 'oauth2.0',
      ...(predicate && { predicate_key: predicate[0], predicate_value: predicate[1] }),
      oauth_config_specification: { complete_oauth_output_specification: places(filled) },
    },
  }
}

const choice = {
  type: 'object',
  oneOf: [
    {
      title: 'Sign in',
      required: ['kind', 'token', 'site'],
      properties: { kind: { const: 'window' }, token: text, site: text, shown: { ...text, always_show: true } },
    },
    { title: 'Key', required: ['kind', 'token'], properties: { kind: { const: 'key' }, token: text } },
  ],
}

describe('a form to sign in with', () => {
  it('does not ask for what signing in fills in, in the shape that is for it', () => {
    const spec = specOf(
      { required: ['login'], properties: { login: choice } },
      [
        ['login', 'token'],
        ['login', 'shown'],
      ],
      [['login', 'kind'], 'window'],
    )

    const { signIn } = signInTo(spec)

    expect(signIn?.shape).toEqual({ path: ['login'], discriminator: 'kind', value: 'window' })
    const root = rootOf(signIn?.form)
    expect(missing(root, { login: { kind: 'window' } })).toEqual(['login.site'])
    expect(missing(root, { login: { kind: 'key' } })).toEqual(['login.token'])
    expect(drawn(root.children[0]?.branches[0]?.node)).toEqual(['shown', 'site'])
  })

  it('is about the whole form where there is no condition, and leaves no empty box', () => {
    const login = { type: 'object', required: ['token'], properties: { token: text } }
    const spec = specOf({ required: ['login', 'site'], properties: { login, site: text } }, [['login', 'token']])

    const { signIn } = signInTo(spec)

    expect(signIn?.shape).toBeUndefined()
    expect(drawn(signIn?.form.root)).toEqual(['site'])
    expect(missing(rootOf(signIn?.form), {})).toEqual(['site'])
  })

  it('is about the whole form where the condition cannot but hold', () => {
    const properties = { kind: { const: 'window' }, token: text }
    const spec = specOf({ required: ['kind', 'token'], properties }, [['token']], [['kind'], 'window'])

    const { signIn } = signInTo(spec)

    expect(signIn).toMatchObject({ shape: undefined })
    expect(drawn(signIn?.form.root)).toEqual([])
  })

  it.each([
    ['a place that the form does not have', [['login', 'nowhere'], 'window']],
    ['a value that no shape has', [['login', 'kind'], 'other']],
  ] as [string, [string[], string]][])('is none for a condition on %s', (_what, predicate) => {
    const spec = specOf({ properties: { login: choice } }, [['login', 'token']], predicate)

    expect(signInTo(spec).signIn).toBeUndefined()
  })

  it('leaves the form it is made of as it was', () => {
    const spec = specOf({ required: ['token'], properties: { token: text } }, [['token']])
    const form = readConnectorSpec(spec)
    const before = JSON.stringify(form)

    toSignInForm(form, signInTo(spec).oauth)

    expect(JSON.stringify(form)).toBe(before)
  })
})

const folder = new URL('../../../shared/corpus/specs/', import.meta.url)

describe.skipIf(!existsSync(folder))('the connectors of the corpus (skipped where ../shared is not there)', () => {
  const specs = (existsSync(folder) ? readdirSync(folder) : []).flatMap((name): [string, ConnectorSpec][] => {
    const spec = readSpec(JSON.parse(readFileSync(new URL(name, folder), 'utf8')))
    return isJsonObject(spec.advanced_auth) ? [[name, spec]] : []
  })

  it.each(specs)('%s has a place to sign in, and asks for nothing that it gives', (_name, spec) => {
    const { oauth, signIn } = signInTo(spec)

    const root = rootOf(signIn?.form)
    expect(signIn?.shape === undefined).toBe(isFixed(readConnectorSpec(spec).root, oauth.predicate))
    const chosen = signIn?.shape
    const config = chosen ? { [String(chosen.path[0])]: { [chosen.discriminator]: chosen.value } } : {}
    const asked = missing(root, config)
    const given = oauth.filled.filter((path) => chosen === undefined || path[0] === chosen.path[0])
    for (const path of given) expect(asked).not.toContain(path.join('.'))
  })
})

/** Whether a person has no choice but to sign in. */
function isFixed(root: FieldNode, predicate: { path: readonly string[] } | undefined): boolean {
  if (predicate === undefined) return true
  return findNode(root, predicate.path.slice(0, -1))?.kind !== 'one_of'
}

function rootOf(form: SourceForm | undefined): FieldNode {
  if (form === undefined) throw new Error('There is no form to sign in with.')
  return form.root
}

function missing(root: FieldNode, config: JsonObject): string[] {
  return checkSourceConfig(root, config).map(({ path }) => path.join('.'))
}

function drawn(node: FieldNode | undefined): string[] {
  return node?.sections.flatMap(({ keys }) => keys) ?? []
}
