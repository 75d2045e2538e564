import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { dateForms, dateKindOf, readDate, writeDate } from '../../src/domain/dateForms'
import { expectedForm } from '../../src/domain/expectedForm'
import type { JsonObject } from '../../src/domain/json'
import { readConnectorSpec } from '../../src/domain/readConnectorSpec'

const day = '[0-9]{4}-[0-9]{2}-[0-9]{2}'
const clock = '[0-9]{2}:[0-9]{2}:[0-9]{2}'

function readField(schema: JsonObject) {
  const { root } = readConnectorSpec({
    connectionSpecification: { type: 'object', properties: { field: { type: 'string', ...schema } } },
  })
  const field = root.children[0]
  if (field === undefined) throw new Error('the form lost its field')
  return field
}

describe('a pattern about dates', () => {
  it.each([
    [`^${day}$`, 'date', 'YYYY-MM-DD'],
    [`^$|^${day}$`, 'date', 'YYYY-MM-DD'],
    [String.raw`^\d{4}\-(0[1-9]|1[012])\-(0[1-9]|[12][0-9]|3[01])$`, 'date', 'YYYY-MM-DD'],
    ['^[0-9]{4}[0-9]{2}[0-9]{2}$', 'date', 'YYYYMMDD'],
    [`^${day}T${clock}Z$`, 'date_time', 'YYYY-MM-DDTHH:mm:ssZ'],
    [`^${day}T${clock}.[0-9]{3}Z$`, 'date_time', 'YYYY-MM-DDTHH:mm:ss.SSSZ'],
    [`^${day}T${clock}.[0-9]{6}Z$`, 'date_time', 'YYYY-MM-DDTHH:mm:ss.SSSSSSZ'],
    [`^${day}T${clock}$`, 'date_time', 'YYYY-MM-DDTHH:mm:ss'],
    [`^${day}T${clock}[+-][0-9]{2}:[0-9]{2}$`, 'date_time', 'YYYY-MM-DDTHH:mm:ss+00:00'],
    [`^${day} ${clock}$|^$`, 'date_time', 'YYYY-MM-DD HH:mm:ss'],
    [`^${day}(T${clock}Z)?$`, 'date_time', 'YYYY-MM-DD, YYYY-MM-DDTHH:mm:ssZ'],
    ['^[0-9]{8}T[0-9]{6}Z$', 'date_time', 'YYYYMMDDTHHmmssZ'],
    ['^[0-9]{4}-[0-9]{2}$', 'month', 'YYYY-MM'],
    ['^[0-9]{2}-[0-9]{4}$', 'month', 'MM-YYYY'],
  ])('%s is read as what it takes', (pattern, kind, form) => {
    const field = readField({ pattern })

    expect(field.kind).toBe(kind)
    expect(expectedForm(field)).toBe(form)
  })

  it.each(['^[0-9]+$', String.raw`^[\w-]+$`, '^[0-9]{8}$', '^.*$', '^https://', '', '^(?!https://).*'])(
    '%s is not one',
    (pattern) => {
      expect(dateKindOf(pattern)).toBeUndefined()
    },
  )

  it('that could mean the day or the month first is told by the connector’s words or examples, or not at all', () => {
    const pattern = '^[0-9]{2}-[0-9]{2}-[0-9]{4}$'

    expect(expectedForm(readField({ pattern, format: 'date' }))).toBeUndefined()
    expect(expectedForm(readField({ pattern, format: 'date', examples: ['25-12-2021'] }))).toBe('DD-MM-YYYY')
    expect(expectedForm(readField({ pattern, description: 'As mm-dd-yyyy.' }))).toBe('MM-DD-YYYY')
  })

  it('that takes anything leaves the form to the format', () => {
    const field = readField({ pattern: `^${day}$|^$|[\\s\\S]+$`, format: 'date' })

    expect(field.kind).toBe('date')
    expect(dateForms(field)).toEqual(['YYYY-MM-DD'])
  })
})

it('reads in each form what it wrote in it', () => {
  const forms = ['YYYY-MM-DD', 'DD.MM.YYYY', 'YYYY-MM-DDTHH:mm:ss.SSSSSSZ', 'YYYYMMDDTHHmmssZ', 'YYYY-MM-DD HH:mm:ss']
  const two = (most: number, least = 0) =>
    fc.integer({ min: least, max: most }).map((value) => String(value).padStart(2, '0'))
  const parts = fc.record({
    day: fc.tuple(fc.integer({ min: 1000, max: 9999 }), two(12, 1), two(31, 1)).map((each) => each.join('-')),
    time: fc.tuple(two(23), two(59), two(59)).map((each) => each.join(':')),
  })
  fc.assert(
    fc.property(fc.constantFrom(...forms), parts, (form, written) => {
      const read = readDate(form, writeDate(form, written))

      expect(read?.day).toBe(written.day)
      if (form.includes('HH')) expect(read?.time.slice(0, 8)).toBe(written.time)
    }),
  )
})
