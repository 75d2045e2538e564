import { catalogShape } from './catalogShape'
import type { FilterNode } from './filterNode'
import { inferShape, noUses } from './inferShape'
import { parseFilter } from './parseFilter'
import type { FilterToken } from './readFilterTokens'

/** A condition on streams, `[?…]`, with the tests that must all hold. */
export type StreamCondition = {
  /** From `[?` up to its `]`. */
  start: number
  end: number
  /** It is asked of `streams` itself rather than of what is left of a pipe. */
  isFirst: boolean
  /** The expression up to the condition. */
  asked: string
  tests: StreamTest[]
}

export type StreamTest = { node: FilterNode; text: string }

/** The conditions that an expression lays upon streams, in its order; undefined when it cannot be read. */
export function readConditions(expression: string): StreamCondition[] | undefined {
  const parsed = parseFilter(expression)
  if (!parsed.ok) return undefined
  return conditionsIn(parsed.node).map(({ projection, isFirst }) => {
    const { condition, left } = projection
    const { start, end } = bracketsRound(condition, parsed.tokens)
    const asked = isFirst ? expression.slice(left.start, left.end) : expression.slice(0, start)
    const tests = testsIn(condition).map((node) => ({ node, text: expression.slice(node.start, node.end) }))
    return { start, end, isFirst, asked, tests }
  })
}

/** The expression with a test more, after the others. Undefined where it gives no streams to ask it of. */
export function addTest(expression: string, test: string): string | undefined {
  if (expression.trim() === '') return `streams[?${test}]`
  const conditions = readConditions(expression)
  const [first] = conditions ?? []
  if (first !== undefined) return writeTests(expression, first, [...first.tests.map(({ text }) => text), test])
  const all = /^\s*streams\s*(?:\[\s*\*?\s*\])?/.exec(expression)?.[0] ?? ''
  const rest = expression.slice(all.length)
  if (conditions !== undefined && all !== '' && /^\s*($|\.[A-Za-z_{[])/.test(rest))
    return `streams[?${test}]${rest.trimStart()}`
  return givesStreams(expression) ? `${expression.trim()} | [?${test}]` : undefined
}

/** The expression without the tests that `isGone` names. Empty when it then asks for every stream. */
export function removeTests(expression: string, isGone: (test: StreamTest) => boolean): string {
  const count = readConditions(expression)?.length ?? 0
  let text = expression
  // The last one first: what stands before it keeps its place.
  for (let at = count - 1; at >= 0; at--) {
    const condition = readConditions(text)?.[at]
    if (condition === undefined || !condition.tests.some(isGone)) continue
    const kept = condition.tests.filter((test) => !isGone(test)).map((test) => test.text)
    text = writeTests(text, condition, kept)
  }
  return /^\s*streams\[\*\]\s*$/.test(text) ? '' : text
}

function writeTests(expression: string, { start, end }: StreamCondition, tests: readonly string[]): string {
  const texts = tests.length > 1 ? tests.map(inBrackets) : tests
  const condition = tests.length === 0 ? '[*]' : `[?${texts.join(' && ')}]`
  const before = expression.slice(0, start)
  // `x | [*]` gives x once more.
  if (tests.length === 0 && /\|\s*$/.test(before)) return before.replace(/\s*\|\s*$/, '') + expression.slice(end)
  return before + condition + expression.slice(end)
}

/** Weaker signs than `&&` need brackets of their own beside another test. */
function inBrackets(test: string): string {
  const parsed = parseFilter(test)
  const isWeak = parsed.ok && /^(or|pipe)$/.test(parsed.node.type) && parsed.node.start === parsed.tokens[0]?.start
  return isWeak && !isWrapped(test, parsed.node) ? `(${test})` : test
}

function isWrapped(test: string, node: FilterNode): boolean {
  return test.startsWith('(') && (node.type === 'or' || node.type === 'pipe') && node.left.start > node.start
}

function givesStreams(expression: string): boolean {
  const parsed = parseFilter(expression)
  const shape = parsed.ok ? inferShape(parsed.node, catalogShape({ streams: [] }), noUses()) : undefined
  return shape?.kind === 'array' && shape.items.kind === 'object' && shape.items.of === 'stream'
}

type Condition = FilterNode & { type: 'projection'; condition: FilterNode }

function conditionsIn(node: FilterNode): { projection: Condition; isFirst: boolean }[] {
  switch (node.type) {
    case 'projection':
      return isCondition(node) && isStreams(node.left) ? [{ projection: node, isFirst: true }] : conditionsIn(node.left)
    case 'pipe': {
      const { right } = node
      const isAsked = right.type === 'projection' && isCondition(right) && right.left.type === 'current'
      return [...conditionsIn(node.left), ...(isAsked ? [{ projection: right, isFirst: false }] : [])]
    }
    case 'index':
    case 'subexpression':
      return conditionsIn(node.left)
    case 'call':
      return node.args[0] === undefined ? [] : conditionsIn(node.args[0])
    default:
      return []
  }
}

function isCondition(node: FilterNode & { type: 'projection' }): node is Condition {
  return node.condition !== undefined
}

function isStreams(node: FilterNode): boolean {
  return node.type === 'field' && node.name === 'streams'
}

function testsIn(node: FilterNode): FilterNode[] {
  return node.type === 'and' ? [...testsIn(node.left), ...testsIn(node.right)] : [node]
}

function bracketsRound({ start, end }: FilterNode, tokens: readonly FilterToken[]): { start: number; end: number } {
  const open = tokens.findLast((token) => token.type === 'Filter' && token.end <= start)
  const close = tokens.find((token) => token.type === 'Rbracket' && token.start >= end)
  return { start: open?.start ?? start, end: close?.end ?? end }
}
