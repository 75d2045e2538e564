'use client'
import { useWords } from '../words/WordsContext'
import type { PathChoices } from './pathChoices'

/** Paths as options; a name may hold dots, so the value is the path's JSON. */
export function PathOptions({ choices }: { choices: PathChoices }) {
  const words = useWords()
  const toOption = (path: string[]) => (
    <option key={JSON.stringify(path)} value={JSON.stringify(path)}>
      {words.catalog.fieldPath(path)}
    </option>
  )
  if (choices.likely.length === 0) return choices.others.map(toOption)
  if (choices.others.length === 0) return choices.likely.map(toOption)
  return (
    <>
      <optgroup label={words.picker.likelyFields}>{choices.likely.map(toOption)}</optgroup>
      <optgroup label={words.picker.otherFields}>{choices.others.map(toOption)}</optgroup>
    </>
  )
}
