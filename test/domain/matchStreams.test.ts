import { describe, expect, it } from 'vitest'
import { findMatchedField, matchStreams } from '../../src/domain/matchStreams'
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
