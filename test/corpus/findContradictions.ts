import { isJsonObject, type JsonObject, type JsonValue } from '../../src/domain/json'
import { withValueAt } from '../../src/domain/sourceForm'
import { membersOf } from './expectedFields'

/** A member that no form could fill rightly; `path` is a JSON pointer to the schema of the object around it. */
export type Contradiction = { path: string; key: string; reason: string; isBestLeftOut?: boolean }

/**
 * Where a specification asks for what it does not let anybody give, read from the raw schema: a member that is required,
 * but described nowhere, or hidden without a value; or an array that must equal one of several texts.
 */
export function findContradictions(schema: JsonObject): Contradiction[] {
  const found: Contradiction[] = []
  walk(schema, '')
  return found

  function walk(value: JsonValue, path: string) {
    if (Array.isArray(value)) for (const [index, item] of value.entries()) walk(item, `${path}/${index}`)
    if (!isJsonObject(value)) return
    if (Array.isArray(value.required) && isJsonObject(value.properties)) judge(value, path)
    for (const [key, member] of Object.entries(membersOf(value.properties))) {
      if (!isListThatMustBeText(member)) continue
      const reason = `${path}/${key} is an array that must equal one of several values that are none`
      found.push({ path, key, reason, isBestLeftOut: true })
    }
    for (const [key, inner] of Object.entries(value)) walk(inner, `${path}/${key}`)
  }

  function judge(value: JsonObject, path: string) {
    const members = membersOf(value.properties)
    const isWhole = ['oneOf', 'anyOf', 'allOf', '$ref'].every((keyword) => value[keyword] === undefined)
    for (const key of (value.required as JsonValue[]).filter((item) => typeof item === 'string')) {
      const member = Object.hasOwn(members, key) ? members[key] : undefined
      if (member === undefined) {
        if (isWhole) found.push({ path, key, reason: `${path}/${key} is required, but described nowhere` })
      } else if (isJsonObject(member) && member.airbyte_hidden === true && !givesValue(member)) {
        found.push({ path, key, reason: `${path}/${key} is required, hidden and has no default` })
      }
    }
  }
}

/** The specification without what it contradicts itself in, so that all else can be checked. */
export function withoutContradictions(schema: JsonObject, contradictions: readonly Contradiction[]): JsonObject {
  function mend(value: JsonValue, path: string): JsonValue {
    if (Array.isArray(value)) return value.map((item, index) => mend(item, `${path}/${index}`))
    if (!isJsonObject(value)) return value
    const gone = contradictions.filter((one) => one.path === path).map(({ key }) => key)
    const inner = Object.fromEntries(Object.entries(value).map(([key, item]) => [key, mend(item, `${path}/${key}`)]))
    if (gone.length === 0 || !Array.isArray(inner.required)) return inner
    return { ...inner, required: inner.required.filter((key: JsonValue) => !gone.includes(String(key))) }
  }
  return mend(schema, '') as JsonObject
}

/** A configuration without the members that can only be wrong. */
export function withoutImpossible(config: JsonObject, contradictions: readonly Contradiction[]): JsonObject {
  return contradictions
    .filter(({ isBestLeftOut }) => isBestLeftOut)
    .reduce<JsonObject>((sum, { path, key }) => {
      const around = path
        .replace(/\/oneOf\/\d+/g, '')
        .split('/properties/')
        .slice(1)
      return (withValueAt(sum, [...around, key], undefined) ?? {}) as JsonObject
    }, config)
}

function isListThatMustBeText(member: JsonValue | undefined): boolean {
  if (!isJsonObject(member) || member.type !== 'array' || !Array.isArray(member.enum)) return false
  return member.enum.length > 0 && !member.enum.some(Array.isArray)
}

function givesValue(member: JsonObject): boolean {
  const isFixed = Array.isArray(member.enum) && member.enum.length === 1
  return member.default !== undefined || member.const !== undefined || isFixed || hasMembersOfItsOwn(member)
}

function hasMembersOfItsOwn(member: JsonObject): boolean {
  return member.oneOf !== undefined || Object.keys(membersOf(member.properties)).length > 0
}
