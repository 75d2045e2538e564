'use client'
import { useCallback, useRef, useState } from 'react'
import { detectLanguage, type FilterLanguage, wordsAsExpression } from './filterLanguage'
import { useHostText } from './useHostText'

export type FilterText = {
  text: string
  setText(text: string): void
  /** Which way the text is read. Follows the text, until `setLanguage` fixes it. */
  language: FilterLanguage
  /** Fixes the language. `isWrong`: the present text is no expression. */
  setLanguage(language: FilterLanguage, isWrong: boolean): void
  setExpression(expression: string): void
}

/** The text of the box and the language it is read in. Switching there and back gives what was there. */
export function useFilterText(
  filter: string | undefined,
  onFilterChange: ((filter: string) => void) | undefined,
): FilterText {
  const [text, setText] = useHostText(filter, onFilterChange)
  const [fixed, setFixed] = useState<FilterLanguage>()
  /** What stood in the box on either side of the last switch. */
  const drafts = useRef<Record<FilterLanguage, string>>({ words: '', jmespath: '' })
  const language = fixed ?? detectLanguage(text)

  const change = useCallback(
    (next: string) => {
      if (next === '') setFixed((present) => (present === 'words' ? undefined : present))
      setText(next)
    },
    [setText],
  )

  function setLanguage(next: FilterLanguage, isWrong: boolean) {
    if (next === language) return
    const { words, jmespath } = drafts.current
    const isUntouched = text === drafts.current[language]
    const other =
      next === 'words'
        ? // A text that is no expression was meant as words all along; an expression means nothing as words.
          words || (isWrong && !isUntouched ? text : '')
        : isUntouched && jmespath !== ''
          ? jmespath
          : wordsAsExpression(text) || jmespath
    drafts.current = next === 'words' ? { words: other, jmespath: text } : { words: text, jmespath: other }
    setFixed(next)
    setText(other)
  }

  function setExpression(expression: string) {
    if (language === 'words') drafts.current = { words: text, jmespath: expression }
    setFixed(undefined)
    setText(expression)
  }

  return { text, setText: change, language, setLanguage, setExpression }
}
