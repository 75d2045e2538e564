import { isJsonObject, type JsonObject, type JsonValue } from '../../domain/json'
import { isSecretMask } from '../config/secretPaths'

const configurations = new Set([
  'source_config',
  'connection_configuration',
  'replication_config',
  'credentials',
  'environment',
])
const secrets = new Set(['client_secret', 'server_side_oauth_secret_id'])

/**
 * A request body fit for a log. Which value of a configuration is secret depends on a spec that the request may have
 * wrong, so all its values go and its shape stays. Masks stay too: they show that a secret was sent back untouched.
 */
export function redactBody(body: JsonValue): JsonValue {
  if (Array.isArray(body)) return body.map(redactBody)
  if (!isJsonObject(body)) return body
  return mapMembers(body, (value, key) => {
    if (configurations.has(key)) return removeValues(value)
    return secrets.has(key) ? '[removed]' : redactBody(value)
  })
}

function removeValues(value: JsonValue): JsonValue {
  if (Array.isArray(value)) return value.map(removeValues)
  if (isJsonObject(value)) return mapMembers(value, removeValues)
  return isSecretMask(value) ? value : '[removed]'
}

function mapMembers(object: JsonObject, change: (value: JsonValue, key: string) => JsonValue): JsonObject {
  return Object.fromEntries(Object.entries(object).map(([key, value]) => [key, change(value, key)]))
}
