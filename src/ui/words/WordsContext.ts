'use client'
import { createContext, useContext } from 'react'
import { createMessages, type MessageOverrides, type Messages } from './createMessages'

/** Whose words are spoken: a locale, and what a host says in its own way. */
export type WordsChoice = { locale: string; overrides?: MessageOverrides | undefined }

/**
 * Holds the choice alone. The table is made where words are drawn, so that a page of hooks does not carry it. Defaults to
 * English, so that ui parts can be drawn without a provider.
 */
export const WordsContext = createContext<WordsChoice>({ locale: 'en' })
WordsContext.displayName = 'WordsContext'

/** One table per choice, however many parts draw words; it goes when its provider goes. */
const tables = new WeakMap<WordsChoice, Messages>()

/** The message table of a choice. */
export function messagesOf(choice: WordsChoice): Messages {
  const known = tables.get(choice)
  if (known) return known
  const made = createMessages(choice.locale, choice.overrides)
  tables.set(choice, made)
  return made
}

/** The message table in force. */
export function useWords(): Messages {
  return messagesOf(useContext(WordsContext))
}
