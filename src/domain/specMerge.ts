import { isJsonObject, type JsonObject, type JsonValue, jsonEquals } from './json'
import { keyword, membersOf, numberOf, textsOf } from './specKeywords'

const lowerLimits = ['minimum', 'exclusiveMinimum', 'minLength', 'minItems', 'minProperties']
const upperLimits = ['maximum', 'exclusiveMaximum', 'maxLength', 'maxItems', 'maxProperties']

/**
 * Two schemas that both hold, as one. What only describes is taken from `left`; members are those of both, and a member
 * in both has both schemas; of two limits the narrower holds. Two choices in one place cannot be drawn together: the result
 * has no type then, and is edited as JSON.
 */
export function mergeSchemas(left: JsonObject, right: JsonObject): JsonObject {
  const leftProperties = keyword(left, 'properties')
  const rightProperties = keyword(right, 'properties')
  const merged: JsonObject = {
    ...right,
    ...left,
    ...narrowed(left, right),
    ...(isJsonObject(leftProperties) && isJsonObject(rightProperties)
      ? { properties: mergeMembers(leftProperties, rightProperties) }
      : {}),
    ...(keyword(left, 'required') !== undefined || keyword(right, 'required') !== undefined
      ? { required: [...new Set([...textsOf(keyword(left, 'required')), ...textsOf(keyword(right, 'required'))])] }
      : {}),
  }
  return haveTwoChoices(left, right) ? withoutShape(merged) : merged
}

function mergeMembers(left: JsonObject, right: JsonObject): JsonObject {
  const both = membersOf(left).flatMap(([key, schema]): [string, JsonValue][] => {
    const other = keyword(right, key)
    return other === undefined || jsonEquals(schema, other) ? [] : [[key, { allOf: [schema, other] }]]
  })
  return { ...right, ...left, ...Object.fromEntries(both) }
}

function narrowed(left: JsonObject, right: JsonObject): JsonObject {
  const limit = (name: string, narrower: (...limits: number[]) => number): [string, number][] => {
    const one = numberOf(keyword(left, name))
    const other = numberOf(keyword(right, name))
    return one === undefined || other === undefined ? [] : [[name, narrower(one, other)]]
  }
  return Object.fromEntries([
    ...lowerLimits.flatMap((name) => limit(name, Math.max)),
    ...upperLimits.flatMap((name) => limit(name, Math.min)),
  ])
}

function haveTwoChoices(left: JsonObject, right: JsonObject): boolean {
  const choiceOf = (schema: JsonObject) => keyword(schema, 'oneOf') ?? keyword(schema, 'anyOf')
  const [one, other] = [choiceOf(left), choiceOf(right)]
  return Array.isArray(one) && Array.isArray(other) && !jsonEquals(one, other)
}

function withoutShape({ type: _type, oneOf: _oneOf, anyOf: _anyOf, properties: _members, ...rest }: JsonObject) {
  return rest
}
