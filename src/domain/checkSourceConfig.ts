import type { Validator } from '@cfworker/json-schema'
import { createValidator } from './createValidator'
import { expectedForm } from './expectedForm'
import { findJsonFault } from './findJsonFault'
import { isDate, isDateTime } from './isDate'
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
  /** A number with more digits than can be sent unchanged. */
  | 'too_long_number'
  /** Text that is no JSON: `line` and `column` say where. */
  | 'not_json'
  | 'not_json_object'
  | 'not_json_list'
  /** Entries of a map without a name, or with one that another has too. */
  | 'unnamed_entries'
  /** Asterisks typed for a secret: they stand for a stored value, and there is none like it. */
  | 'only_mask'
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
  /** One of the connector's examples that is as it has to be. Untrusted. */
  example?: string | undefined
  line?: number | undefined
  column?: number | undefined
  /** The API's words, with code `refused`. Untrusted. */
  message?: string | undefined
}

/** Shapes a person chose where the value alone cannot tell: index of the branch by `pathKey`. */
export type ChosenBranches = ReadonlyMap<string, number>

/**
 * Holds a configuration against the form, field by field, in drawing order. Of a choice only the chosen shape counts;
 * masked secrets and hidden fields are never at fault, but where `masks` are given only those count. Interpreted: nothing is compiled, so it runs under a strict
 * content security policy.
 */
export function checkSourceConfig(
  root: FieldNode,
  config: JsonObject,
  chosen: ChosenBranches = new Map(),
  masks?: ReadonlySet<string>,
): FieldProblem[] {
  return checkField(root, config, [], { chosen, masks })
}

type Context = { chosen: ChosenBranches; masks: ReadonlySet<string> | undefined }

function checkField(field: FieldNode, value: JsonValue | undefined, path: FieldPath, context: Context): FieldProblem[] {
  if (field.kind === 'hidden') return []
  if (isAbsent(field, value)) return field.required ? missing(field, path, context) : []
  if (field.secret && isMask(value)) return context.masks?.has(value) === false ? [{ path, code: 'only_mask' }] : []
  if (field.kind === 'object' && isJsonObject(value)) {
    return isLeftAlone(field, value) ? [] : checkChildren(field.children, value, path, context)
  }
  if (field.kind === 'one_of') return checkChoice(field, value, path, context)
  const own = checkValue(field, value, path)
  return [...own, ...checkItems(field, value, path, context)]
}

function isAbsent(field: FieldNode, value: JsonValue | undefined): boolean {
  if (value === undefined || value === null) return true
  if (typeof value === 'string') return value.trim() === '' && field.kind !== 'select'
  return Array.isArray(value) && value.length === 0 && field.required && field.items !== undefined
}

function missing(field: FieldNode, path: FieldPath, context: Context): FieldProblem[] {
  if (field.kind === 'object') return checkChildren(field.children, {}, path, context)
  return [{ path, code: field.kind === 'one_of' ? 'choose_one' : 'required' }]
}

/** An optional object in which nothing was entered is not sent, so nothing in it can be missing. */
function isLeftAlone(field: FieldNode, value: JsonObject): boolean {
  return !field.required && Object.values(value).every((item) => item === undefined || item === null || item === '')
}

function checkChildren(children: readonly FieldNode[], value: JsonObject, path: FieldPath, context: Context) {
  return children.flatMap((child) =>
    checkField(child, Object.hasOwn(value, child.key) ? value[child.key] : undefined, [...path, child.key], context),
  )
}

function checkChoice(
  field: FieldNode,
  value: JsonValue | undefined,
  path: FieldPath,
  context: Context,
): FieldProblem[] {
  if (!isJsonObject(value)) return [{ path, code: 'wrong_type' }]
  const branch = field.branches[context.chosen.get(pathKey(path)) ?? -1] ?? findBranch(field, value)
  const shared = checkChildren(field.children, value, path, context)
  if (branch === undefined) {
    const named = field.discriminator !== undefined && Object.hasOwn(value, field.discriminator)
    return named || !field.required ? shared : [{ path, code: 'choose_one' }, ...shared]
  }
  const inner =
    branch.node.branches.length > 0
      ? checkChoice(branch.node, value, path, context)
      : checkChildren(branch.node.children, value, path, context)
  return [...shared, ...inner]
}

function checkItems(field: FieldNode, value: JsonValue | undefined, path: FieldPath, context: Context): FieldProblem[] {
  const { items } = field
  if (items === undefined) return []
  if (field.kind === 'choices') return isOffered(field, value) ? [] : [{ path, code: 'not_an_option' }]
  if (Array.isArray(value)) {
    const problems = value.flatMap((item, index) => checkField(items, item, [...path, index], context))
    return field.kind === 'tags' ? problems.slice(0, 1).map((problem) => ({ ...problem, path })) : problems
  }
  if (field.kind !== 'map' || !isJsonObject(value)) return []
  return Object.entries(value)
    .flatMap(([key, item]) => checkField(items, item, [...path, key], context))
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
    return fits ? [] : [{ path, code: 'pattern', ...expectedBy(field) }]
  }
  if (field.kind === 'date' && !isDate(text)) return [{ path, code: 'date' }]
  if (field.kind === 'date_time' && !isDateTime(text)) return [{ path, code: 'date_time' }]
  return []
}

/** What a pattern asks for, in words or by an example: connectors have examples that do not fit either. */
function expectedBy(field: FieldNode): Pick<FieldProblem, 'descriptor' | 'example'> {
  const descriptor = expectedForm(field)
  if (descriptor !== undefined || field.secret || field.pattern === undefined) return { descriptor }
  const { pattern } = field
  return { example: field.examples.find((example) => testPattern(pattern, example) === true) }
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
      return typeFault(field, value)
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

function typeFault(field: FieldNode, value: JsonValue | undefined): Omit<FieldProblem, 'path'> {
  if (field.kind === 'number') {
    if (typeof value === 'string' && /^[+-]?\d{16,}$/.test(value)) return { code: 'too_long_number' }
    return { code: field.schema.type === 'integer' ? 'not_an_integer' : 'not_a_number' }
  }
  if (field.kind === 'map' && Array.isArray(value)) return { code: 'unnamed_entries' }
  if (field.kind !== 'json') return { code: 'wrong_type' }
  if (typeof value === 'string') return { code: 'not_json', ...findJsonFault(value) }
  if (field.schema.type === 'object') return { code: 'not_json_object' }
  return { code: field.schema.type === 'array' ? 'not_json_list' : 'wrong_type' }
}
