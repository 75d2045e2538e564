import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { readSpec } from '../../src/client/contract/readSpec'
import type { ConnectorSpec } from '../../src/domain/connectorSpec'
import { isJsonObject, type JsonObject } from '../../src/domain/json'
import { isSignInMeant, oauthInput, readOAuth, withPredicate } from '../../src/domain/readOAuth'

const output = (path: unknown) => ({
  properties: { refresh_token: { type: 'string', path_in_connector_config: path } },
})

function specWith(advanced_auth: unknown): ConnectorSpec {
  return { connectionSpecification: {}, advanced_auth: advanced_auth as JsonObject }
}

const auth = {
  auth_flow_type: 'oauth2.0',
  predicate_key: ['login', 'kind'],
  predicate_value: 'window',
  oauth_config_specification: {
    oauth_user_input_from_connector_config_specification: {
      properties: { region: { path_in_connector_config: ['place', 'region'] } },
    },
    complete_oauth_output_specification: output(['login', 'refresh_token']),
    complete_oauth_server_output_specification: {
      properties: { client_id: { path_in_connector_config: ['login', 'client_id'] }, stray: { type: 'string' } },
    },
  },
}

describe('what a specification says about signing in', () => {
  it('is when it is offered, what it fills in and what it is told', () => {
    const oauth = readOAuth(specWith(auth))

    expect(oauth).toEqual({
      predicate: { path: ['login', 'kind'], value: 'window' },
      filled: [
        ['login', 'client_id'],
        ['login', 'refresh_token'],
      ],
      inputs: [{ name: 'region', path: ['place', 'region'] }],
    })
  })

  it('reads the same from the twin in camel case', () => {
    const { oauth_config_specification: details } = auth
    const twin = {
      authFlowType: auth.auth_flow_type,
      predicateKey: auth.predicate_key,
      predicateValue: auth.predicate_value,
      oauthConfigSpecification: {
        oauthUserInputFromConnectorConfigSpecification: details.oauth_user_input_from_connector_config_specification,
        completeOAuthOutputSpecification: details.complete_oauth_output_specification,
        completeOAuthServerOutputSpecification: details.complete_oauth_server_output_specification,
      },
    }

    expect(readOAuth(specWith(twin))).toEqual(readOAuth(specWith(auth)))
  })

  it('asks for what the provider wants to be told, though signing in fills it in again', () => {
    const oauth = readOAuth(
      specWith({
        oauth_config_specification: {
          oauth_user_input_from_connector_config_specification: {
            properties: { client_id: { path_in_connector_config: ['client_id'] } },
          },
          complete_oauth_server_output_specification: {
            properties: { client_id: { path_in_connector_config: ['client_id'] } },
          },
        },
      }),
    )

    expect(oauth).toEqual({ predicate: undefined, filled: [], inputs: [{ name: 'client_id', path: ['client_id'] }] })
  })

  it.each([
    ['nothing', null],
    ['a text', 'oauth2.0'],
    ['no details', { auth_flow_type: 'oauth2.0' }],
    ['details that are a list', { ...auth, oauth_config_specification: [] }],
    ['another kind of login', { ...auth, auth_flow_type: 'api_key' }],
    ['a condition that is no path', { ...auth, predicate_key: 'kind' }],
    ['a path with a number in it', { ...auth, predicate_key: ['login', 0] }],
    ['a condition without a value', { ...auth, predicate_value: null }],
    ['a value that is no text', { ...auth, predicate_value: { is: 'window' } }],
  ])('is nothing for %s', (_what, advanced) => {
    expect(readOAuth(specWith(advanced))).toBeUndefined()
  })

  it('leaves out places of wrong shapes, and takes odd keys as plain ones', () => {
    const oauth = readOAuth(
      specWith({
        ...auth,
        oauth_config_specification: {
          complete_oauth_output_specification: {
            properties: JSON.parse(
              '{"a":{"path_in_connector_config":"token"},"b":{"path_in_connector_config":[]},"c":7,"__proto__":{"path_in_connector_config":["__proto__"]}}',
            ),
          },
          complete_oauth_server_output_specification: { properties: [] },
        },
      }),
    )

    expect(oauth?.filled).toEqual([['__proto__']])
    expect(Object.getPrototypeOf({})).toBe(Object.prototype)
  })

  it('does not look at templates', () => {
    const template = '{{ client_id_value }}'
    const oauth = readOAuth(
      specWith({
        ...auth,
        oauth_config_specification: {
          ...auth.oauth_config_specification,
          oauth_connector_input_specification: { consent_url: `https://login.example/?id=${template}` },
        },
      }),
    )

    expect(JSON.stringify(oauth)).not.toContain('{{')
  })
})

describe('a configuration', () => {
  const oauth = readOAuth(specWith(auth))

  it('is signed in to while the condition holds', () => {
    if (oauth === undefined) throw new Error('It was read above.')

    expect(isSignInMeant(oauth, { login: { kind: 'window' } })).toBe(true)
    expect(isSignInMeant(oauth, { login: { kind: 'key' } })).toBe(false)
    expect(isSignInMeant(oauth, {})).toBe(false)
    expect(isSignInMeant({ ...oauth, predicate: undefined }, {})).toBe(true)
  })

  it('gives the provider what it asks for, and gets the value of the condition', () => {
    if (oauth === undefined) throw new Error('It was read above.')
    const config = { place: { region: 'eu' }, other: 1 }

    expect(oauthInput(oauth, config)).toEqual({ region: 'eu' })
    expect(oauthInput(oauth, {})).toEqual({})
    expect(withPredicate(oauth, config)).toEqual({ ...config, login: { kind: 'window' } })
  })
})

const folder = new URL('../../../shared/corpus/specs/', import.meta.url)

describe.skipIf(!existsSync(folder))('the connectors of the corpus (skipped where ../shared is not there)', () => {
  const specs = (existsSync(folder) ? readdirSync(folder) : []).flatMap((name): [string, ConnectorSpec][] => {
    const spec = readSpec(JSON.parse(readFileSync(new URL(name, folder), 'utf8')))
    return isJsonObject(spec.advanced_auth) ? [[name, spec]] : []
  })

  it('have some that a person can sign in to', () => {
    expect(specs.length).toBeGreaterThan(30)
  })

  it.each(specs)('%s is read whole', (_name, spec) => {
    const oauth = readOAuth(spec)

    const told = JSON.stringify(spec.advanced_auth).match(/"path_in_connector_config":\s*(\[[^\]]*\])/g) ?? []
    const read = [...(oauth?.filled ?? []), ...(oauth?.inputs ?? []).map(({ path }) => path)]
    expect(new Set(read.map((path) => `"path_in_connector_config":${JSON.stringify(path)}`))).toEqual(new Set(told))
    expect(oauth?.predicate?.path ?? null).toEqual(spec.advanced_auth?.predicate_key ?? null)
  })
})
