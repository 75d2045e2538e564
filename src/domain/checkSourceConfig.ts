import type { Validator } from '@cfworker/json-schema'
import { createValidator } from './createValidator'
import { describePattern } from './expectedForm'
import { isJsonObject, type JsonObject, type JsonValue, jsonEquals } from './json'
import { isMask } from './sourceConfig'
import { type FieldNode, type FieldPath, pathKey } from './sourceForm'
import { findBranch } from './specBranch'
import { testPattern } from './specPattern'

export type FieldProblemCode =
  | 'required'
  | 'choose_one'
  | 'not_a_number'
  | 'not_an_integer'
  | 'not_json'
  | 'wrong_type'
  | 'not_an_option'
  | 'pattern'
  | 'date'
  | 'date_time'
  | 'too_small'
  | 'too_large'
  | 'not_above'
  | 'not_below'
  | 'not_a_multiple'
  | 'too_short'
  | 'too_long'
  | 'too_few'
  | 'too_many'
  | 'repeated'
  /** The API's own words, in `message`. */
  | 'refused'

/** What is wrong with one field. The words for it come from the message table. */
export type FieldProblem = {
  path: FieldPath
  code: FieldProblemCode
  /** The limit that was missed. */
  limit?: number | undefined
  /** The connector's words for what it expects. Untrusted. */
  descriptor?: string | undefined
  /** The API's words, with code `refused`. Untrusted. */
  message?: string | undefined
}

/** Shapes a person chose where the value alone cannot tell: index of the branch by `pathKey`. */
export type ChosenBranches = ReadonlyMap<string, number>

/**
 * Holds a configuration against the form, field by field, in drawing order. Of a choice only the chosen shape counts;
 * masked secrets and hidden fields are never at fault. Interpreted: nothing is compiled, so it runs under a strict
 * content security policy.
 */
export function checkSourceConfig(
  root: FieldNode,
  config: JsonObject,
  chosen: ChosenBranches = new Map(),
): FieldProblem[] {
  return checkField(root, config, [], chosen)
}

function checkField(
  field: FieldNode,
  value: JsonValue | undefined,
  path: FieldPath,
  chosen: ChosenBranches,
): FieldProblem[] {
  if (field.kind === 'hidden') return []
  if (isAbsent(field, value)) return field.required ? missing(field, path, chosen) : []
  if (field.secret && isMask(value)) return []
  if (field.kind === 'object' && isJsonObject(value)) {
    return isLeftAlone(field, value) ? [] : checkChildren(field.children, value, path, chosen)
  }
  if (field.kind === 'one_of') return checkChoice(field, value, path, chosen)
  const own = checkValue(field, value, path)
  return [...own, ...checkItems(field, value, path, chosen)]
}

function isAbsent(field: FieldNode, value: JsonValue | undefined): boolean {
  if (value === undefined || value === null) return true
  if (typeof value === 'string') return value.trim() === '' && field.kind !== 'select'
  return Array.isArray(value) && value.length === 0 && field.required && field.items !== undefined
}

function missing(field: FieldNode, path: FieldPath, chosen: ChosenBranches): FieldProblem[] {
  if (field.kind === 'object') return checkChildren(field.children, {}, path, chosen)
  return [{ path, code: field.kind === 'one_of' ? 'choose_one' : 'required' }]
}

/** An optional object in which nothing was entered is not sent, so nothing in it can be missing. */
function isLeftAlone(field: FieldNode, value: JsonObject): boolean {
  return !field.required && Object.values(value).every((item) => item === undefined || item === null || item === '')
}

function checkChildren(children: readonly FieldNode[], value: JsonObject, path: FieldPath, chosen: ChosenBranches) {
  return children.flatMap((child) =>
    checkField(child, Object.hasOwn(value, child.key) ? value[child.key] : undefined, [...path, child.key], chosen),
  )
}

function checkChoice(
  field: FieldNode,
  value: JsonValue | undefined,
  path: FieldPath,
  chosen: ChosenBranches,
): FieldProblem[] {
  if (!isJsonObject(value)) return [{ path, code: 'wrong_type' }]
  const branch = field.branches[chosen.get(pathKey(path)) ?? -1] ?? findBranch(field, value)
  const shared = checkChildren(field.children, value, path, chosen)
  if (branch === undefined) {
    const named = field.discriminator !== undefined && Object.hasOwn(value, field.discriminator)
    return named || !field.required ? shared : [{ path, code: 'choose_one' }, ...shared]
  }
  const inner =
    branch.node.branches.length > 0
      ? checkChoice(branch.node, value, path, chosen)
      : checkChildren(branch.node.children, value, path, chosen)
  return [...shared, ...inner]
}

