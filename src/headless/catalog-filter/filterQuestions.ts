/** Questions about streams that people ask most, each with the test it is in JMESPath. */
export const filterQuestions = {
  incremental: "contains(supported_sync_modes, 'incremental')",
  key: 'source_defined_primary_key',
  cursor: 'source_defined_cursor || default_cursor_field',
} as const

export type FilterQuestion = keyof typeof filterQuestions

const all = Object.keys(filterQuestions).filter(isQuestion)

function isQuestion(name: string): name is FilterQuestion {
  return Object.hasOwn(filterQuestions, name)
}

/** The questions that an expression asks; none when it asks anything else beside them. */
export function readQuestions(expression: string): FilterQuestion[] {
  const text = expression.trim()
  const asked = all.filter((question) => text.includes(filterQuestions[question]))
  return writeQuestions(asked) === text ? asked : []
}

/** The expression that asks all of the questions; empty for none. */
export function writeQuestions(questions: readonly FilterQuestion[]): string {
  if (questions.length === 0) return ''
  const tests = all.filter((question) => questions.includes(question)).map((question) => filterQuestions[question])
  const [only] = tests
  return tests.length === 1 ? `streams[?${only}]` : `streams[?${tests.map(inBrackets).join(' && ')}]`
}

function inBrackets(test: string): string {
  return test.includes('||') ? `(${test})` : test
}
