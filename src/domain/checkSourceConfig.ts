import { expectedForm } from './expectedForm'
import type { FieldProblem } from './fieldProblem'
import { isDate, isDateTime } from './isDate'
import { isOffered } from './isOffered'
import { isJsonObject, type JsonObject, type JsonValue } from './json'
import { createRecall, type Recall, recalled, recallIn } from './recall'
import { schemaFault } from './schemaFault'
import { isMask } from './sourceConfig'
import { choiceKey, type FieldNode, type FieldPath } from './sourceForm'
import { findBranch } from './specBranch'
import { testPattern } from './specPattern'

/** Shapes a person chose where the value alone cannot tell: index of the branch by `choiceKey`. */
export type ChosenBranches = ReadonlyMap<string, number>

/**
 * Holds a configuration against the form, field by field, in drawing order. Of a choice only the chosen shape counts;
 * masked secrets and hidden fields are never at fault, but where `masks` are given only those count. Interpreted: nothing
 * is compiled, so it runs under a strict content security policy. `recall`, kept for the next check of the same form
 * with the same masks, spares that all that did not change.
 */
export function checkSourceConfig(
  root: FieldNode,
  config: JsonObject,
  chosen: ChosenBranches = new Map(),
  masks?: ReadonlySet<string>,
  recall: Recall<FieldProblem[]> = createRecall(),
): FieldProblem[] {
  return checkField(root, config, [], { chosen, masks, recall })
}

type Context = {
  chosen: ChosenBranches
  masks: ReadonlySet<string> | undefined
  recall: Recall<FieldProblem[]>
}

function checkField(field: FieldNode, value: JsonValue | undefined, path: FieldPath, context: Context): FieldProblem[] {
  return recalled(context.recall, field, value, context.chosen, () => findProblems(field, value, path, context))
}

/** A field in the one that `path` leads to. */
function checkMember(
  field: FieldNode,
  value: JsonValue | undefined,
  path: FieldPath,
  segment: string | number,
  context: Context,
): FieldProblem[] {
  return checkField(field, value, [...path, segment], { ...context, recall: recallIn(context.recall, segment) })
}

function findProblems(
  field: FieldNode,
  value: JsonValue | undefined,
  path: FieldPath,
  context: Context,
): FieldProblem[] {
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
    checkMember(child, Object.hasOwn(value, child.key) ? value[child.key] : undefined, path, child.key, context),
  )
}

function checkChoice(
  field: FieldNode,
  value: JsonValue | undefined,
  path: FieldPath,
  context: Context,
): FieldProblem[] {
  if (!isJsonObject(value)) return [{ path, code: 'wrong_type' }]
  const branch = field.branches[context.chosen.get(choiceKey(field, path)) ?? -1] ?? findBranch(field, value)
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
  // A stored pick may have gone from the list.
  if (field.kind === 'choices') {
    const isFine = !Array.isArray(value) || value.every((item) => isOffered(field.options, item))
    return isFine ? [] : [{ path, code: 'not_an_option' }]
  }
  if (Array.isArray(value) && field.kind !== 'map') {
    const problems = value.flatMap((item, index) => checkMember(items, item, path, index, context))
    return field.kind === 'tags' ? problems.slice(0, 1).map((problem) => ({ ...problem, path })) : problems
  }
  if (field.kind !== 'map' || !isJsonObject(value)) return []
  return Object.entries(value)
    .flatMap(([key, item]) => checkMember(items, item, path, key, context))
    .slice(0, 1)
    .map((problem) => ({ ...problem, path }))
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
