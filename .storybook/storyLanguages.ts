import { arabic } from '../src/ui/words/locales/arabic'
import { french } from '../src/ui/words/locales/french'
import { german } from '../src/ui/words/locales/german'
import { japanese } from '../src/ui/words/locales/japanese'
import { spanish } from '../src/ui/words/locales/spanish'
import type { WordsChoice } from '../src/ui/words/WordsContext'
import { pseudoTranslation } from '../stories/support/pseudoTranslation'

/** At hand rather than loaded on demand, so that a story is never seen, or looked at by a test, before it has its words. */
export const storyTranslations = [arabic, french, german, japanese, pseudoTranslation, spanish]

/** For the toolbar: ours, and English that is long and accented. */
export const storyLocales = ['en', ...storyTranslations.map(({ locale }) => locale)]

const choices = new Map<string, WordsChoice>()

/** What a provider would choose; the same object for the same locale. */
export function wordsIn(locale: string): WordsChoice {
  const known = choices.get(locale)
  if (known) return known
  const choice = { locale, translation: storyTranslations.find((each) => each.locale === locale) }
  choices.set(locale, choice)
  return choice
}
