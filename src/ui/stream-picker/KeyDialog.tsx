'use client'
import { useState } from 'react'
import { jsonEquals } from '../../domain/json'
import { Button } from '../primitives/Button'
import { Dialog } from '../primitives/Dialog'
import { catalogSection } from '../words/catalogWords'
import { commonSection } from '../words/commonWords'
import { pickerSection } from '../words/pickerWords'
import { useWords } from '../words/WordsContext'
import type { PathChoices } from './pathChoices'

export type KeyDialogProps = {
  title: string
  choices: PathChoices
  value: string[][]
  onChoose: (paths: string[][]) => void
  onClose: () => void
}

const shownAtOnce = 200

/** Puts a key together from several fields, in the order they were ticked. */
export function KeyDialog({ title, choices, value, onChoose, onClose }: KeyDialogProps) {
  const words = useWords(pickerSection)
  const common = useWords(commonSection)
  const catalog = useWords(catalogSection)
  const [chosen, setChosen] = useState(value)
  const [search, setSearch] = useState('')
  const wanted = search.trim().toLowerCase()
  const paths = [...choices.likely, ...choices.others]
    .filter((path) => path.join('.').toLowerCase().includes(wanted))
    .slice(0, shownAtOnce)

  function setPath(path: string[], isChosen: boolean) {
    setChosen((before) => (isChosen ? [...before, path] : before.filter((each) => !jsonEquals(each, path))))
  }

  return (
    <Dialog
      title={title}
      onClose={onClose}
      foot={
        <>
          <Button variant="plain" onClick={onClose}>
            {common.cancel}
          </Button>
          <Button variant="primary" onClick={() => onChoose(chosen)}>
            {words.useSettings}
          </Button>
        </>
      }
    >
      <div className="airbyte-stream-picker-fields">
        <p className="airbyte-catalog-browser-quiet">{words.keyHelp}</p>
        <input
          type="search"
          className="airbyte-input"
          aria-label={words.searchFields}
          placeholder={words.searchFields}
          value={search}
          onChange={(event) => setSearch(event.target.value)}
        />
        <ul className="airbyte-stream-picker-field-list">
          {paths.map((path) => (
            <li key={JSON.stringify(path)}>
              <label className="airbyte-stream-picker-field">
                <input
                  type="checkbox"
                  className="airbyte-checkbox"
                  checked={chosen.some((each) => jsonEquals(each, path))}
                  onChange={(event) => setPath(path, event.target.checked)}
                />
                <span>{catalog.fieldPath(path)}</span>
              </label>
            </li>
          ))}
        </ul>
        <p role="status" className="airbyte-stream-picker-chosen">
          {words.chosenFields(chosen)}
        </p>
      </div>
    </Dialog>
  )
}
