import { isJsonObject, type JsonObject, type JsonValue, jsonEquals } from '../../src/domain/json'
import type { WantedChoice } from './page/CorpusPage'

export type ExpectedField = {
  path: (string | number)[]
  /** What the person reads beside the control: the title, else the key. */
  label: string
  schema: JsonObject
  required: boolean
  /** Every object around it is required too, so it cannot be left out with one of them. */
  mustBeFilled: boolean
  /** One control of its own, rather than a frame around others. */
  isLeaf: boolean
  /** Fields of one object or shape share it. */
  level: number
  /** Where it belongs among the fields of its level and group: what must be seen first, then by `order`. */
  rank: readonly [number, number]
  group: string
  isSecret: boolean
}

export type Expected = { fields: ExpectedField[]; choices: WantedChoice[] }

/**
 * The fields that should show while a form holds a configuration, read from the raw specification and not by the library's
 * own reading of it.
 */
export function expectedFields(root: JsonObject, config: JsonObject): Expected {
  const expected: Expected = { fields: [], choices: [] }
  let levels = 0

  function flatten(raw: JsonValue | undefined, depth = 0): JsonObject {
    if (!isJsonObject(raw) || depth > 20) return {}
    const { $ref, allOf, anyOf, ...rest } = raw
    const target = typeof $ref === 'string' && $ref.startsWith('#/') ? flatten(lookUp(root, $ref), depth + 1) : {}
    const parts = Array.isArray(allOf) ? allOf.map((part) => flatten(part, depth + 1)) : []
    let merged: JsonObject = rest
    for (const part of [target, ...parts]) {
      const properties = { ...membersOf(part.properties), ...membersOf(merged.properties) }
      merged = { ...part, ...merged, properties, required: [...textsOf(merged.required), ...textsOf(part.required)] }
    }
    const alternatives = [merged.oneOf ?? anyOf].flat().filter((part) => isJsonObject(part) && part.type !== 'null')
    const [only] = alternatives
    const all = [merged.oneOf ?? anyOf].flat()
    if (all.length > 1 && alternatives.length === 1) {
      const { oneOf: _, ...outer } = merged
      return { ...flatten(only, depth + 1), ...outer }
    }
    return alternatives.length > 0 && alternatives[0] !== undefined
      ? { ...merged, oneOf: alternatives as JsonValue[] }
      : merged
  }

  function walk(
    raw: JsonValue | undefined,
    key: string,
    value: JsonValue | undefined,
    path: (string | number)[],
    place: { required: boolean; mustBeFilled: boolean; level: number; isFrameless?: boolean },
  ) {
    const schema = flatten(raw)
    if (schema.airbyte_hidden === true || isFixed(schema, place.required)) return
    if (key === 'additionalProperties' && schema.title === undefined && schema.description === undefined) return
    const label = shownName(schema, key)
    const add = (isLeaf: boolean, isFrame = !isLeaf) => {
      if (place.isFrameless) return
      const { isFrameless: _, ...own } = place
      const rank = rankOf(schema, place.required || isFrame)
      const group = path.length === 1 && typeof schema.group === 'string' ? schema.group : ''
      expected.fields.push({ path, label, schema, ...own, isLeaf, rank, group, isSecret: isSecretText(schema) })
    }
    const shapes = Array.isArray(schema.oneOf) ? schema.oneOf.map((shape) => flatten(shape)) : []
    if (shapes.length > 0 && shapes.every(isObjectShape)) {
      add(shapes.length > 1 || !place.required, true)
      walkMembers(schema, value, path, place.mustBeFilled, tagsOf(shapes))
      walkShape(shapes, value, path, place.mustBeFilled)
    } else if (Object.keys(membersOf(schema.properties)).length > 0) {
      add(false)
      walkMembers(schema, value, path, place.mustBeFilled, new Set())
    } else if (isListOfObjects(schema)) {
      add(true)
      const items = Array.isArray(value) ? value : []
      for (const [index, item] of items.entries()) {
        walk(schema.items, '', item, [...path, index], {
          required: true,
          mustBeFilled: true,
          level: 0,
          isFrameless: true,
        })
      }
    } else {
      add(true)
    }
  }

  function walkMembers(
    schema: JsonObject,
    value: JsonValue | undefined,
    path: (string | number)[],
    mustBeFilled: boolean,
    without: ReadonlySet<string>,
  ) {
    const required = new Set(textsOf(schema.required))
    const level = ++levels
    for (const [key, child] of Object.entries(membersOf(schema.properties))) {
      if (without.has(key)) continue
      const isRequired = required.has(key)
      walk(child, key, memberOf(value, key), [...path, key], {
        required: isRequired,
        mustBeFilled: mustBeFilled && isRequired,
        level,
      })
    }
  }

  function walkShape(
    shapes: JsonObject[],
    value: JsonValue | undefined,
    path: (string | number)[],
    mustBeFilled: boolean,
  ) {
    const index = shapes.findIndex((shape) => isShapeOf(shape, shapes, value))
    const shape = shapes[index]
    if (shape === undefined) return
    expected.choices.push({ path, name: nameOf(shape, shapes), index })
    const inner = Array.isArray(shape.oneOf) ? shape.oneOf.map((part) => flatten(part)) : []
    walkMembers(shape, value, path, mustBeFilled, tagsOf(shapes))
    if (inner.length > 0) walkShape(inner, value, path, mustBeFilled)
  }

  walk({ ...root, airbyte_hidden: false }, '', config, [], {
    required: true,
    mustBeFilled: true,
    level: 0,
    isFrameless: !Array.isArray(root.oneOf),
  })
  return expected
}

