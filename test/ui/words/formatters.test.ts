import { describe, expect, it } from 'vitest'
import { createFormatters } from '../../../src/ui/words/Formatters'

describe('formatters', () => {
  it('write numbers as the locale does, and the rest as the words around it need it', () => {
    const format = createFormatters('de-CH', 'en')

    expect(format.number(12_345.5)).toBe(new Intl.NumberFormat('de-CH').format(12_345.5))
    expect(format.plural(1, { one: 'stream', other: 'streams' })).toBe('stream')
    expect(format.list(['a', 'b', 'c'])).toBe('a, b, and c')
    expect(format.duration(80_000)).toBe('1 min 20 sec')
  })

  it('count in English where the words are, whatever the locale counts like', () => {
    expect(createFormatters('ja', 'en').plural(1, { one: 'stream', other: 'streams' })).toBe('stream')
    expect(createFormatters('fr', 'en').plural(0, { one: 'stream', other: 'streams' })).toBe('streams')
  })

  it('fall back to English for a locale that is none', () => {
    expect(createFormatters('no locale at all').list(['a', 'b'])).toBe('a and b')
  })
})
