import type { FilterMessage } from '../filterMessage'
import type { FilterFix } from './filterHint'
import type { FilterNode } from './filterNode'
import { parseFilter } from './parseFilter'
import { replaceText } from './replaceText'

type Call = FilterNode & { type: 'call' }
export type FailurePlace = { start: number; end: number; fixes: FilterFix[] }

/** What stands for "nothing" in a function that takes such a type. */
const nothing: Record<string, string> = { array: '`[]`', string: "''", object: '`{}`' }

/**
 * Where an expression failed on the catalog, and how to keep it from failing: most often a function got null from the
 * streams that lack a member. The whole expression where that cannot be told.
 */
export function mendFailure(expression: string, message: FilterMessage): FailurePlace {
  const whole = { start: 0, end: expression.length, fixes: [] }
  const parsed = message.code === 'argument_type' ? parseFilter(expression) : undefined
  if (message.code !== 'argument_type' || !parsed?.ok) return whole
  const calls = callsIn(parsed.node).filter(
    ({ node }) => node.name === message.name && mayFail(node.args[message.position - 1]),
  )
  const [first] = calls
  const argument = first?.node.args[message.position - 1]
  if (first === undefined || argument === undefined) return whole
  const { start, end } = argument
  return { start, end, fixes: calls.length === 1 ? fixesFor(expression, first, argument, message) : [] }
}

function fixesFor(
  expression: string,
  { node: call, isTest }: { node: Call; isTest: boolean },
  argument: FilterNode,
  { expected, found }: FilterMessage & { code: 'argument_type' },
): FilterFix[] {
  const text = expression.slice(argument.start, argument.end)
  const operand = /^(pipe|and|or|comparison|not)$/.test(argument.type) ? `(${text})` : text
  if (expected === 'expression') return [replaceText(expression, argument.start, argument.end, `&${operand}`)]
  if (found === 'null') {
    const types = expected.split(',')
    const type = ['array', 'string', 'object'].find((each) => types.some((one) => one.startsWith(each)))
    const empty = type === undefined ? undefined : nothing[type]
    const guarded = `${operand} && ${expression.slice(call.start, call.end)}`
    return [
      ...(empty === undefined ? [] : [replaceText(expression, argument.start, argument.end, `${operand} || ${empty}`)]),
      ...(isTest ? [replaceText(expression, call.start, call.end, guarded)] : []),
    ]
  }
  const convert = expected.includes('string') ? 'to_string' : expected === 'number' ? 'to_number' : undefined
  return convert === undefined ? [] : [replaceText(expression, argument.start, argument.end, `${convert}(${text})`)]
}

/** A value written out never changes; a field may be missing. */
function mayFail(node: FilterNode | undefined): boolean {
  return node !== undefined && node.type !== 'literal' && node.type !== 'reference'
}

/** Every call, and whether it is a test by itself: a condition, or one of several joined by `&&`. */
function callsIn(node: FilterNode, isTest = false): { node: Call; isTest: boolean }[] {
  switch (node.type) {
    case 'call':
      return [{ node, isTest }, ...node.args.flatMap((arg) => callsIn(arg))]
    case 'and':
      return [...callsIn(node.left, isTest), ...callsIn(node.right, isTest)]
    case 'subexpression':
    case 'pipe':
    case 'or':
    case 'comparison':
      return [...callsIn(node.left), ...callsIn(node.right)]
    case 'projection':
      return [
        ...callsIn(node.left),
        ...(node.condition === undefined ? [] : callsIn(node.condition, true)),
        ...callsIn(node.right),
      ]
    case 'index':
      return callsIn(node.left)
    case 'not':
    case 'reference':
      return callsIn(node.operand)
    case 'list':
      return node.items.flatMap((item) => callsIn(item))
    case 'hash':
      return node.entries.flatMap(({ value }) => callsIn(value))
    case 'field':
    case 'literal':
    case 'current':
      return []
  }
}
