import { describe, expect, it } from 'vitest'
import { matchLocale } from '../../../src/ui/words/matchLocale'
import { writingDirection } from '../../../src/ui/words/writingDirection'

describe('the language for a locale', () => {
  it.each([
    ['de', ['en', 'de'], 'de'],
    ['de-CH', ['de', 'de-AT'], 'de'],
    ['de-CH', ['de', 'de-CH'], 'de-CH'],
    ['DE-ch', ['de'], 'de'],
    ['zh-Hant-TW', ['zh', 'zh-Hant'], 'zh-Hant'],
    ['pt-PT', ['pt-BR'], 'pt-BR'],
    ['pt', ['es', 'pt-BR'], 'pt-BR'],
    ['d', ['de'], undefined],
    ['den', ['de'], undefined],
    ['', ['de'], undefined],
    ['pl', [], undefined],
  ])('of %s among %j is %s', (locale, tags, match) => {
    expect(matchLocale(locale, tags)).toBe(match)
  })
})

describe('the direction of a locale', () => {
  it.each(['ar', 'ar-EG', 'he', 'fa-IR', 'ur', 'ps', 'dv', 'uz-Arab'])('%s runs from right to left', (locale) => {
    expect(writingDirection(locale)).toBe('rtl')
  })

  it.each(['en', 'de-CH', 'ja', 'uz', 'ar-Latn', 'no locale at all'])('%s runs from left to right', (locale) => {
    expect(writingDirection(locale)).toBe('ltr')
  })
})
