// The draft-07 part of the public JSON Schema test suite, against the validator behind a form. `npm test` takes the suite
// from Debian's package json-schema-test-suite (2.0.0), which lacks the newest tests of draft 7; JSON_SCHEMA_SUITE names
// another copy. The suite's files are not part of this project.
import { describe, expect, it } from 'vitest'
import { checkSourceConfig } from '../../src/domain/checkSourceConfig'
import { createValidator } from '../../src/domain/createValidator'
import { isJsonObject, type JsonValue } from '../../src/domain/json'
import { readConnectorSpec } from '../../src/domain/readConnectorSpec'
import { formFiles, formMisses } from './formMisses'
import { compareMisses, isSuiteAbsent, type ListedMisses, readSuite, type SuiteCase } from './schemaSuite'

const requiredMisses: ListedMisses = {
  'Other documents are not fetched, not even the one of draft 7 itself: a specification is untrusted. Its form reads what a reference it cannot follow leaves, and edits it as JSON.':
    [
      'definitions › valid definition › valid definition schema',
      'definitions › invalid definition › invalid definition schema',
      'ref › remote ref, containing refs itself › remote ref valid',
      'ref › remote ref, containing refs itself › remote ref invalid',
      'refRemote › remote ref › remote ref valid',
      'refRemote › remote ref › remote ref invalid',
      'refRemote › fragment within remote ref › remote fragment valid',
      'refRemote › fragment within remote ref › remote fragment invalid',
      'refRemote › ref within remote ref › ref within ref valid',
      'refRemote › ref within remote ref › ref within ref invalid',
      'refRemote › base URI change › base URI change ref valid',
      'refRemote › base URI change › base URI change ref invalid',
      'refRemote › base URI change - change folder › number is valid',
      'refRemote › base URI change - change folder › string is invalid',
      'refRemote › base URI change - change folder in subschema › number is valid',
      'refRemote › base URI change - change folder in subschema › string is invalid',
      'refRemote › root ref in remote ref › string is valid',
      'refRemote › root ref in remote ref › null is valid',
      'refRemote › root ref in remote ref › object is invalid',
    ],
}

const optionalMisses: ListedMisses = {
  'The content keywords describe a value and refuse none, as later drafts say; no connector writes them.': [
    'content › validation of string-encoded content based on media type › an invalid JSON document',
    'content › validation of binary string-encoding › an invalid base64 string (% is not a valid character)',
    'content › validation of binary-encoded media type documents › a validly-encoded invalid JSON document',
    'content › validation of binary-encoded media type documents › an invalid base64 string that is valid JSON',
  ],
}

const formatMisses: ListedMisses = {
  'Connectors know three formats (date, date-time, uri); the form leaves all of them out of what the validator sees.': [
    'idn-email › validation of an internationalized e-mail addresses › an invalid idn e-mail address',
    'idn-hostname › validation of internationalized host names › illegal first char U+302E Hangul single dot tone mark',
    'idn-hostname › validation of internationalized host names › contains illegal char U+302E Hangul single dot tone mark',
    'idn-hostname › validation of internationalized host names › a host name with a component too long',
    'iri-reference › validation of IRI References › an invalid IRI Reference',
    'iri-reference › validation of IRI References › an invalid IRI fragment',
    'iri › validation of IRIs › an invalid IRI based on IPv6',
    'iri › validation of IRIs › an invalid relative IRI Reference',
    'iri › validation of IRIs › an invalid IRI',
    'iri › validation of IRIs › an invalid IRI though valid IRI reference',
  ],
}

describe.skipIf(isSuiteAbsent)('the JSON Schema suite (skipped without Debian’s json-schema-test-suite)', () => {
  it.each<[string, SuiteCase[], ListedMisses]>([
    ['required', readSuite(''), requiredMisses],
    ['optional', readSuite('optional'), optionalMisses],
    ['format', readSuite('optional/format'), formatMisses],
  ])('is answered as listed by the validator: the %s tests', (part, cases, listed) => {
    expectAsListed(part, cases, fitsSchema, listed)
  })

  it('is answered as listed by a form with the schema as a field: the tests of keywords that connectors may write', () => {
    expectAsListed('form', readSuite('', formFiles), fitsForm, formMisses)
  })
})

function expectAsListed(
  part: string,
  cases: readonly SuiteCase[],
  accepts: (one: SuiteCase) => boolean,
  listed: ListedMisses,
) {
  const { run, missed, unlisted, mended } = compareMisses(cases, accepts, listed)
  process.stdout.write(`${part}: ${run} run, ${run - missed} passed, ${missed} listed misses\n`)

  expect(unlisted).toEqual([])
  expect(mended).toEqual([])
  expect(run).toBeGreaterThan(0)
}

/** A schema may also be a bare `true` or `false`, which our own schemas never are. */
function fitsSchema({ schema, data }: SuiteCase): boolean {
  return createValidator(isJsonObject(schema) ? schema : { allOf: [schema] }).validate(data).valid
}

function fitsForm({ schema, data }: SuiteCase): boolean {
  const properties = { field: withRootAt('#/properties/field', schema) }
  const { root } = readConnectorSpec({ connectionSpecification: { type: 'object', properties } })
  return checkSourceConfig(root, { field: data }).length === 0
}

/** References count from the root, which is the whole specification here. */
function withRootAt(place: string, schema: JsonValue): JsonValue {
  if (Array.isArray(schema)) return schema.map((item) => withRootAt(place, item))
  if (!isJsonObject(schema)) return schema
  const moved = Object.entries(schema).map(([key, value]): [string, JsonValue] => {
    const isReference = key === '$ref' && typeof value === 'string' && value.startsWith('#')
    return [key, isReference ? `${place}${value.slice(1)}` : withRootAt(place, value)]
  })
  return Object.fromEntries(moved)
}