/** What the person reads beside the control: the title, else the key, in the spelling of a description that only repeats it. */
function shownName({ title, description }: JsonObject, key: string): string {
  if (typeof title === 'string' && title.trim() !== '') return title
  const letters = (text: string) => text.toLowerCase().replace(/[^\p{L}\p{N}]/gu, '')
  const isRepeated = typeof description === 'string' && description !== '' && letters(description) === letters(key)
  return isRepeated ? description.replace(/\.$/, '') : key
}

/** The members by which shapes differ: fixed in each of them, and never the same twice. */
function tagsOf(shapes: readonly JsonObject[]): Set<string> {
  const keys = Object.keys(membersOf(shapes[0]?.properties))
  const candidates = keys.filter((key) => shapes.every((shape) => tagOf(shape, key) !== undefined))
  const unique = candidates.find(
    (key) => new Set(shapes.map((shape) => JSON.stringify(tagOf(shape, key)))).size === shapes.length,
  )
  return new Set(unique === undefined ? [] : [unique])
}

function tagOf(shape: JsonObject, key: string): JsonValue | undefined {
  const schema = membersOf(shape.properties)[key]
  if (!isJsonObject(schema)) return undefined
  if (schema.const !== undefined) return schema.const
  if (!Array.isArray(schema.enum)) return undefined
  return schema.enum.length === 1 ? schema.enum[0] : (schema.default ?? undefined)
}

/** Whether a value is of a shape: it has what tells the shape apart, else the members the shape asks for. */
function isShapeOf(shape: JsonObject, shapes: readonly JsonObject[], value: JsonValue | undefined): boolean {
  if (!isJsonObject(value)) return false
  const [tag] = tagsOf(shapes)
  if (tag !== undefined && Object.hasOwn(value, tag)) return jsonEquals(tagOf(shape, tag), value[tag])
  const members = Object.keys(membersOf(shape.properties))
  return (
    textsOf(shape.required).every((key) => Object.hasOwn(value, key)) &&
    Object.keys(value).every((key) => members.includes(key))
  )
}

function nameOf(shape: JsonObject, shapes: readonly JsonObject[]): string | undefined {
  if (typeof shape.title === 'string' && shape.title.trim() !== '') return shape.title
  const [tag] = tagsOf(shapes)
  const value = tag === undefined ? undefined : tagOf(shape, tag)
  return value === undefined ? undefined : String(value)
}

/** A value nobody can choose: `const`, or an `enum` of one where it must be given or is the default anyway. */
function isFixed(schema: JsonObject, required: boolean): boolean {
  if (schema.const !== undefined) return true
  if (!Array.isArray(schema.enum) || schema.enum.length !== 1) return false
  return required || jsonEquals(schema.default, schema.enum[0])
}

/** Required fields, choices, objects and what the connector always shows; then by number, those without one last. */
function rankOf(schema: JsonObject, isSeenFirst: boolean): readonly [number, number] {
  const order = typeof schema.order === 'string' ? Number.parseFloat(schema.order) : schema.order
  const isFirst = isSeenFirst || schema.always_show === true || schema.always_show === 'true'
  return [isFirst ? 0 : 1, typeof order === 'number' && Number.isFinite(order) ? order : Number.POSITIVE_INFINITY]
}

function isSecretText(schema: JsonObject): boolean {
  return [schema.type].flat().includes('string') && [true, 'true'].includes(schema.airbyte_secret as boolean)
}

function isObjectShape(shape: JsonObject): boolean {
  return shape.type === undefined ? shape.const === undefined : [shape.type].flat().includes('object')
}

function isListOfObjects({ type, items }: JsonObject): boolean {
  return (
    [type].flat().includes('array') &&
    isJsonObject(items) &&
    (isJsonObject(items.properties) || '$ref' in items || items.type === 'object')
  )
}

export function membersOf(value: JsonValue | undefined): JsonObject {
  return isJsonObject(value) ? value : {}
}

function textsOf(value: JsonValue | undefined): string[] {
  return Array.isArray(value) ? value.filter((text) => typeof text === 'string') : []
}

function memberOf(value: JsonValue | undefined, key: string): JsonValue | undefined {
  return isJsonObject(value) && Object.hasOwn(value, key) ? value[key] : undefined
}

function lookUp(root: JsonObject, reference: string): JsonValue | undefined {
  return reference
    .split('/')
    .slice(1)
    .reduce<JsonValue | undefined>((value, part) => memberOf(value, part.replace(/~1/g, '/').replace(/~0/g, '~')), root)
}
