'use client'
import { allowedSyncModes, type SyncModePair } from '../../domain/allowedSyncModes'
import { SyncCell } from '../catalog-browser/factCells'
import type { StreamCellProps } from '../catalog-browser/StreamGridColumn'
import { useWords } from '../words/WordsContext'
import { usePicker } from './PickerContext'
import { usePickerRow } from './usePickerRow'

/** How a picked stream is read and written, as one choice; of another, what it could be. */
export function ModeCell({ stream, label, tabIndex }: StreamCellProps) {
  const words = useWords().picker
  const { store } = usePicker()
  const { entry, isFrozen } = usePickerRow(stream)
  const { config } = entry
  if (config === undefined) return <SyncCell stream={stream} />
  const present = pairValue(config)
  const allowed = allowedSyncModes(stream)
  const pairs = allowed.some((pair) => pairValue(pair) === present) ? allowed : [config, ...allowed]
  return (
    <select
      className="airbyte-stream-picker-select"
      aria-label={words.modeOf(label)}
      title={words.modeCost(config)}
      aria-invalid={entry.problems.some(({ member }) => member.endsWith('sync_mode')) || undefined}
      tabIndex={tabIndex}
      disabled={isFrozen}
      value={present}
      onChange={(event) => {
        const pair = pairs.find((each) => pairValue(each) === event.target.value)
        if (pair) store.dispatch({ type: 'set_mode', stream, ...toPair(pair) })
      }}
    >
      {pairs.map((pair) => (
        <option key={pairValue(pair)} value={pairValue(pair)} title={words.modeCost(pair)}>
          {words.mode(pair)}
        </option>
      ))}
    </select>
  )
}

function pairValue(pair: SyncModePair): string {
  return `${pair.sync_mode}+${pair.destination_sync_mode}`
}

function toPair({ sync_mode, destination_sync_mode }: SyncModePair): SyncModePair {
  return { sync_mode, destination_sync_mode }
}
