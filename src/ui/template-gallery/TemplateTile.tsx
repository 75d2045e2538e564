'use client'
import { Check } from 'lucide-react'
import { memo, useId } from 'react'
import type { SourceTemplateSummary } from '../../domain/sourceTemplate'
import { ConnectorIcon } from '../primitives/ConnectorIcon'
import type { SlotProps } from '../primitives/createSlots'
import { gallerySection } from '../words/galleryWords'
import { useWords } from '../words/WordsContext'
import type { TemplateGallerySlot } from './TemplateGallerySlot'

export type TemplateTileProps = {
  template: SourceTemplateSummary
  isConnected: boolean
  /** Whether another connector has the same name, so that the slug must tell them apart. */
  isNamesake: boolean
  onSelect: (template: SourceTemplateSummary) => void
  slot: SlotProps<TemplateGallerySlot>
}

/**
 * One connector on offer. The button holds the name alone, so that it is called what it shows, and is stretched over the
 * whole tile; tags and the mark of a connected one describe it.
 */
export const TemplateTile = memo(function TemplateTile({
  template,
  isConnected,
  isNamesake,
  onSelect,
  slot,
}: TemplateTileProps) {
  const words = useWords(gallerySection)
  const factsId = useId()
  const { name, icon, tags, connector_name } = template
  const hasFacts = isConnected || tags.length > 0
  return (
    <div {...slot('tile')} data-connected={isConnected || undefined}>
      <ConnectorIcon icon={icon} name={name} />
      <div {...slot('text')}>
        <button
          {...slot('choose')}
          type="button"
          aria-describedby={hasFacts ? factsId : undefined}
          onClick={() => onSelect(template)}
        >
          <span {...slot('name')}>
            <bdi>{name}</bdi>
          </span>
          {isNamesake && connector_name !== null && <span {...slot('slug')}>{connector_name}</span>}
        </button>
        {hasFacts && (
          <div id={factsId} {...slot('facts')}>
            {isConnected && (
              <span {...slot('connected')}>
                <Check size={12} strokeWidth={2} aria-hidden />
                {words.connected}
              </span>
            )}
            {tags.length > 0 && <span {...slot('tags')}>{words.tagList(tags)}</span>}
          </div>
        )}
      </div>
    </div>
  )
})
