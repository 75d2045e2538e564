'use client'
import type { Stream } from '../../domain/catalog'
import { jsonEquals } from '../../domain/json'
import type { StreamField } from '../../domain/streamFields'
import { breakingChanges } from '../../headless/catalog-changes/reviewChanges'
import { Chip } from '../primitives/Chip'
import { catalogSection } from '../words/catalogWords'
import { useWords } from '../words/WordsContext'
import { useCatalogChange } from './CatalogChangesContext'

/** After the name of a stream: that it is new or changed, and what it lost. */
export function ChangeMark({ stream }: { stream: Stream }) {
  const words = useWords(catalogSection)
  const change = useCatalogChange(stream)
  if (change === undefined) return null
  const [lost] = breakingChanges(change)
  if (lost !== undefined) return <Chip tone="warning">{words.breakingMark(lost)}</Chip>
  return <Chip tone="accent">{words.changeMark[change.type]}</Chip>
}

/** After the type of a field: that it is new, or what it was before. */
export function FieldChangeMark({ stream, field }: { stream: Stream; field: StreamField }) {
  const words = useWords(catalogSection)
  const change = useCatalogChange(stream)
  if (change?.type !== 'stream_changed') return null
  for (const inside of change.changes) {
    if (inside.type === 'field_added' && jsonEquals(inside.path, field.path)) {
      return <Chip tone="accent">{words.newFieldMark}</Chip>
    }
    if (inside.type === 'field_type_changed' && jsonEquals(inside.path, field.path)) {
      return <Chip tone="accent">{words.typeMark(inside.before)}</Chip>
    }
  }
  return null
}
