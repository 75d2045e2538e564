'use client'
import { createContext, useContext, useMemo } from 'react'
import type { Stream } from '../../domain/catalog'
import { catalogSection } from '../words/catalogWords'
import { useWords } from '../words/WordsContext'

/** The field by which a stream was found; undefined when its name says it. */
export const MatchedFieldContext = createContext<(stream: Stream) => string[] | undefined>(() => undefined)

/** Why a stream is in the list when its name does not tell: the field that holds what was looked for. */
export function MatchedField({ stream }: { stream: Stream }) {
  const words = useWords(catalogSection)
  const find = useContext(MatchedFieldContext)
  const path = useMemo(() => find(stream), [find, stream])
  return path && <span className="airbyte-catalog-browser-quiet">{words.matchedField(path)}</span>
}
