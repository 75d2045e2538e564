import type { FilterMessage } from '../filterMessage'
import type { JsonValue } from '../json'
import type { FilterFix, FilterHint } from './filterHint'
import type { FilterNode } from './filterNode'
import type { OperationUse } from './inferShape'
import { quoteText } from './quoteText'
import { replaceText } from './replaceText'
import type { Shape } from './Shape'

type Operand = OperationUse['operands'][number]

/** Comparisons that can be read and are never true, or not for the reason that was meant. */
export function findOperationHints(expression: string, { node, operands }: OperationUse): FilterHint[] {
  if (node.type !== 'comparison') return []
  const [left, right] = operands
  if (left === undefined || right === undefined) return []
  const [value, other] = left.node.type === 'literal' ? [left, right] : [right, left]
  const hint = starHint(expression, node, left, right) ?? literalHint(expression, node, value, other)
  return hint === undefined ? [] : [hint]
}

function literalHint(
  expression: string,
  node: FilterNode & { type: 'comparison' },
  { node: literal }: Operand,
  { node: asked, shape }: Operand,
): FilterHint | undefined {
  if (literal.type !== 'literal' || asked.type === 'literal') return undefined
  const { value, start, end } = literal
  const isEquality = node.operator === '==' || node.operator === '!='
  const textOf = ({ start, end }: FilterNode) => expression.slice(start, end)
  const say = (message: FilterMessage, fixes: FilterFix[]) => ({ message, start, end, fixes })

  if (!isEquality) {
    const isText = typeof value === 'string' && Number.isNaN(Number(value))
    if (isText || shape.kind === 'string') return say({ code: 'order_text', operator: node.operator }, [])
    return kindHint(value, shape, (text) => [replaceText(expression, start, end, text)], say)
  }
  if (shape.kind === 'array' && (typeof value === 'string' || typeof value === 'number')) {
    const list = shape.items.kind === 'array' ? `${textOf(asked)}[]` : textOf(asked)
    const test = `${node.operator === '!=' ? '!' : ''}contains(${list}, ${textOf(literal)})`
    const message: FilterMessage = { code: 'list_compared', key: textOf(asked) }
    return say(message, [replaceText(expression, node.start, node.end, test)])
  }
  const test = typeof value === 'string' ? wildcardTest(value, textOf(asked), shape) : undefined
  if (test !== undefined && typeof value === 'string') {
    const whole = `${node.operator === '!=' ? '!' : ''}${test}`
    return say({ code: 'wildcard', text: value }, [replaceText(expression, node.start, node.end, whole)])
  }
  return kindHint(value, shape, (text) => [replaceText(expression, start, end, text)], say)
}

/** A value of one kind is never equal to one of another: `true` is not `'true'`, 5 is not `'5'`. */
function kindHint(
  value: JsonValue,
  { kind }: Shape,
  fixWith: (text: string) => FilterFix[],
  say: (message: FilterMessage, fixes: FilterFix[]) => FilterHint,
): FilterHint | undefined {
  const found = typeof value
  if (value === null || found === 'object' || found === kind) return undefined
  if (kind !== 'string' && kind !== 'number' && kind !== 'boolean') return undefined
  const text = String(value)
  const message: FilterMessage = { code: 'literal_kind', text, expected: kind }
  if (kind === 'string') return say(message, fixWith(quoteText(text)))
  const isReadable = kind === 'boolean' ? /^(true|false)$/i.test(text) : /^-?\d+(\.\d+)?$/.test(text)
  return say(message, isReadable ? fixWith(`\`${text.toLowerCase()}\``) : [])
}

/** `'*abc*'` and `'abc%'` are the texts of other languages; here they stand for themselves. */
export function wildcardTest(pattern: string, asked: string, shape: Shape = { kind: 'string' }): string | undefined {
  const [, before = '', text = '', after = ''] = /^([*%]*)([^*%]+)([*%]*)$/s.exec(pattern) ?? []
  if (text === '' || (before === '' && after === '')) return undefined
  // A stream may be called so.
  if (shape.kind !== 'string' || shape.values?.().includes(pattern)) return undefined
  const name = before === '' ? 'starts_with' : after === '' ? 'ends_with' : 'contains'
  return `${name}(${asked}, ${quoteText(text)})`
}

/** `name == *`: anything at all. A key by itself asks just that. */
function starHint(
  expression: string,
  node: FilterNode & { type: 'comparison' },
  left: Operand,
  right: Operand,
): FilterHint | undefined {
  const star = [left, right].find(({ node: side }) => isStar(side))?.node
  if (star === undefined || !/^[!=]=$/.test(node.operator)) return undefined
  const other = star === left.node ? right.node : left.node
  const test = `${node.operator === '!=' ? '!' : ''}${expression.slice(other.start, other.end)}`
  const fixes = isStar(other) ? [] : [replaceText(expression, node.start, node.end, test)]
  return { message: { code: 'star_compared' }, start: star.start, end: star.end, fixes }
}

function isStar(node: FilterNode): boolean {
  return node.type === 'projection' && node.over === 'values' && node.left.type === 'current' && isPlain(node.right)
}

function isPlain({ type }: FilterNode): boolean {
  return type === 'current'
}
