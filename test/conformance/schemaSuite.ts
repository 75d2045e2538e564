import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { JsonValue } from '../../src/domain/json'

/** One test of the public JSON Schema suite: whether a value fits a schema. */
export type SuiteCase = {
  /** File, group and test, which together no other test has. */
  name: string
  schema: JsonValue
  data: JsonValue
  valid: boolean
}

/** Tests that are known to come out otherwise, under the reason why that does not matter. */
export type ListedMisses = Record<string, readonly string[]>

const suite = process.env.JSON_SCHEMA_SUITE ?? '/usr/share/json-schema-test-suite'
const folder = join(suite, 'tests/draft7')

export const isSuiteAbsent = !existsSync(folder)

/** The tests of the files in a folder of draft 7 (`''`, `optional`, `optional/format`), or of `only` those files. */
export function readSuite(part: string, only?: readonly string[]): SuiteCase[] {
  if (isSuiteAbsent) return []
  const files = readdirSync(join(folder, part)).filter((file) => file.endsWith('.json'))
  const wanted = only === undefined ? files : only.map((name) => `${name}.json`)
  return wanted.flatMap((file) => {
    const groups: { description: string; schema: JsonValue; tests: (Omit<SuiteCase, 'name'> & Described)[] }[] =
      JSON.parse(readFileSync(join(folder, part, file), 'utf8'))
    return groups.flatMap(({ description, schema, tests }) =>
      tests.map((test) => ({
        name: `${file.replace(/\.json$/, '')} › ${description} › ${test.description}`,
        schema,
        data: test.data,
        valid: test.valid,
      })),
    )
  })
}

type Described = { description: string }

/** What came out otherwise but is not listed, and what is listed but did not: both are to be empty. */
export function compareMisses(cases: readonly SuiteCase[], accepts: (one: SuiteCase) => boolean, listed: ListedMisses) {
  const names = Object.values(listed).flat()
  const missed = cases.filter((one) => outcome(one, accepts) !== one.valid).map(({ name }) => name)
  return {
    run: cases.length,
    missed: missed.length,
    unlisted: missed.filter((name) => !names.includes(name)),
    mended: names.filter((name) => !missed.includes(name)),
  }
}

/** A validator that gives up has given no right answer. */
function outcome(one: SuiteCase, accepts: (one: SuiteCase) => boolean): boolean | undefined {
  try {
    return accepts(one)
  } catch {
    return undefined
  }
}
