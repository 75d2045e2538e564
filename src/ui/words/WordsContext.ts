'use client'
import { createContext, useContext } from 'react'
import type { MessageOverrides, Messages } from './createMessages'
import { createFormatters, type Formatters } from './Formatters'
import type { Translation } from './Translation'

/** Whose words are spoken: a locale, its words unless they are English, and what a host says in its own way. */
export type WordsChoice = {
  locale: string
  translation?: Translation | undefined
  overrides?: MessageOverrides | undefined
  /** The words are on their way: nothing is to be said yet. */
  isPending?: boolean | undefined
}

/** A part of the message table. Its English comes with the parts that speak it, and with no others. */
export type WordsSection<Name extends keyof Messages> = {
  readonly name: Name
  readonly english: (format: Formatters) => Messages[Name]
}

/**
 * Holds the choice alone. Words are made where they are drawn, so that a page of hooks carries none. Defaults to English, so
 * that ui parts can be drawn without a provider.
 */
export const WordsContext = createContext<WordsChoice>({ locale: 'en' })
WordsContext.displayName = 'WordsContext'

/** What was made for a choice, however many parts draw words; it goes when its provider goes. */
type Made = { format: Formatters; translated: Messages | undefined; sections: Map<keyof Messages, unknown> }
const made = new WeakMap<WordsChoice, Made>()

/** The words of a section by a choice. What a translation lacks is said in English. */
export function messagesOf<Name extends keyof Messages>(
  choice: WordsChoice,
  { name, english }: WordsSection<Name>,
): Messages[Name] {
  const { format, translated, sections } = madeFor(choice)
  // The map holds under each name the words of that section.
  const known = sections.get(name) as Messages[Name] | undefined
  if (known) return known
  const words = { ...english(format), ...translated?.[name], ...choice.overrides?.[name] }
  sections.set(name, words)
  return words
}

function madeFor(choice: WordsChoice): Made {
  const known = made.get(choice)
  if (known) return known
  const format = createFormatters(choice.locale, choice.translation?.locale ?? 'en')
  const fresh: Made = { format, translated: choice.translation?.messages(format), sections: new Map() }
  made.set(choice, fresh)
  return fresh
}

/** The words of a section in the language in force. */
export function useWords<Name extends keyof Messages>(section: WordsSection<Name>): Messages[Name] {
  return messagesOf(useContext(WordsContext), section)
}
