'use client'
import type { JsonValue } from '../../domain/json'
import { CopyButton } from '../primitives/CopyButton'
import { catalogSection } from '../words/catalogWords'
import { useWords } from '../words/WordsContext'
import { previewJson } from './previewJson'

export type ResultValueProps = { value: JsonValue; isOpen: boolean }

/** The raw result of an expression, folded unless it is all there is to see. */
export function ResultValue({ value, isOpen }: ResultValueProps) {
  const words = useWords(catalogSection)
  const { text, isCut } = previewJson(value)
  return (
    <details className="airbyte-catalog-browser-value" open={isOpen}>
      <summary>{words.showResult}</summary>
      <pre dir="ltr" tabIndex={0} aria-label={words.showResult} role="region">
        {text}
      </pre>
      {isCut ? <p>{words.resultCut}</p> : <CopyButton text={text} />}
    </details>
  )
}
