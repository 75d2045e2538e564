import { isJsonObject, type JsonObject, type JsonValue } from '../../domain/json'

/**
 * A copy of a connector's schema that a validator can work with. Real specs hold what would stop one: patterns of another
 * regular-expression dialect, types that do not exist, references to files that are not there, formats their own examples
 * do not fit. Such keywords are dropped; what is left is enforced. A `oneOf` is narrowed to the option that the value's
 * discriminator names, so that complaints are about that option alone.
 */
export function toCheckableSchema(schema: JsonObject, value: JsonValue | undefined): JsonObject {
  const checkable: [string, JsonValue][] = []
  const together: JsonValue[] = []
  for (const [keyword, content] of Object.entries(schema)) {
    if (keyword === 'properties' && isJsonObject(content)) {
      checkable.push([keyword, mapMembers(content, (node, key) => toCheckableNode(node, memberOf(value, key)))])
    } else if (keyword === 'items') {
      checkable.push([keyword, toCheckableItems(content, value)])
    } else if (keyword === 'additionalProperties') {
      checkable.push([keyword, toCheckableNode(content, undefined)])
    } else if (keyword === 'oneOf' || keyword === 'anyOf') {
      together.push(...toCheckableChoice(content, value))
    } else if (keyword === 'allOf' && Array.isArray(content)) {
      together.push(...content.map((part) => toCheckableNode(part, value)))
    } else if (isEnforced(keyword, content)) {
      checkable.push([keyword, structuredClone(content)])
    }
  }
  if (together.length > 0) checkable.push(['allOf', together])
  return Object.fromEntries(checkable)
}

function toCheckableChoice(options: JsonValue, value: JsonValue | undefined): JsonValue[] {
  if (!Array.isArray(options) || options.length === 0) return []
  const named = options.filter((option) => isJsonObject(option) && namesOption(option, value))
  const [only, ...others] = named.length > 0 ? named : options
  if (only !== undefined && others.length === 0) return [toCheckableNode(only, value)]
  return [{ anyOf: (named.length > 0 ? named : options).map((option) => toCheckableNode(option, value)) }]
}

/** Each item has a schema of its own, since each may have chosen differently. */
function toCheckableItems(items: JsonValue, value: JsonValue | undefined): JsonValue {
  if (!Array.isArray(value) || !isJsonObject(items)) return true
  return value.map((item) => toCheckableNode(items, item))
}

const types = new Set(['string', 'integer', 'number', 'boolean', 'object', 'array', 'null'])
const counts = new Set([
  'minimum',
  'maximum',
  'minLength',
  'maxLength',
  'minItems',
  'maxItems',
  'multipleOf',
  'minProperties',
  'maxProperties',
])

/** Whether a keyword is one the sandbox holds a configuration to, and is written as JSON Schema wants it. */
function isEnforced(keyword: string, content: JsonValue): boolean {
  if (keyword === 'type')
    return typeof content === 'string' ? types.has(content) : isListOf(content, (item) => types.has(String(item)))
  if (keyword === 'const') return true
  if (keyword === 'enum') return Array.isArray(content)
  if (keyword === 'required') return isListOf(content, (item) => typeof item === 'string')
  if (keyword === 'pattern') return typeof content === 'string' && compiles(content)
  if (keyword === 'uniqueItems') return typeof content === 'boolean'
  if (keyword === 'exclusiveMinimum' || keyword === 'exclusiveMaximum') return typeof content === 'number'
  return counts.has(keyword) && typeof content === 'number'
}

function toCheckableNode(node: JsonValue, value: JsonValue | undefined): JsonValue {
  return isJsonObject(node) ? toCheckableSchema(node, value) : node !== false
}

/** Whether an option's discriminator (a `const`, or an `enum` of one value) has the value's own. */
function namesOption(option: JsonObject, value: JsonValue | undefined): boolean {
  if (!isJsonObject(option.properties) || !isJsonObject(value)) return false
  return Object.entries(option.properties).some(([key, node]) => {
    if (!isJsonObject(node) || !Object.hasOwn(value, key)) return false
    if (node.const !== undefined) return node.const === value[key]
    return Array.isArray(node.enum) && node.enum.length === 1 && node.enum[0] === value[key]
  })
}

function memberOf(value: JsonValue | undefined, key: string): JsonValue | undefined {
  return isJsonObject(value) && Object.hasOwn(value, key) ? value[key] : undefined
}

function mapMembers(object: JsonObject, change: (member: JsonValue, key: string) => JsonValue): JsonObject {
  return Object.fromEntries(Object.entries(object).map(([key, member]) => [key, change(member, key)]))
}

function isListOf(content: JsonValue, test: (item: JsonValue) => boolean): boolean {
  return Array.isArray(content) && content.every(test)
}

function compiles(pattern: string): boolean {
  try {
    new RegExp(pattern, 'u')
    return true
  } catch {
    return false
  }
}
