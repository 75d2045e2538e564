'use client'
import { catalogSection } from '../words/catalogWords'
import { pickerSection } from '../words/pickerWords'
import { useWords } from '../words/WordsContext'
import type { PathChoices } from './pathChoices'

/** Paths as options; a name may hold dots, so the value is the path's JSON. */
export function PathOptions({ choices }: { choices: PathChoices }) {
  const catalog = useWords(catalogSection)
  const picker = useWords(pickerSection)
  const toOption = (path: string[]) => (
    <option key={JSON.stringify(path)} value={JSON.stringify(path)}>
      {catalog.fieldPath(path)}
    </option>
  )
  if (choices.likely.length === 0) return choices.others.map(toOption)
  if (choices.others.length === 0) return choices.likely.map(toOption)
  return (
    <>
      <optgroup label={picker.likelyFields}>{choices.likely.map(toOption)}</optgroup>
      <optgroup label={picker.otherFields}>{choices.others.map(toOption)}</optgroup>
    </>
  )
}