function checkItems(
  field: FieldNode,
  value: JsonValue | undefined,
  path: FieldPath,
  chosen: ChosenBranches,
): FieldProblem[] {
  const { items } = field
  if (items === undefined) return []
  if (field.kind === 'choices') return isOffered(field, value) ? [] : [{ path, code: 'not_an_option' }]
  if (Array.isArray(value)) {
    const problems = value.flatMap((item, index) => checkField(items, item, [...path, index], chosen))
    return field.kind === 'tags' ? problems.slice(0, 1).map((problem) => ({ ...problem, path })) : problems
  }
  if (field.kind !== 'map' || !isJsonObject(value)) return []
  return Object.entries(value)
    .flatMap(([key, item]) => checkField(items, item, [...path, key], chosen))
    .slice(0, 1)
    .map((problem) => ({ ...problem, path }))
}

/** Whether all that was picked is on the list: a stored pick may have gone from it. */
function isOffered({ options }: FieldNode, value: JsonValue | undefined): boolean {
  return !Array.isArray(value) || value.every((item) => options.some((option) => jsonEquals(option.value, item)))
}

/** Everything about one value alone: its type, limits and options by the schema, then pattern and date. */
function checkValue(field: FieldNode, value: JsonValue | undefined, path: FieldPath): FieldProblem[] {
  const fault = schemaFault(field, value)
  if (fault !== undefined) return [{ path, ...fault }]
  if (typeof value !== 'string') return []
  const text = field.multiline ? value : value.trim()
  const fits = field.pattern === undefined || text.length > longestTested ? undefined : testPattern(field.pattern, text)
  if (fits !== undefined) {
    return fits
      ? []
      : [{ path, code: 'pattern', descriptor: field.patternDescriptor ?? describePattern(field.pattern) }]
  }
  if (field.kind === 'date' && !isDate(text)) return [{ path, code: 'date' }]
  if (field.kind === 'date_time' && !isDateTime(text)) return [{ path, code: 'date_time' }]
  return []
}

/** Texts longer than this are key files and queries; no connector's pattern is about them. */
const longestTested = 5000

const validators = new WeakMap<JsonObject, Validator>()

function validatorOf(schema: JsonObject): Validator {
  const known = validators.get(schema)
  if (known !== undefined) return known
  const made = createValidator(schema)
  validators.set(schema, made)
  return made
}

function schemaFault(field: FieldNode, value: JsonValue | undefined): Omit<FieldProblem, 'path'> | undefined {
  const { schema } = field
  const text = typeof value === 'string' && !field.multiline && field.kind !== 'select' ? value.trim() : value
  const { valid, errors } = validatorOf(schema).validate(text)
  if (valid) return undefined
  const keyword = errors[0]?.keyword
  const limit = (name: string) => (typeof schema[name] === 'number' ? schema[name] : undefined)
  switch (keyword) {
    case 'type':
      return { code: typeFault(field) }
    case 'enum':
      return { code: 'not_an_option' }
    case 'minimum':
      return { code: 'too_small', limit: limit('minimum') }
    case 'maximum':
      return { code: 'too_large', limit: limit('maximum') }
    case 'exclusiveMinimum':
      return { code: 'not_above', limit: limit('exclusiveMinimum') }
    case 'exclusiveMaximum':
      return { code: 'not_below', limit: limit('exclusiveMaximum') }
    case 'multipleOf':
      return { code: 'not_a_multiple', limit: limit('multipleOf') }
    case 'minLength':
      return { code: 'too_short', limit: limit('minLength') }
    case 'maxLength':
      return { code: 'too_long', limit: limit('maxLength') }
    case 'minItems':
    case 'minProperties':
      return { code: 'too_few', limit: limit(keyword) }
    case 'maxItems':
    case 'maxProperties':
      return { code: 'too_many', limit: limit(keyword) }
    case 'uniqueItems':
      return { code: 'repeated' }
    default:
      return { code: 'wrong_type' }
  }
}

function typeFault(field: FieldNode): FieldProblemCode {
  if (field.kind === 'number') return field.schema.type === 'integer' ? 'not_an_integer' : 'not_a_number'
  return field.kind === 'json' ? 'not_json' : 'wrong_type'
}

/** Connectors take more than RFC 3339 says (a time without a zone, a space for the T), so this does too. */
function isDateTime(text: string): boolean {
  return (
    /^\d{4}-\d{2}-\d{2}(?:[T ]\d{2}:\d{2}(?::\d{2}(?:[.,]\d+)?)?(?:Z|[+-]\d{2}:?\d{2})?)?$/i.test(text) &&
    isDate(text.slice(0, 10))
  )
}

function isDate(text: string): boolean {
  const match = /^(\d{4})-(\d{2})-(\d{2})/.exec(text)
  if (match === null) return false
  const [, year, month, day] = match.map(Number)
  const date = new Date(Date.UTC(year ?? 0, (month ?? 1) - 1, day))
  return date.getUTCMonth() + 1 === month && date.getUTCDate() === day
}
