import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { compileFilter } from '../../src/domain/compileFilter'
import { parseFilter } from '../../src/domain/filter/parseFilter'
import { runFilter, toFilterProgram } from '../../src/domain/filter/runFilter'
import { runFilterInSteps } from '../../src/domain/filter/runFilterInSteps'
import type { JsonValue } from '../../src/domain/json'

const folder = '../shared/conformance/jmespath'
const isAbsent = !existsSync(folder)

type Case = { expression: string; result?: JsonValue; error?: string; bench?: string }
type Group = { given: JsonValue; cases: Case[] }

/**
 * jmespath 0.16 compares anything as JavaScript does, where the specification orders numbers only and gives null else.
 * In a filter both mean "no" most of the time: false and null keep nothing.
 */
const engineMisses = new Set(['emptylist < one', 'emptylist < nullvalue', 'emptylist < boolvalue', 'one < boolvalue'])

const cases = isAbsent
  ? []
  : readdirSync(folder).flatMap((file) => {
      const groups: Group[] = JSON.parse(readFileSync(`${folder}/${file}`, 'utf8'))
      return groups.flatMap(({ given, cases }) => cases.map((one) => ({ ...one, given, file })))
    })
/** A wrong type of argument shows only when the expression runs. */
const invalid = cases.filter(({ error }) => error !== undefined && error !== 'invalid-type')
const failing = cases.filter(({ error }) => error === 'invalid-type')
const valid = cases.filter(({ error, bench }) => error === undefined && bench === undefined)
const benchmarks = cases.filter(({ bench }) => bench !== undefined)

function run(expression: string, given: JsonValue): JsonValue {
  const parsed = parseFilter(expression)
  if (!parsed.ok) throw new Error(`Refused: ${JSON.stringify(parsed.problem)}`)
  return runFilter(toFilterProgram(parsed.tokens), given)
}

/** As `run`, bit by bit: `elapsed` is how many milliseconds each step is said to take. */
function runStepwise(expression: string, given: JsonValue, elapsed: number): JsonValue {
  const parsed = parseFilter(expression)
  if (!parsed.ok) throw new Error(`Refused: ${JSON.stringify(parsed.problem)}`)
  const steps = runFilterInSteps(parsed.node, parsed.tokens, given)
  for (;;) {
    const step = steps.next(elapsed)
    if (step.done) return step.value
  }
}

describe.skipIf(isAbsent)('the official JMESPath suite (skipped without ../shared/conformance/jmespath)', () => {
  it('is all here', () => {
    expect(valid.length + invalid.length + failing.length).toBe(892)
  })

  it('gets its result for every valid expression', () => {
    const wrong = valid.filter(({ expression, given, result }) => {
      if (engineMisses.has(expression)) return false
      return JSON.stringify(sorted(run(expression, given))) !== JSON.stringify(sorted(result ?? null))
    })

    expect(wrong.map(({ file, expression }) => `${file}: ${expression}`)).toEqual([])
  })

  it.each([0, 100])('gets the same results bit by bit, when a step takes %d ms', (elapsed) => {
    const wrong = valid.filter(({ expression, given, result }) => {
      if (engineMisses.has(expression)) return false
      return JSON.stringify(sorted(runStepwise(expression, given, elapsed))) !== JSON.stringify(sorted(result ?? null))
    })

    expect(wrong.map(({ file, expression }) => `${file}: ${expression}`)).toEqual([])
  })

  it('lists only real misses of the engine', () => {
    const misses = valid.filter(({ expression }) => engineMisses.has(expression))

    expect(new Set(misses.map(({ expression }) => expression))).toEqual(engineMisses)
    for (const { expression, given, result } of misses) expect(run(expression, given)).not.toEqual(result)
  })

  it('has its benchmark expressions accepted', () => {
    expect(benchmarks.filter(({ expression }) => !parseFilter(expression).ok)).toEqual([])
  })

  it('has every invalid expression refused, with a place inside it', () => {
    const accepted = invalid.filter(({ expression }) => compileFilter(expression).ok)
    const outside = invalid.filter(({ expression }) => {
      const filter = compileFilter(expression)
      return !filter.ok && !(filter.start >= 0 && filter.start < filter.end && filter.end <= expression.length)
    })

    expect(accepted.map(({ expression }) => expression)).toEqual([])
    expect(outside.map(({ expression }) => expression)).toEqual([])
  })

  it('has wrong types of arguments accepted, and fail when run', () => {
    for (const { expression, given } of failing) {
      expect(compileFilter(expression).ok, expression).toBe(true)
      expect(() => run(expression, given), expression).toThrow(/./)
      expect(() => runStepwise(expression, given, 100), expression).toThrow(/./)
    }
  })

  it('keeps every offered fix readable, or further on', () => {
    for (const { expression } of invalid) {
      const filter = compileFilter(expression)
      if (filter.ok) continue
      for (const fix of filter.fixes) {
        const mended = compileFilter(fix.expression)
        expect(mended.ok || mended.start > filter.start, `${expression} → ${fix.expression}`).toBe(true)
      }
    }
  })
})

/** JSON with sorted keys, and lists as they are. */
function sorted(value: JsonValue): JsonValue {
  if (Array.isArray(value)) return value.map(sorted)
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(
    Object.keys(value)
      .sort()
      .map((key) => [key, sorted(value[key] ?? null)]),
  )
}
