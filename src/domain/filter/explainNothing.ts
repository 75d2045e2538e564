import type { Catalog } from '../catalog'
import { compileFilter } from '../compileFilter'
import { foldText } from '../foldText'
import type { JsonValue } from '../json'
import { catalogShape } from './catalogShape'
import type { FilterHint } from './filterHint'
import type { FilterNode } from './filterNode'
import { nearestWord } from './nearestWord'
import { parseFilter } from './parseFilter'
import { quoteText } from './quoteText'
import { replaceText } from './replaceText'
import type { Shape } from './Shape'
import type { EvaluationLimits } from './startEvaluation'
import { readConditions, type StreamCondition, type StreamTest } from './streamTests'

/** Enough names to look a slip of the finger up in. */
const mostNames = 5_000

/**
 * Why an expression gives an empty list or null on a catalog, with a way out where there is one. Evaluates parts of it;
 * `limits` cut that short. Undefined where there is nothing to say.
 */
export function explainNothing(
  expression: string,
  value: JsonValue,
  catalog: Catalog,
  limits?: EvaluationLimits,
): FilterHint | undefined {
  const parsed = parseFilter(expression)
  if (!parsed.ok) return undefined
  const give = (part: string): JsonValue | undefined => {
    const filter = compileFilter(part, catalog)
    const result = filter.ok ? filter.evaluate(catalog, limits) : undefined
    return result === undefined || result.kind === 'failed' ? undefined : result.value
  }
  if (value === null) return explainNull(expression, parsed.node, give)
  const conditions = readConditions(expression) ?? []
  const stopped = conditions.find(({ end }) => isEmpty(give(expression.slice(0, end))))
  if (stopped !== undefined) return explainCondition(expression, stopped, catalog, give)
  return explainProjection(expression, parsed.node, give)
}

type Give = (part: string) => JsonValue | undefined

function explainNull(expression: string, root: FilterNode, give: Give): FilterHint | undefined {
  const parts = leftSpine(root).reverse()
  const first = parts.find(({ start, end }) => give(expression.slice(start, end)) === null)
  if (first === undefined) return undefined
  const { start, end } = first
  return { message: { code: 'part_null', part: expression.slice(start, end) }, start, end, fixes: [] }
}

function explainCondition(
  expression: string,
  { asked, tests }: StreamCondition,
  catalog: Catalog,
  give: Give,
): FilterHint | undefined {
  const never = tests.find(({ text }) => isEmpty(give(`${asked}[?${text}]`)))
  const [first] = tests
  const last = tests.at(-1)
  if (first === undefined || last === undefined) return undefined
  if (never !== undefined) return explainTest(expression, never, catalog)
  if (tests.length === 1) return undefined
  const message = { code: 'tests_never_together', count: tests.length } as const
  return { message, start: first.node.start, end: last.node.end, fixes: [] }
}

/** A text that no stream has, next to one that some have, is a slip of the finger or of the shift key. */
function explainTest(expression: string, { node, text }: StreamTest, catalog: Catalog): FilterHint {
  const { start, end } = node
  const asked = askedText(node, catalogShape(catalog))
  const nearest = asked && nearestValue(asked)
  const fixes =
    asked === undefined || nearest === undefined
      ? []
      : [replaceText(expression, asked.node.start, asked.node.end, quoteText(nearest))]
  return { message: { code: 'test_never', test: text, nearest }, start, end, fixes }
}

type AskedText = { node: FilterNode; text: string; values: readonly string[]; isPart: boolean }

/** The text that a test looks for, with those the catalog has in that place. */
function askedText(node: FilterNode, catalog: Shape): AskedText | undefined {
  const [subject, sought, isPart] =
    node.type === 'comparison' && node.operator === '=='
      ? [...(node.left.type === 'literal' ? [node.right, node.left] : [node.left, node.right]), false]
      : node.type === 'call' && /^(contains|starts_with|ends_with)$/.test(node.name)
        ? [node.args[0], node.args[1], true]
        : []
  if (typeof subject !== 'object' || subject.type !== 'field' || typeof sought !== 'object') return undefined
  if (sought.type !== 'literal' || typeof sought.value !== 'string') return undefined
  const shape = memberOfStream(catalog, subject.name)
  const of = shape?.kind === 'array' ? shape.items : shape
  if (of?.kind !== 'string' || of.values === undefined) return undefined
  return { node: sought, text: sought.value, values: of.values(), isPart: isPart === true && shape?.kind === 'string' }
}

function nearestValue({ text, values, isPart }: AskedText): string | undefined {
  if (!isPart) return nearestWord(text, values.slice(0, mostNames))
  // As the first name has it that holds the text in other letters.
  const wanted = foldText(text)
  for (const value of values) {
    const at = foldText(value).indexOf(wanted)
    if (at >= 0 && wanted !== '') return value.slice(at, at + text.length)
  }
  return undefined
}

function memberOfStream(catalog: Shape, key: string): Shape | undefined {
  const streams = catalog.kind === 'object' ? catalog.keys.get('streams') : undefined
  return streams?.kind === 'array' && streams.items.kind === 'object' ? streams.items.keys.get(key) : undefined
}

/** The list is empty since a projection leaves out null: what was asked of the streams, none of them has. */
function explainProjection(expression: string, root: FilterNode, give: Give): FilterHint | undefined {
  const projection = leftSpine(root).findLast(({ type }) => type === 'projection')
  if (projection?.type !== 'projection') return undefined
  const { right } = projection
  const part = expression.slice(right.start, right.end)
  const before = expression.slice(0, right.start).replace(/\.\s*$/, '')
  if (part === '' || isEmpty(give(before))) return undefined
  return { message: { code: 'part_never', part }, start: right.start, end: right.end, fixes: [] }
}

/** A part and what it is asked of, and what that is asked of: each of them an expression by itself. */
function leftSpine(node: FilterNode): FilterNode[] {
  const isAsking = /^(subexpression|pipe|index|projection)$/.test(node.type)
  if (!isAsking || !('left' in node) || node.left.start === node.left.end) return [node]
  return [node, ...leftSpine(node.left)]
}

function isEmpty(value: JsonValue | undefined): boolean {
  return value === null || (Array.isArray(value) && value.length === 0)
}
