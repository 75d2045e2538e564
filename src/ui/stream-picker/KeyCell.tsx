'use client'
import { useMemo, useState } from 'react'
import { KeyFact } from '../catalog-browser/factCells'
import type { StreamCellProps } from '../catalog-browser/StreamGridColumn'
import { pickerSection } from '../words/pickerWords'
import { useWords } from '../words/WordsContext'
import { LockedChoice } from './LockedChoice'
import { PathOptions } from './PathOptions'
import { usePicker } from './PickerContext'
import { keyChoices } from './pathChoices'
import { readPath } from './pathValue'
import { StreamSettingsDialog } from './StreamSettingsDialog'
import { usePickerRow } from './usePickerRow'

const several = 'several'

/** The fields that tell records apart: one from the list, or several in the settings. */
export function KeyCell({ stream, label, tabIndex }: StreamCellProps) {
  const words = useWords(pickerSection)
  const { store } = usePicker()
  const { entry, locks, fixed, isFrozen } = usePickerRow(stream)
  const [isChoosing, setChoosing] = useState(false)
  const { config } = entry
  const isPicked = config !== undefined
  const key = config?.primary_key ?? null
  const choices = useMemo(() => (isPicked ? keyChoices(stream, key) : undefined), [stream, key, isPicked])
  if (choices === undefined) return <KeyFact stream={stream} />
  const name = words.keyOf(label)
  const isComposite = key !== null && key.length > 1
  if (locks.key) {
    const paths = key ?? fixed.key
    const text = paths.length > 0 ? words.pathList(paths) : words.noKey
    return <LockedChoice name={name} text={text} owner={locks.key} tabIndex={tabIndex} />
  }

  function setKey(primary_key: string[][] | null) {
    store.dispatch({ type: 'set_key', stream, primary_key })
  }

  return (
    <>
      <select
        className="airbyte-stream-picker-select"
        data-mono
        aria-label={name}
        aria-invalid={entry.problems.some(({ member }) => member === 'primary_key') || undefined}
        tabIndex={tabIndex}
        disabled={isFrozen}
        value={isComposite ? 'composite' : key?.[0] ? JSON.stringify(key[0]) : ''}
        onChange={({ target }) => {
          if (target.value === several) setChoosing(true)
          else if (target.value === '') setKey(null)
          else if (target.value !== 'composite') setKey([readPath(target.value)])
        }}
      >
        <option value="">{words.noKey}</option>
        {isComposite && <option value="composite">{words.pathList(key)}</option>}
        <PathOptions choices={choices} />
        <option value={several}>{words.severalFields}</option>
      </select>
      {isChoosing && config && (
        <StreamSettingsDialog
          stream={stream}
          label={label}
          config={config}
          stored={entry.stored}
          isAboutKey
          onClose={() => setChoosing(false)}
        />
      )}
    </>
  )
}
