import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { createPatternEffort } from '../../src/domain/pattern/patternEffort'
import { testPattern } from '../../src/domain/specPattern'

const limit = 500_000
/** What a run-away pattern is slow at: many characters it takes, then one it does not. */
const traps = ['a', '0', ' ', 'ab', '.', '/', 'a,'].map((part) => `${part.repeat(400)}!`)

describe('testPattern', () => {
  it.each([
    '^(a+)+$',
    '^(a|a)*$',
    '^(a|aa)+$',
    '^(?:a?a?)*$',
    '^(\\w+\\s?)*$',
    '^([a-z]+[0-9]?)+$',
    '^(.*a){12}$',
    '(a*)*b',
    '^(?=(a+)+b)',
    `^${'a?'.repeat(40)}${'a'.repeat(40)}$`,
    `^a${'(|)'.repeat(40)}b$`,
    `^${'a*'.repeat(12)}b$`,
    '^(a?){60}b',
    '^(a{1,20}){1,20}b$',
    '^(?<q>a*)*\\k<q>b',
    '(?i)^(A+a*)+$',
    '^(?<!(a+)+b)x',
  ])('gives no verdict in place of running away: %s', (pattern) => {
    const verdicts = traps.map((text) => testPattern(pattern, text))

    expect(verdicts).toContain(undefined)
  })

  it('still judges what a run-away pattern judges quickly', () => {
    expect(testPattern('^(a+)+$', 'aaa')).toBe(true)
    expect(testPattern('^(a+)+$', 'aab')).toBe(false)
  })

  it.each<[string, string]>([
    ['^[0-9]{4}-[0-9]{2}-[0-9]{2}(T[0-9]{2}:[0-9]{2}:[0-9]{2}(\\.[0-9]+)?(Z|[+-][0-9]{2}:[0-9]{2})?)?$', '2024-01-01'],
    [
      '^([\\w.-]+/(\\*|[\\w.-]+(?<!\\.git))\\s+)*[\\w.-]+/(\\*|[\\w.-]+(?<!\\.git))$',
      'airbyte/one airbyte/two other/*',
    ],
    ['^\\w+=(?:[\\w,:*]|%20)+(&(?!key)\\w+=(?:[\\w,:*]|%20)+)*$', 'q=a%20b,c&tag=x'],
    ['^https?://[\\w.-]+(:\\d+)?(/[\\w.-]+)*/?$', 'https://api.example.com:8080/v1/some/where/deep'],
    [
      '^(http(s)?:\\/\\/)?([^./?#]+\\.)?([^./?#]+\\.)?([^./?#]+\\.(example\\.com|localhost))$',
      'https://ab.cd.example.com',
    ],
    ['^(?!https://).*$', 'shop.example'],
    ['^[A-Za-z0-9-_]+$', 'word-with_marks'],
    ['^(?<year>\\d{4})-\\k<year>$', '2024-2024'],
    ['^[\\u{1F600}-\\u{1F64F}]+$', '😀😁'],
    ['^\\p{L}+$', 'Žofie'],
  ])('judges texts that connectors ask for: %s', (pattern, text) => {
    expect(testPattern(pattern, text)).toBe(true)
    expect(testPattern(pattern, '\n!')).toBe(new RegExp(pattern, 'u').test('\n!'))
  })

  it('counts at least the ways that the engine can go', () => {
    // The number of ways for `(a|a)*` doubles with every character.
    const effort = createPatternEffort('^(a|a)*$', 'u')

    expect(effort('a'.repeat(10), limit)).toBeGreaterThanOrEqual(2 ** 10)
    expect(effort('a'.repeat(40), limit)).toBe(Number.POSITIVE_INFINITY)
  })

  it('agrees with the engine, or says nothing, for any pattern and text', () => {
    const atom = fc.constantFrom('a', 'b', '[ab]', '\\w', '.', '^', '$', '\\b', '(?=a)', '(?!b)', '\\d')
    const { pattern } = fc.letrec<{ pattern: string }>((tie) => ({
      pattern: fc.oneof(
        { maxDepth: 4 },
        atom,
        fc.tuple(tie('pattern'), tie('pattern')).map((parts) => parts.join('')),
        fc.tuple(tie('pattern'), tie('pattern')).map(([left, right]) => `(${left}|${right})`),
        fc
          .tuple(tie('pattern'), fc.constantFrom('*', '+', '?', '{2}', '{1,3}', '{0,50}', '*?'))
          .map(([inner, times]) => `(${inner})${times}`),
      ),
    }))

    fc.assert(
      fc.property(pattern, fc.string({ unit: fc.constantFrom('a', 'b', '0', '!'), maxLength: 60 }), (source, text) => {
        const verdict = testPattern(source, text)

        if (verdict !== undefined) expect(verdict).toBe(new RegExp(source, 'u').test(text))
      }),
      { numRuns: 1000 },
    )
  })
})
