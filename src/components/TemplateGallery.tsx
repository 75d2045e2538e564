'use client'
import { useMemo } from 'react'
import type { SourceTemplateSummary, TagsMode } from '../domain/sourceTemplate'
import { useEmbedded } from '../query/EmbeddedContext'
import { useSources } from '../query/useSources'
import { useSourceTemplates } from '../query/useSourceTemplates'
import type { ClassNames } from '../ui/primitives/createSlots'
import { ErrorBoundary } from '../ui/primitives/ErrorBoundary'
import { WordsGate } from '../ui/primitives/WordsGate'
import type { TemplateGallerySlot } from '../ui/template-gallery/TemplateGallerySlot'
import { TemplateGalleryView } from '../ui/template-gallery/TemplateGalleryView'

/** Which connectors are on offer, and who hears which one was chosen. */
export type TemplateGalleryProps = {
  /** Only connectors with these tags. The person may narrow them further. */
  tags?: readonly string[] | undefined
  /** Whether one of `tags` suffices. Default `any`. */
  tagsMode?: TagsMode | undefined
  /** The person chose a connector. Comes with the event `template_selected`. */
  onSelect: (template: SourceTemplateSummary) => void
  /**
   * Puts the caret into the search box each time it becomes true. Off by default: a gallery that is part of a page must not
   * take focus when the page loads.
   */
  focusSearch?: boolean | undefined
  /** Extra class per slot, placed after ours. */
  classNames?: ClassNames<TemplateGallerySlot> | undefined
}

/** The connectors on offer, to search and choose from. Says which of them already have a source. */
export function TemplateGallery(props: TemplateGalleryProps) {
  return (
    <ErrorBoundary>
      <WordsGate>
        <LoadedTemplateGallery {...props} />
      </WordsGate>
    </ErrorBoundary>
  )
}

function LoadedTemplateGallery({ tags, tagsMode, onSelect, ...rest }: TemplateGalleryProps) {
  const { emit } = useEmbedded('<TemplateGallery>')
  const templates = useSourceTemplates({ tags, tagsMode })
  const { data: sources } = useSources()
  const connected = useMemo(() => new Set(sources?.map((source) => source.source_template?.id ?? '')), [sources])
  return (
    <TemplateGalleryView
      {...rest}
      templates={templates.data}
      error={templates.error}
      onRetry={() => void templates.refetch()}
      connected={connected}
      onSelect={(template) => {
        emit({ type: 'template_selected', source_template_id: template.id, name: template.name })
        onSelect(template)
      }}
    />
  )
}
