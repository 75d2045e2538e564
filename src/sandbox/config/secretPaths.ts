import { isJsonObject, type JsonObject, type JsonValue } from '../../domain/json'

/** What the API shows in place of a secret. */
export const secretMask = '**********'

/** Whether a value is a mask that came back from a form: nothing but asterisks. */
export function isSecretMask(value: unknown): boolean {
  return typeof value === 'string' && /^\*+$/.test(value)
}

/** A change of one secret: gets the value and where it is, gives the new value, or undefined to leave it out. */
export type SecretChange = (value: JsonValue, path: readonly (string | number)[]) => JsonValue | undefined

/**
 * A copy of a configuration with every value under `airbyte_secret` changed. A key that is secret in any of the choices of a
 * `oneOf` is taken as secret in all: rather one mask too many than one secret shown.
 */
export function changeSecrets(schema: JsonValue | undefined, config: JsonObject, change: SecretChange): JsonObject {
  const changed = changeValue([schema], config, { change, path: [] })
  return isJsonObject(changed) ? changed : {}
}

/** A configuration as the API gives it out. */
export function maskSecrets(schema: JsonValue | undefined, config: JsonObject): JsonObject {
  return changeSecrets(schema, config, (value) => (value === null || value === '' ? value : secretMask))
}

/** What is stored after an update: secrets whose mask came back keep their stored value. */
export function keepMaskedSecrets(schema: JsonValue | undefined, sent: JsonObject, stored: JsonObject): JsonObject {
  return changeSecrets(schema, sent, (value, path) => (isSecretMask(value) ? valueAt(stored, path) : value))
}

/** The values of all secrets in a configuration. */
export function listSecrets(schema: JsonValue | undefined, config: JsonObject): JsonValue[] {
  const secrets: JsonValue[] = []
  changeSecrets(schema, config, (value) => {
    secrets.push(value)
    return value
  })
  return secrets
}

type Walk = { change: SecretChange; path: readonly (string | number)[] }

function changeValue(schemas: (JsonValue | undefined)[], value: JsonValue, walk: Walk): JsonValue | undefined {
  const nodes = schemas.flatMap(withChoices)
  if (nodes.some((node) => node.airbyte_secret === true || node.airbyte_secret === 'true')) {
    return walk.change(value, walk.path)
  }
  if (Array.isArray(value)) {
    const items = nodes.flatMap((node) => node.items ?? [])
    return value.flatMap((item, index) => {
      const changed = changeValue(items, item, { ...walk, path: [...walk.path, index] })
      return changed === undefined ? [] : [changed]
    })
  }
  if (!isJsonObject(value)) return value

  const entries = Object.entries(value).flatMap(([key, member]) => {
    const changed = changeValue(memberSchemas(nodes, key), member, { ...walk, path: [...walk.path, key] })
    return changed === undefined ? [] : [[key, changed] as const]
  })
  return Object.fromEntries(entries)
}

/** A schema node and the choices under it, to any depth. */
function withChoices(schema: JsonValue | undefined): JsonObject[] {
  if (!isJsonObject(schema)) return []
  const choices = [schema.oneOf, schema.anyOf, schema.allOf].filter((list) => Array.isArray(list)).flat()
  return [schema, ...choices.flatMap(withChoices)]
}

function memberSchemas(nodes: JsonObject[], key: string): JsonValue[] {
  return nodes.flatMap(({ properties, additionalProperties }) => {
    if (isJsonObject(properties) && Object.hasOwn(properties, key)) return properties[key] ?? []
    return isJsonObject(additionalProperties) ? [additionalProperties] : []
  })
}

function valueAt(root: JsonValue, path: readonly (string | number)[]): JsonValue | undefined {
  let value: JsonValue | undefined = root
  for (const step of path) {
    if (Array.isArray(value)) value = value[Number(step)]
    else if (isJsonObject(value) && Object.hasOwn(value, step)) value = value[step]
    else return undefined
  }
  return value
}
