import { existsSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { applyJsonPatch } from '../../src/domain/applyJsonPatch'
import { isEmbeddedError } from '../../src/domain/errors'
import type { JsonValue } from '../../src/domain/json'
import type { JsonPatchOperation } from '../../src/domain/streamPatch'

const folder = '../shared/conformance/json-patch'
const isAbsent = !existsSync(folder)

type Case = {
  comment?: string
  doc: JsonValue
  patch: (JsonPatchOperation | { op: string })[]
  expected?: JsonValue
  error?: string
  disabled?: boolean
}

const cases: Case[] = isAbsent
  ? []
  : ['tests.json', 'spec_tests.json'].flatMap((file): Case[] => JSON.parse(readFileSync(`${folder}/${file}`, 'utf8')))
const enabled = cases.filter(({ disabled }) => disabled !== true)
/** The API takes three operations; the suite has three more. */
const isForeign = ({ patch }: Case) => patch.some(({ op }) => ['test', 'move', 'copy'].includes(op))
const ours = enabled.filter((one) => !isForeign(one))
const foreign = enabled.filter(isForeign)

const nameOf = ({ comment, patch }: Case) => `${comment ?? ''} ${JSON.stringify(patch)}`

function apply({ doc, patch }: Case): JsonValue {
  return applyJsonPatch(doc, patch as JsonPatchOperation[])
}

function failsAsPatch(one: Case): boolean {
  try {
    apply(one)
    return false
  } catch (error) {
    return isEmbeddedError(error) && error.code === 'invalid_patch'
  }
}

describe.skipIf(isAbsent)('the RFC 6902 suite (skipped without ../shared/conformance/json-patch)', () => {
  it('has cases for add, replace and remove', () => {
    expect(ours.length).toBeGreaterThan(60)
  })

  it.each(ours.filter(({ error }) => error === undefined).map((one) => [nameOf(one), one] as const))(
    'applies%s',
    (_name, one) => {
      const before = structuredClone(one.doc)

      expect(apply(one)).toEqual(one.expected ?? null)
      expect(one.doc).toEqual(before)
    },
  )

  it.each(ours.filter(({ error }) => error !== undefined).map((one) => [nameOf(one), one] as const))(
    'refuses%s',
    (_name, one) => {
      expect(failsAsPatch(one)).toBe(true)
    },
  )

  it('refuses the operations that the API does not name', () => {
    expect(foreign.filter((one) => !failsAsPatch(one)).map(nameOf)).toEqual([])
  })
})
