'use client'
import { Check } from 'lucide-react'
import { memo, useId } from 'react'
import type { SourceTemplateSummary } from '../../domain/sourceTemplate'
import { ConnectorIcon } from '../primitives/ConnectorIcon'
import type { SlotProps } from '../primitives/createSlots'
import { useWords } from '../words/WordsContext'
import type { TemplateGallerySlot } from './TemplateGalleryView'

export type TemplateTileProps = {
  template: SourceTemplateSummary
  isConnected: boolean
  /** Whether another connector has the same name, so that the slug must tell them apart. */
  isNamesake: boolean
  onSelect: (template: SourceTemplateSummary) => void
  slot: SlotProps<TemplateGallerySlot>
}

/** One connector on offer. Named by its connector; tags and the mark of a connected one describe it. */
export const TemplateTile = memo(function TemplateTile({
  template,
  isConnected,
  isNamesake,
  onSelect,
  slot,
}: TemplateTileProps) {
  const words = useWords().gallery
  const id = useId()
  const slug = isNamesake ? template.connector_name : null
  const hasFacts = isConnected || template.tags.length > 0
  return (
    <button
      {...slot('tile')}
      type="button"
      aria-labelledby={slug === null ? `${id}name` : `${id}name ${id}slug`}
      aria-describedby={hasFacts ? `${id}facts` : undefined}
      data-connected={isConnected || undefined}
      onClick={() => onSelect(template)}
    >
      <ConnectorIcon icon={template.icon} name={template.name} />
      <span {...slot('text')}>
        <span id={`${id}name`} {...slot('name')}>
          {template.name}
        </span>
        {slug !== null && (
          <span id={`${id}slug`} {...slot('slug')}>
            {slug}
          </span>
        )}
        {hasFacts && (
          <span id={`${id}facts`} {...slot('facts')}>
            {isConnected && (
              <span {...slot('connected')}>
                <Check size={12} strokeWidth={2} aria-hidden />
                {words.connected}
              </span>
            )}
            {template.tags.length > 0 && <span {...slot('tags')}>{words.tagList(template.tags)}</span>}
          </span>
        )}
      </span>
    </button>
  )
})
