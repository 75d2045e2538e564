import type { ConnectorSpec } from './connectorSpec'
import { isJsonObject, type JsonObject, type JsonValue } from './json'
import { type FieldPath, valueAt, withValueAt } from './sourceForm'

/** How a person may sign in to a connector in place of typing tokens. Paths are those of the source configuration. */
export type OAuthSpec = {
  /** Signing in is offered while this place holds this value; undefined: always. */
  predicate: { path: readonly string[]; value: string } | undefined
  /** What signing in fills in, so nobody is asked for it. */
  filled: readonly FieldPath[]
  /** What the provider has to know beforehand, such as a subdomain, by the name it is sent under. */
  inputs: readonly { name: string; path: FieldPath }[]
}

/**
 * What a connector's `advanced_auth` says about signing in; undefined where it says nothing that can be used. Keys may be
 * in snake or in camel case. Templates in it (`{{ … }}`) are the server's business and are not looked at.
 */
export function readOAuth(spec: ConnectorSpec): OAuthSpec | undefined {
  const auth = spec.advanced_auth
  const details = isJsonObject(auth) ? either(auth, 'oauth_config_specification') : undefined
  if (!isJsonObject(auth) || !isJsonObject(details) || !isOAuth(either(auth, 'auth_flow_type'))) return undefined
  const key = either(auth, 'predicate_key')
  const value = either(auth, 'predicate_value')
  const path = pathOf(key)
  const isConditional = path !== undefined
  if (!isConditional && !isEmpty(key)) return undefined
  if (isConditional && typeof value !== 'string') return undefined
  const inputs = placesIn(either(details, 'oauth_user_input_from_connector_config_specification'))
  const asked = new Set(inputs.map((input) => JSON.stringify(input.path)))
  const outputs = ['complete_oauth_server_output_specification', 'complete_oauth_output_specification']
  return {
    predicate: isConditional && typeof value === 'string' ? { path, value } : undefined,
    // Some connectors want to be told what they fill in again: it has to be asked for.
    filled: outputs
      .flatMap((name) => placesIn(either(details, name)).map((place) => place.path))
      .filter((place) => !asked.has(JSON.stringify(place))),
    inputs,
  }
}

/** Whether a configuration is one that signing in belongs to. */
export function isSignInMeant({ predicate }: OAuthSpec, config: JsonObject): boolean {
  return predicate === undefined || valueAt(config, predicate.path) === predicate.value
}

/** The configuration with the value that says it is signed in to. */
export function withPredicate({ predicate }: OAuthSpec, config: JsonObject): JsonObject {
  const marked = predicate ? withValueAt(config, predicate.path, predicate.value) : config
  return isJsonObject(marked) ? marked : config
}

/** What the provider is told before a person signs in: the members of the configuration it asks for, where they are set. */
export function oauthInput({ inputs }: OAuthSpec, config: JsonObject): JsonObject {
  return Object.fromEntries(
    inputs.flatMap(({ name, path }): [string, JsonValue][] => {
      const value = valueAt(config, path)
      return value === undefined ? [] : [[name, value]]
    }),
  )
}

function isOAuth(type: JsonValue | undefined): boolean {
  return isEmpty(type) || (typeof type === 'string' && /^oauth/i.test(type))
}

function isEmpty(value: JsonValue | undefined): boolean {
  return value === undefined || value === null || (Array.isArray(value) && value.length === 0)
}

function pathOf(value: JsonValue | undefined): string[] | undefined {
  if (!Array.isArray(value) || value.length === 0) return undefined
  const path = value.filter((segment) => typeof segment === 'string')
  return path.length === value.length ? path : undefined
}

function placesIn(schema: JsonValue | undefined): { name: string; path: string[] }[] {
  const properties = isJsonObject(schema) && Object.hasOwn(schema, 'properties') ? schema.properties : undefined
  return Object.entries(isJsonObject(properties) ? properties : {}).flatMap(([name, property]) => {
    const path = isJsonObject(property) ? pathOf(property.path_in_connector_config) : undefined
    return path === undefined ? [] : [{ name, path }]
  })
}

/** A member by its name in snake case, else by its twin in camel case (`completeOAuth…` has a capital more). */
function either(object: JsonObject, name: string): JsonValue | undefined {
  const camel = name.replace(/_([a-z])/g, (_, letter: string) => letter.toUpperCase())
  const names = [name, camel, camel.replace('Oauth', 'OAuth')]
  const found = names.find((candidate) => Object.hasOwn(object, candidate))
  return found === undefined ? undefined : object[found]
}
