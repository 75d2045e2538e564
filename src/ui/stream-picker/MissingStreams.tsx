'use client'
import type { SelectionStore } from '../../headless/stream-selection/createSelectionStore'
import { Alert } from '../primitives/Alert'
import { Button } from '../primitives/Button'
import { pickerSection } from '../words/pickerWords'
import { useWords } from '../words/WordsContext'

export type MissingStreamsProps = { store: SelectionStore; isFrozen: boolean; isReadOnly?: boolean | undefined }

const shownAtOnce = 5

/** Streams that are synced although the source does not, or no longer, offer them: no row of the grid could show them. */
export function MissingStreams({ store, isFrozen, isReadOnly = false }: MissingStreamsProps) {
  const words = useWords(pickerSection)
  const names = store.missingNames()
  if (names.length === 0) return null
  const shown = isReadOnly ? [] : names.slice(0, shownAtOnce)
  return (
    <Alert
      tone="warning"
      title={words.missing(names)}
      actions={shown.map((name) => (
        <Button
          key={name}
          unavailable={isFrozen}
          onClick={() => store.dispatch({ type: 'untick_names', names: [name] })}
        >
          {words.stopSyncing(name)}
        </Button>
      ))}
    />
  )
}
