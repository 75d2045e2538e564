'use client'
import { useEffect, useRef } from 'react'
import type { SelectionSummary } from '../../headless/stream-selection/createSelectionStore'
import { pickerSection } from '../words/pickerWords'
import { useWords } from '../words/WordsContext'

export type SelectAllProps = {
  summary: SelectionSummary
  isFrozen: boolean
  /** Ticks every stream the filter shows, or unticks them when all are ticked. */
  onChange: (isPicked: boolean) => void
}

/** Ticks what the filter shows; mixed when only some of it is ticked. */
export function SelectAll({ summary, isFrozen, onChange }: SelectAllProps) {
  const words = useWords(pickerSection)
  const box = useRef<HTMLInputElement>(null)
  const isAll = summary.matching > 0 && summary.pickedMatching === summary.matching
  const isMixed = summary.pickedMatching > 0 && !isAll
  useEffect(() => {
    if (box.current) box.current.indeterminate = isMixed
  }, [isMixed])
  return (
    <input
      ref={box}
      type="checkbox"
      className="airbyte-checkbox"
      aria-label={words.selectAll}
      title={words.selectAllFacts(summary.matching, summary.pickedMatching)}
      checked={isAll}
      disabled={isFrozen || summary.matching === 0}
      onChange={() => onChange(!isAll)}
    />
  )
}
