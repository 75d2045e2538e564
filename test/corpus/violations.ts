import type { JsonObject, JsonValue } from '../../src/domain/json'
import { type FieldPath, valueAt, withValueAt } from '../../src/domain/sourceForm'
import type { ExpectedField } from './expectedFields'

export type Violation = { path: FieldPath; rule: string; value: JsonValue | undefined }

/** Configurations that break rules of the specification, each rule of each field in one of them, with what must be told. */
export function violatingConfigs(fields: readonly ExpectedField[], config: JsonObject) {
  const perField = fields
    .filter((field) => field.isLeaf)
    .map((field) => violationsOf(field, valueAt(config, field.path)))
  const rounds = Math.max(0, ...perField.map((violations) => violations.length))
  return Array.from({ length: rounds }, (_, round) => {
    const violations = perField.flatMap((each) => each[round] ?? [])
    const outermost = violations.filter(
      ({ path }) => !violations.some((other) => other.path.length < path.length && isInside(path, other.path)),
    )
    const broken = outermost.reduce<JsonValue | undefined>(
      (sum, { path, value }) => withValueAt(sum, path, value),
      config,
    )
    return { config: (broken ?? {}) as JsonObject, violations: outermost }
  })
}

function violationsOf({ path, schema, mustBeFilled }: ExpectedField, value: JsonValue | undefined): Violation[] {
  if (schema.readOnly === true) return []
  const violations: Violation[] = []
  const add = (rule: string, bad: JsonValue | undefined) => violations.push({ path, rule, value: bad })
  if (mustBeFilled && schema.type !== 'boolean') add('required', undefined)
  if (typeof value === 'string') {
    const bad = textAgainst(schema)
    if (bad !== undefined) add(`pattern ${schema.pattern}`, bad)
    if (Array.isArray(schema.enum)) add('enum', 'no such option')
    if (typeof schema.minLength === 'number' && schema.minLength > 1) add('minLength', 'x')
  }
  if (typeof value === 'number') {
    if (typeof schema.minimum === 'number') add('minimum', schema.minimum - 1)
    if (typeof schema.maximum === 'number') add('maximum', schema.maximum + 1)
    if (Array.isArray(schema.enum)) add('enum', -987654)
  }
  if (Array.isArray(value) && value.every((item) => typeof item === 'string')) {
    const items = schema.items as JsonObject | undefined
    const bad = items && textAgainst(items)
    if (bad !== undefined) add(`items.pattern ${items?.pattern}`, [bad])
    if (Array.isArray(items?.enum)) add('items.enum', ['no such option'])
  }
  return violations
}

/** A text that a pattern does not match; undefined where it cannot be read in JavaScript, or takes everything tried. */
function textAgainst({ pattern }: JsonObject): string | undefined {
  if (typeof pattern !== 'string') return undefined
  const test = compile(pattern)
  return test && ['no', '§', '1', 'a b', '-', 'no such thing at all'].find((text) => !test.test(text))
}

function compile(pattern: string): RegExp | undefined {
  for (const flags of ['u', '']) {
    try {
      return new RegExp(pattern, flags)
    } catch {}
  }
  return undefined
}

function isInside(path: FieldPath, outer: FieldPath): boolean {
  return outer.every((segment, index) => segment === path[index])
}
