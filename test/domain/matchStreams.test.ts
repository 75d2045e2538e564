import { describe, expect, it } from 'vitest'
import { findMatchedField, matchStreams, matchStreamsInSteps } from '../../src/domain/matchStreams'
import { normalizeCatalog } from '../../src/domain/normalizeCatalog'

const catalog = normalizeCatalog({
  streams: [{ name: 'Invoices' }, { name: 'invoice_lines', namespace: 'billing' }, { name: 'lines.of sight' }],
})

function matches(text: string): string[] {
  return matchStreams(text, catalog).map((stream) => stream.name)
}

describe('matchStreams', () => {
  it('finds names that hold the text, whatever the case', () => {
    expect(matches('INVOICE')).toEqual(['Invoices', 'invoice_lines'])
  })

  it('wants every word', () => {
    expect(matches('line invoice')).toEqual(['invoice_lines'])
  })

  it('knows the namespace', () => {
    expect(matches('billing.inv')).toEqual(['invoice_lines'])
  })

  it('gives the whole catalog, itself, for blank text', () => {
    expect(matchStreams('  ', catalog)).toBe(catalog.streams)
  })

  it('takes signs of other languages for what they are', () => {
    expect(matches('.*')).toEqual([])
    expect(matches('lines.of')).toEqual(['lines.of sight'])
  })
})

describe('matchStreams, whatever is typed', () => {
  const odd = normalizeCatalog({
    streams: [{ name: 'Übersicht' }, { name: 'STRASSE' }, { name: 'résumé_2024' }, { name: 'İstanbul' }],
  })
  const names = (text: string) => matchStreams(text, odd).map((stream) => stream.name)

  it.each([
    ['ubersicht', 'Übersicht'],
    ['ÜBER', 'Übersicht'],
    ['straße', 'STRASSE'],
    ['resume', 'résumé_2024'],
    ['résumé', 'résumé_2024'],
    ['istanbul', 'İstanbul'],
  ])('finds by %s, without regard to case and accents', (text, name) => {
    expect(names(text)).toEqual([name])
  })
})

describe('matchStreams in fields', () => {
  const schema = {
    properties: {
      id: {},
      address: { properties: { Straße: {} } },
      lines: { items: { properties: { sku: {} } } },
      owner: { $ref: '#/definitions/person' },
      same: { $ref: '#' },
    },
    definitions: { person: { anyOf: [{ properties: { email: {} } }, { type: 'null' }] } },
  }
  const withFields = normalizeCatalog({
    streams: [
      { name: 'orders', json_schema: schema },
      { name: 'emails' },
      { name: 'none', json_schema: { items: [] } },
    ],
  })
  const names = (text: string) => matchStreams(text, withFields, { fields: true }).map((stream) => stream.name)

  it('are looked at only when asked', () => {
    expect(matchStreams('email', withFields).map(({ name }) => name)).toEqual(['emails'])
    expect(names('email')).toEqual(['orders', 'emails'])
  })

  it('are found however deep, in lists and behind references, by their path too', () => {
    expect(names('sku')).toEqual(['orders'])
    expect(names('address.strasse')).toEqual(['orders'])
    expect(names('orders sku')).toEqual(['orders'])
    expect(names('emails sku')).toEqual([])
  })

  it('say which field it was, unless the name says it', () => {
    const [orders, emails] = withFields.streams

    expect(orders && findMatchedField('ord sku', orders)).toEqual(['lines', 'sku'])
    expect(orders && findMatchedField('EMAIL', orders)).toEqual(['owner', 'email'])
    expect(emails && findMatchedField('email', emails)).toBeUndefined()
  })
})

describe('matchStreamsInSteps', () => {
  const streams = Array.from({ length: 500 }, (_, at) => ({
    name: `table_${at}`,
    json_schema: { properties: { [`field_${at % 7}`]: {} } },
  }))
  const stepsOf = (text: string, elapsed: number) => {
    const catalog = normalizeCatalog({ streams })
    const steps = matchStreamsInSteps(text, catalog, { fields: true })
    let count = 0
    for (;;) {
      const step = steps.next(elapsed)
      if (step.done) return { count, found: step.value.map(({ name }) => name), catalog }
      count += 1
    }
  }

  it('gives what the search at once gives, in more steps where each takes long', () => {
    const [quick, slow] = [stepsOf('field_3', 0), stepsOf('field_3', 100)]

    expect(quick.found).toEqual(matchStreams('field_3', quick.catalog, { fields: true }).map(({ name }) => name))
    expect(slow.found).toEqual(quick.found)
    expect(quick.found).toHaveLength(71)
    expect(slow.count).toBeGreaterThan(10 * quick.count)
  })

  it('is whole when an earlier search was left halfway', () => {
    const catalog = normalizeCatalog({ streams })
    matchStreamsInSteps('field_3', catalog, { fields: true }).next(0)

    expect(matchStreams('field_3', catalog, { fields: true })).toHaveLength(71)
    expect(matchStreams('table_7', catalog, { fields: true })).toHaveLength(11)
  })
})
