'use client'
import { Check } from 'lucide-react'
import type { Stream } from '../../domain/catalog'
import { CursorFact, KeyFact, SyncCell } from '../catalog-browser/factCells'
import type { StreamCellProps, StreamRowState } from '../catalog-browser/StreamGridColumn'
import { catalogSection } from '../words/catalogWords'
import { pickerSection } from '../words/pickerWords'
import { useWords } from '../words/WordsContext'
import { usePickerRow } from './usePickerRow'

/** For people who may look and not change: the same columns as text, of what is stored. */
export function StoredTick({ stream, label }: StreamCellProps) {
  const words = useWords(pickerSection)
  const { stored } = usePickerRow(stream).entry
  return (
    <span className="airbyte-checkbox" role="img" aria-label={(stored ? words.synced : words.notSynced)(label)}>
      {stored && <Check size={16} strokeWidth={1.5} aria-hidden />}
    </span>
  )
}

export function StoredMode({ stream }: StreamCellProps) {
  const words = useWords(pickerSection)
  const { stored } = usePickerRow(stream).entry
  return stored ? (
    <span className="airbyte-catalog-browser-quiet" title={words.modeCost(stored)}>
      {words.mode(stored)}
    </span>
  ) : (
    <SyncCell stream={stream} />
  )
}

export function StoredCursor({ stream }: StreamCellProps) {
  const picker = useWords(pickerSection)
  const catalog = useWords(catalogSection)
  const { entry, fixed } = usePickerRow(stream)
  const { stored } = entry
  if (stored === undefined) return <CursorFact stream={stream} />
  if (stored.sync_mode !== 'incremental') {
    return <span className="airbyte-catalog-browser-quiet">{picker.notNeeded}</span>
  }
  const path = stored.cursor_field ?? fixed.cursor
  return (
    <code className="airbyte-catalog-browser-quiet">
      {path.length > 0 ? catalog.fieldPath(path) : picker.sourceChooses}
    </code>
  )
}

export function StoredKey({ stream }: StreamCellProps) {
  const words = useWords(pickerSection)
  const { entry, fixed } = usePickerRow(stream)
  const { stored } = entry
  if (stored === undefined) return <KeyFact stream={stream} />
  const key = stored.primary_key ?? fixed.key
  if (key.length === 0) return <span className="airbyte-catalog-browser-quiet">{words.noKey}</span>
  return <code className="airbyte-catalog-browser-quiet">{words.pathList(key)}</code>
}

export function useStoredRowState(stream: Stream): StreamRowState {
  return { isPicked: usePickerRow(stream).entry.stored !== undefined }
}

/** Beside the filter's own count. */
export function StoredCount({ count }: { count: number }) {
  const words = useWords(pickerSection)
  return <span className="airbyte-stream-picker-picked">{words.syncedCount(count)}</span>
}
