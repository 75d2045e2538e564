'use client'
import { createContext, useContext } from 'react'
import { createMessages, type Messages } from './createMessages'

/** Defaults to English, so that ui parts can be drawn without a provider. */
export const WordsContext = createContext<Messages>(createMessages('en'))
WordsContext.displayName = 'WordsContext'

/** The message table in force. */
export function useWords(): Messages {
  return useContext(WordsContext)
}
