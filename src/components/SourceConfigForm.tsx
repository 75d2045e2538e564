'use client'
import { useState } from 'react'
import { EmbeddedError } from '../domain/errors'
import type { Source } from '../domain/source'
import type { SourceTemplate } from '../domain/sourceTemplate'
import { useEmbedded } from '../query/EmbeddedContext'
import { useSource } from '../query/useSource'
import { useSourceTemplate } from '../query/useSourceTemplate'
import { type ClassNames, createSlots } from '../ui/primitives/createSlots'
import { ErrorBoundary } from '../ui/primitives/ErrorBoundary'
import { ErrorState } from '../ui/primitives/ErrorState'
import { WordsGate } from '../ui/primitives/WordsGate'
import { SourceFormSkeleton } from '../ui/source-form/SourceFormSkeleton'
import type { SourceFormSlot } from '../ui/source-form/SourceFormSlot'
import { sourceFormSection } from '../ui/words/sourceFormWords'
import { useWords } from '../ui/words/WordsContext'
import { SourceConfigFormBody } from './SourceConfigFormBody'
import type { SourceFormOptionProps } from './SourceFormOptionProps'

/** Either a template to connect anew or a source to edit, with what the host settles beforehand. */
export type SourceConfigFormProps = SourceFormOptionProps & {
  /** Called after the API saved the source, with the source as it answered (secrets masked). */
  onSaved?: ((source: Source) => void) | undefined
  /** Shows a Cancel button beside the main one. What was entered is kept in memory for a way back. */
  onCancel?: (() => void) | undefined
  /** Extra class per slot, placed after ours. */
  classNames?: ClassNames<SourceFormSlot> | undefined
} & (
    | {
        /** Connects a new source of this template. */
        sourceTemplateId: string
        sourceId?: undefined
      }
    | {
        /** Edits this source. Its whole configuration goes back, with masks for secrets that were not replaced. */
        sourceId: string
        sourceTemplateId?: undefined
      }
  )

/** The form of one connector: checks what was entered, then saves it. */
export function SourceConfigForm(props: SourceConfigFormProps) {
  const slot = createSlots('source-form', props.classNames)
  return (
    <ErrorBoundary>
      <WordsGate>
        <div {...slot('root')}>
          <LoadedSourceConfigForm key={props.sourceId ?? props.sourceTemplateId} {...props} />
        </div>
      </WordsGate>
    </ErrorBoundary>
  )
}

function LoadedSourceConfigForm({ sourceId, sourceTemplateId, ...rest }: SourceConfigFormProps) {
  useEmbedded('<SourceConfigForm>')
  const words = useWords(sourceFormSection)
  const source = useSource(sourceId)
  // A source carries its template; one that does not is not editable, and says so.
  const template = useSourceTemplate(sourceTemplateId)
  const reading = sourceId === undefined ? template : source
  const [opened, setOpened] = useState({ times: 1, byPress: false })
  const found: SourceTemplate | null | undefined = sourceId === undefined ? template.data : source.data?.source_template
  if (found && (sourceId === undefined || source.data)) {
    return (
      <SourceConfigFormBody
        {...rest}
        key={opened.times}
        template={found}
        source={source.data}
        takesFocus={opened.byPress}
        onReopen={(byPress) => setOpened(({ times }) => ({ times: times + 1, byPress }))}
      />
    )
  }
  if (reading.error) {
    return <ErrorState error={reading.error} title={words.couldNotLoad} onRetry={() => void reading.refetch()} />
  }
  if (reading.data) return <ErrorState error={withoutTemplate} title={words.couldNotLoad} />
  return <SourceFormSkeleton />
}

const withoutTemplate = new EmbeddedError(
  'unexpected_response',
  'The API gave this source without its template, so its form is not known. Ask for the template, or remove the source and connect it anew.',
)
