import type { FilterNode } from '../../domain/filter/filterNode'
import { parseFilter } from '../../domain/filter/parseFilter'
import { quoteText } from '../../domain/filter/quoteText'
import { addTest, readConditions, removeTests, type StreamTest } from '../../domain/filter/streamTests'

/** Questions about streams that people ask most, each with the test it is in JMESPath. */
export const filterQuestions = {
  incremental: "contains(supported_sync_modes, 'incremental')",
  key: 'source_defined_primary_key',
  cursor: 'source_defined_cursor',
} as const

export type FilterQuestion = keyof typeof filterQuestions

/** What the chips can say. `namespace`: undefined for any, null for the streams that have none. */
export type AskedQuestions = { questions: FilterQuestion[]; namespace: string | null | undefined }

const all = Object.keys(filterQuestions).filter(isQuestion)

function isQuestion(name: string): name is FilterQuestion {
  return Object.hasOwn(filterQuestions, name)
}

/** The questions among what an expression asks, however it is written. */
export function readQuestions(expression: string): AskedQuestions {
  const tests = readConditions(expression)?.flatMap((condition) => condition.tests) ?? []
  const asked = new Set(tests.map(({ node }) => standardForm(node)))
  const spaces = tests.map(({ node }) => namespaceOf(node)).filter((space) => space !== undefined)
  return { questions: all.filter((question) => asked.has(formOf(question))), namespace: spaces[0] }
}

/** The expression that asks a question more, or no longer asks it. What else it asks stays, where that can be. */
export function toggleQuestion(expression: string, question: FilterQuestion): string {
  if (!readQuestions(expression).questions.includes(question)) return withTest(expression, filterQuestions[question])
  return removeTests(expression, ({ node }) => standardForm(node) === formOf(question))
}

/** The expression that asks for one namespace alone: null for the streams without, undefined for any. */
export function chooseNamespace(expression: string, namespace: string | null | undefined): string {
  const rest = removeTests(expression, ({ node }: StreamTest) => namespaceOf(node) !== undefined)
  if (namespace === undefined) return rest
  return withTest(rest, namespace === null ? '!namespace' : `namespace == ${quoteText(namespace)}`)
}

function withTest(expression: string, test: string): string {
  return addTest(expression, test) ?? `streams[?${test}]`
}

function formOf(question: FilterQuestion): string {
  const parsed = parseFilter(filterQuestions[question])
  return parsed.ok ? standardForm(parsed.node) : ''
}

/** One text for all the ways to write a test: brackets, spaces, sides of `==`, `x == true` for a flag `x`. */
function standardForm(node: FilterNode): string {
  if (node.type === 'comparison' && /^[!=]=$/.test(node.operator)) {
    const sides = [node.left, node.right]
    const flag = sides.find(({ type }) => type === 'field')
    const isTrue = sides.some((side) => side.type === 'literal' && side.value === true)
    if (node.operator === '==' && isTrue && flag !== undefined) return standardForm(flag)
    return [node.operator, ...sides.map(standardForm).sort()].join(' ')
  }
  return JSON.stringify(node, (key, value) => (/^(start|end|quoted)$/.test(key) ? undefined : value))
}

/** The namespace that a test asks for: null for none at all; undefined when it asks for something else. */
function namespaceOf(node: FilterNode): string | null | undefined {
  if (node.type === 'not') return isNamespace(node.operand) ? null : undefined
  if (node.type !== 'comparison' || node.operator !== '==') return undefined
  const [field, value] = isNamespace(node.left) ? [node.left, node.right] : [node.right, node.left]
  if (!isNamespace(field) || value.type !== 'literal') return undefined
  return typeof value.value === 'string' || value.value === null ? value.value : undefined
}

function isNamespace(node: FilterNode): boolean {
  return node.type === 'field' && node.name === 'namespace'
}
