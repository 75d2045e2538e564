'use client'
import { memo, type RefObject, useMemo } from 'react'
import type { SourceTemplateSummary } from '../../domain/sourceTemplate'
import type { SlotProps } from '../primitives/createSlots'
import { gallerySection } from '../words/galleryWords'
import { useWords } from '../words/WordsContext'
import { moveInGrid } from './moveInGrid'
import type { TemplateGallerySlot } from './TemplateGallerySlot'
import { TemplateTile } from './TemplateTile'

export type TemplateGridProps = {
  /** Everything on offer: what matches is told apart from its namesakes whatever the search. */
  templates: readonly SourceTemplateSummary[]
  matches: readonly SourceTemplateSummary[]
  connected: ReadonlySet<string>
  onSelect: (template: SourceTemplateSummary) => void
  slot: SlotProps<TemplateGallerySlot>
  gridRef: RefObject<HTMLUListElement | null>
}

/** The tiles. Apart from the search box, so that a key press draws the box first and the tiles when there is time. */
export const TemplateGrid = memo(function TemplateGrid(props: TemplateGridProps) {
  const { templates, matches, connected, onSelect, slot, gridRef } = props
  const words = useWords(gallerySection)
  const namesakes = useMemo(() => namesOfSeveral(templates), [templates])
  return (
    <ul
      ref={gridRef}
      {...slot('grid')}
      aria-label={words.connectors}
      onKeyDown={(event) => {
        if (moveInGrid(event.currentTarget, event.key)) event.preventDefault()
      }}
    >
      {matches.map((template) => (
        <li key={template.id} {...slot('cell')}>
          <TemplateTile
            template={template}
            isConnected={connected.has(template.id)}
            isNamesake={namesakes.has(template.name)}
            onSelect={onSelect}
            slot={slot}
          />
        </li>
      ))}
    </ul>
  )
})

function namesOfSeveral(templates: readonly SourceTemplateSummary[]): ReadonlySet<string> {
  const seen = new Set<string>()
  const several = new Set<string>()
  for (const { name } of templates) {
    if (seen.has(name)) several.add(name)
    seen.add(name)
  }
  return several
}
