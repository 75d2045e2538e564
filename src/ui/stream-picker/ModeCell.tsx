'use client'
import { Lock } from 'lucide-react'
import { SyncCell } from '../catalog-browser/factCells'
import type { StreamCellProps } from '../catalog-browser/StreamGridColumn'
import { pickerSection } from '../words/pickerWords'
import { useWords } from '../words/WordsContext'
import { LockedChoice } from './LockedChoice'
import { usePicker } from './PickerContext'
import { SettingsButton } from './SettingsButton'
import { syncModeChoices, syncModeValue } from './syncModeChoices'
import { usePickerRow } from './usePickerRow'

/** How a picked stream is read and written, as one choice; of another, what it could be. */
export function ModeCell({ stream, label, tabIndex }: StreamCellProps) {
  const words = useWords(pickerSection)
  const { store } = usePicker()
  const { entry, locks, isFrozen } = usePickerRow(stream)
  const { config } = entry
  if (config === undefined && locks.tick) return <NotOffered />
  if (config === undefined) return <SyncCell stream={stream} />
  if (locks.tick) {
    const text = words.mode(config)
    return <LockedChoice name={words.modeOf(label)} text={text} isWords owner={locks.tick} tabIndex={tabIndex} />
  }
  const modes = syncModeChoices(stream, config)
  return (
    <>
      <select
        className="airbyte-stream-picker-select"
        aria-label={words.modeOf(label)}
        title={words.modeCost(config)}
        aria-invalid={entry.problems.some(({ member }) => member.endsWith('sync_mode')) || undefined}
        tabIndex={tabIndex}
        disabled={isFrozen}
        value={syncModeValue(config)}
        onChange={({ target }) => {
          const pair = modes.find((each) => syncModeValue(each) === target.value)
          if (pair) store.dispatch({ type: 'set_mode', stream, ...pair })
        }}
      >
        {modes.map((pair) => (
          <option key={syncModeValue(pair)} value={syncModeValue(pair)} title={words.modeCost(pair)}>
            {words.mode(pair)}
          </option>
        ))}
      </select>
      <SettingsButton stream={stream} label={label} tabIndex={tabIndex} />
    </>
  )
}

/** In place of the choice: the stream is there to be seen, and the operator has decided about it. */
function NotOffered() {
  const words = useWords(pickerSection)
  return (
    <span className="airbyte-stream-picker-locked airbyte-catalog-browser-quiet" title={words.notOffered}>
      <Lock size={14} strokeWidth={1.5} aria-hidden />
      <span>{words.lockedByProvider}</span>
    </span>
  )
}
