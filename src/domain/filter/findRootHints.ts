import type { FilterFix, FilterHint } from './filterHint'
import type { FilterNode } from './filterNode'
import type { FieldUse, ShapeUses } from './inferShape'
import { quoteText } from './quoteText'
import { replaceText } from './replaceText'
import type { Shape } from './Shape'

/** An expression is asked of the catalog, whose one key is `streams`; people begin with what they want of a stream. */
export function findRootHints(expression: string, root: FilterNode, { rootless, fields }: ShapeUses): FilterHint[] {
  const [list] = rootless
  if (list !== undefined) {
    const { start, end } = list.left
    const shown = start === end ? { start: list.start, end: Math.max(list.end, list.start + 1) } : { start, end }
    const fixes = [replaceText(expression, start, end, 'streams')]
    return [{ message: { code: 'root_missing' }, ...shown, fixes }]
  }
  const use = fields.find((each) => isAskedOfRoot(each) && !isKeyOfOrder(expression, each))
  if (use === undefined) return []
  const { start, end, name } = use.field
  if (!streamKeys(use.context)?.has(name)) return isNameOfStream(use) ? [namedHint(expression, root, use)] : []
  return [{ message: { code: 'root_missing' }, start, end, fixes: wrapInStreams(expression, root) }]
}

/** A key that streams have, or the name of a stream, where neither is: at the root. */
export function isAskedOfRoot(use: FieldUse): boolean {
  const { context, field } = use
  if (context.kind !== 'object' || context.of !== 'catalog' || context.keys.has(field.name)) return false
  return streamKeys(context)?.has(field.name) === true || isNameOfStream(use)
}

/** In `sort_by(streams, name)` a `&` is missing, which is said when it is evaluated. */
function isKeyOfOrder(expression: string, { field }: FieldUse): boolean {
  return /_by\([^()]*,\s*$/.test(expression.slice(0, field.start))
}

function namedHint(expression: string, root: FilterNode, { field }: FieldUse): FilterHint {
  const { start, end, name } = field
  const isAll = root === field || (root.start === start && root.end === end)
  const fixes = isAll ? [replaceText(expression, start, end, `streams[?name == ${quoteText(name)}]`)] : []
  return { message: { code: 'root_missing' }, start, end, fixes }
}

function isNameOfStream({ context, field }: FieldUse): boolean {
  const names = streamKeys(context)?.get('name')
  return names?.kind === 'string' && names.values?.().includes(field.name) === true
}

function streamKeys(catalog: Shape) {
  const streams = catalog.kind === 'object' && catalog.of === 'catalog' ? catalog.keys.get('streams') : undefined
  return streams?.kind === 'array' && streams.items.kind === 'object' ? streams.items.keys : undefined
}

/** A test keeps streams; anything else is asked of each. */
function wrapInStreams(expression: string, root: FilterNode): FilterFix[] {
  const isTest = /^(comparison|and|or|not|call)$/.test(root.type)
  if (root.type === 'pipe') return []
  const text = expression.trim()
  const whole = isTest ? `streams[?${text}]` : `streams[*].${text}`
  return [{ label: { code: 'fix_replace', from: text, to: whole }, expression: whole }]
}
