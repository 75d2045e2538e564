'use client'
import { useEffect, useRef, useState } from 'react'
import { flushSync } from 'react-dom'
import { callHost } from '../domain/callHost'
import { EmbeddedError, isEmbeddedError } from '../domain/errors'
import type { JsonObject } from '../domain/json'
import type { Source } from '../domain/source'
import type { TagsMode } from '../domain/sourceTemplate'
import { useCheckSource } from '../query/useCheckSource'
import { useCreateSource } from '../query/useCreateSource'
import { useUpdateSource } from '../query/useUpdateSource'

export type SourceSubmitState =
  | { phase: 'idle' | 'checking' | 'saving' | 'stopped' }
  /** The connector was asked and refused, or gave no clear answer; `message` is its own words. */
  | { phase: 'refused' | 'unclear'; message: string | null }
  | { phase: 'failed'; error: EmbeddedError }

export type SourceToSave = {
  name: string
  config: JsonObject
  /** Of the connection templates to set up; for a new source only. */
  tags?: ConnectionTags | undefined
}

/** Tags of connection templates, and whether one of them suffices (`any`, the default). */
export type ConnectionTags = { tags: readonly string[]; mode?: TagsMode | undefined }

/** A new source of a template, or a stored one. */
export type SourceTarget = { templateId: string; sourceId?: undefined } | { sourceId: string; templateId?: undefined }

/**
 * Checks, then saves; one run at a time, so a second press does nothing. The API does not try credentials when it saves,
 * which is why the check comes first.
 */
export function useSourceSubmit(target: SourceTarget, onSaved: (source: Source) => void) {
  const check = useCheckSource()
  const create = useCreateSource()
  const update = useUpdateSource()
  const [state, setState] = useState<SourceSubmitState>({ phase: 'idle' })
  const running = useRef<AbortController>(undefined)
  useEffect(() => () => running.current?.abort(), [])

  async function checked(config: JsonObject, signal: AbortSignal): Promise<boolean> {
    setState({ phase: 'checking' })
    const asked =
      target.sourceId === undefined ? { source_template_id: target.templateId } : { source_id: target.sourceId }
    const { status, message } = await check.mutateAsync({ ...asked, source_config: config, signal })
    if (signal.aborted) throw new EmbeddedError('aborted', 'The check was stopped.')
    if (status === 'succeeded' || status === 'skipped') return true
    setState({ phase: status === 'failed' ? 'refused' : 'unclear', message })
    return false
  }

  async function save({ name, config, tags }: SourceToSave, signal: AbortSignal) {
    setState({ phase: 'saving' })
    const request = { name, source_config: config, signal }
    const source =
      target.sourceId === undefined
        ? await create.mutateAsync({
            ...request,
            source_template_id: target.templateId,
            ...(tags && {
              selected_connection_template_tags: [...tags.tags],
              selected_connection_template_tags_mode: tags.mode ?? 'any',
            }),
          })
        : await update.mutateAsync({ ...request, id: target.sourceId })
    setState({ phase: 'idle' })
    // The source is saved, whatever the host makes of it.
    callHost(onSaved, source)
  }

  /** Resolves with the error, when there was one. */
  async function run(source: SourceToSave, options: { unchecked: boolean }): Promise<EmbeddedError | undefined> {
    if (running.current !== undefined) return undefined
    const controller = new AbortController()
    running.current = controller
    try {
      if (options.unchecked || (await checked(source.config, controller.signal))) await save(source, controller.signal)
      return undefined
    } catch (thrown) {
      const error = isEmbeddedError(thrown) ? thrown : new EmbeddedError('unexpected_response', String(thrown))
      // Drawn at once: the caller puts the focus on a field, which was disabled until now.
      flushSync(() => setState(controller.signal.aborted ? { phase: 'stopped' } : { phase: 'failed', error }))
      return error
    } finally {
      running.current = undefined
    }
  }

  return {
    state,
    run,
    stop: () => running.current?.abort(),
    /** Takes back the last result, as soon as something else happens. */
    clear: () => setState({ phase: 'idle' }),
  }
}
