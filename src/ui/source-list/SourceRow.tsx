'use client'
import { Pencil, Trash2 } from 'lucide-react'
import type { SourceSummary } from '../../domain/source'
import { Button } from '../primitives/Button'
import { ConnectorIcon } from '../primitives/ConnectorIcon'
import type { SlotProps } from '../primitives/createSlots'
import { sourceListSection } from '../words/sourceListWords'
import { useWords } from '../words/WordsContext'
import type { SourceListSlot } from './SourceListSlot'

export type SourceRowProps = {
  source: SourceSummary
  isLeaving: boolean
  onDelete: (source: SourceSummary) => void
  onEdit: ((source: SourceSummary) => void) | undefined
  onConfigureStreams: ((source: SourceSummary) => void) | undefined
  slot: SlotProps<SourceListSlot>
}

/** One connected source. */
export function SourceRow({ source, isLeaving, onConfigureStreams, onEdit, onDelete, slot }: SourceRowProps) {
  const words = useWords(sourceListSection)
  const { name, source_template } = source
  const connectedAt = readDate(source.created_at)
  return (
    <li {...slot('row')} data-leaving={isLeaving || undefined}>
      <ConnectorIcon icon={source_template?.icon ?? null} name={source_template?.name ?? name} />
      <div {...slot('text')}>
        <p {...slot('name')}>
          <bdi>{name}</bdi>
        </p>
        <p {...slot('facts')}>
          {source_template && source_template.name !== name && (
            <span>
              <bdi>{source_template.name}</bdi>
            </span>
          )}
          {isLeaving && <span>{words.removing}</span>}
          {!isLeaving && connectedAt && <span>{words.connectedOn(connectedAt)}</span>}
        </p>
      </div>
      {!isLeaving && (
        <div {...slot('actions')}>
          {onConfigureStreams && (
            <Button aria-label={words.configureStreamsOf(name)} onClick={() => onConfigureStreams(source)}>
              {words.configureStreams}
            </Button>
          )}
          {onEdit && (
            <Button variant="plain" size="icon" aria-label={words.editOf(name)} onClick={() => onEdit(source)}>
              <Pencil size={16} strokeWidth={1.5} aria-hidden />
            </Button>
          )}
          <Button variant="plain" size="icon" aria-label={words.removeOf(name)} onClick={() => onDelete(source)}>
            <Trash2 size={16} strokeWidth={1.5} aria-hidden />
          </Button>
        </div>
      )}
    </li>
  )
}

function readDate(text: string | undefined): Date | undefined {
  const date = text === undefined ? undefined : new Date(text)
  return date === undefined || Number.isNaN(date.getTime()) ? undefined : date
}
