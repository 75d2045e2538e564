'use client'
import { countFields } from '../../domain/countFields'
import { Chip } from '../primitives/Chip'
import { catalogSection } from '../words/catalogWords'
import { useWords } from '../words/WordsContext'
import type { StreamCellProps } from './StreamGridColumn'

/** How the source can be read. */
export function SyncCell({ stream }: Pick<StreamCellProps, 'stream'>) {
  const words = useWords(catalogSection)
  const isIncremental = stream.supported_sync_modes.includes('incremental')
  return isIncremental ? (
    <Chip>{words.incremental}</Chip>
  ) : (
    <span className="airbyte-catalog-browser-quiet">{words.fullRefreshOnly}</span>
  )
}

/** The key that the source knows. */
export function KeyFact({ stream }: Pick<StreamCellProps, 'stream'>) {
  const words = useWords(catalogSection)
  const key = stream.source_defined_primary_key
  return key.length > 0 ? <Chip>{words.keyChip(key)}</Chip> : null
}

/** The cursor that the source sets or suggests. */
export function CursorFact({ stream }: Pick<StreamCellProps, 'stream'>) {
  const words = useWords(catalogSection)
  if (!stream.supported_sync_modes.includes('incremental')) return null
  if (stream.default_cursor_field.length > 0) return <Chip>{words.cursorChip(stream.default_cursor_field)}</Chip>
  return stream.source_defined_cursor ? <Chip>{words.sourceCursorChip}</Chip> : null
}

export function KeysCell({ stream }: StreamCellProps) {
  return (
    <>
      <KeyFact stream={stream} />
      <CursorFact stream={stream} />
    </>
  )
}

/** How many fields a record has at its top. */
export function FieldsCell({ stream }: StreamCellProps) {
  const words = useWords(catalogSection)
  return <span className="airbyte-catalog-browser-quiet">{words.fieldCount(countFields(stream))}</span>
}
