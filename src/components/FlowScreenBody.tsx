'use client'
import type { TagsMode } from '../domain/sourceTemplate'
import type { FlowScreen, FlowStep } from '../headless/connectSteps'
import { FlowDone } from '../ui/connect-flow/FlowDone'
import { connectSection } from '../ui/words/connectWords'
import { useWords } from '../ui/words/WordsContext'
import { LazySourceConfigForm, LazySourceList, LazyStreamPicker } from './flowParts'
import type { SourceFormOptionProps } from './SourceFormOptionProps'
import { TemplateGallery } from './TemplateGallery'

export type FlowScreenBodyProps = {
  screen: FlowScreen
  /** Whether the person has just come here by a step of their own. */
  isFocusWanted: boolean
  tags: readonly string[] | undefined
  tagsMode: TagsMode | undefined
  sourceForm: SourceFormOptionProps | undefined
  take: (step: FlowStep) => void
  onStreamEdits: (hasEdits: boolean) => void
  onClose: (() => void) | undefined
}

/** What stands under the title of a screen, with every way on from it. */
export function FlowScreenBody(props: FlowScreenBodyProps) {
  const { screen, isFocusWanted, tags, tagsMode, sourceForm, take, onStreamEdits, onClose } = props
  const words = useWords(connectSection)
  switch (screen.name) {
    case 'connector':
      return (
        <TemplateGallery
          tags={tags}
          tagsMode={tagsMode}
          focusSearch={isFocusWanted}
          onSelect={(template) => take({ type: 'choose_template', template })}
        />
      )
    case 'configure':
      return (
        <LazySourceConfigForm
          {...sourceForm}
          sourceTemplateId={screen.sourceTemplateId}
          onSaved={(source) => take({ type: 'source_created', source })}
        />
      )
    case 'edit':
      return (
        <LazySourceConfigForm
          {...sourceForm}
          sourceId={screen.sourceId}
          onSaved={(source) => take({ type: 'source_saved', source })}
        />
      )
    case 'streams':
      return (
        <LazyStreamPicker
          sourceId={screen.sourceId}
          onEditsChange={(edits) => onStreamEdits(edits.length > 0)}
          onApplied={({ failed, cancelled }) => {
            if (failed.length + cancelled.length === 0) take({ type: 'streams_finished', hasStreams: true })
          }}
        />
      )
    case 'done':
      return (
        <FlowDone
          text={words.doneText(screen.result)}
          onChooseStreams={
            screen.result === 'connected_without_streams'
              ? () =>
                  take({ type: 'configure_streams', source: { id: screen.sourceId, name: screen.sourceName ?? '' } })
              : undefined
          }
          onClose={onClose}
          onManageSources={() => take({ type: 'manage_sources' })}
          onAddAnother={() => take({ type: 'add_source' })}
        />
      )
    case 'sources':
      return (
        <LazySourceList
          onAdd={() => take({ type: 'add_source' })}
          onEdit={(source) => take({ type: 'edit_source', source })}
          onConfigureStreams={(source) => take({ type: 'configure_streams', source })}
          onDeleted={(source) => take({ type: 'source_deleted', sourceId: source.id })}
        />
      )
  }
}
