import { describe, expect, it } from 'vitest'
import { matchStreams } from '../../src/domain/matchStreams'
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
