'use client'
import { useEffect, useRef, useState } from 'react'
import { flushSync } from 'react-dom'
import type { ApiProblems } from '../domain/apiProblems'
import { callHost } from '../domain/callHost'
import { EmbeddedError, isEmbeddedError } from '../domain/errors'
import { type JsonObject, jsonEquals } from '../domain/json'
import type { Source, SourceSummary } from '../domain/source'
import type { TagsMode } from '../domain/sourceTemplate'
import { useEmbedded } from '../query/EmbeddedContext'
import { useCheckSource } from '../query/useCheckSource'
import { useCreateSource } from '../query/useCreateSource'
import { useUpdateSource } from '../query/useUpdateSource'
import { findLostSource, mayHaveSaved } from './findLostSource'

export type SourceSubmitState =
  | { phase: 'idle' | 'checking' | 'saving' | 'stopped' }
  /** The connector was asked and refused, or gave no clear answer; `message` is its own words. */
  | { phase: 'refused' | 'unclear'; message: string | null }
  /** `lost`: a source that the API seems to have saved although it answered with an error. */
  | {
      phase: 'failed'
      step: 'check' | 'save'
      error: EmbeddedError
      problems: ApiProblems
      lost?: SourceSummary | undefined
    }

export type SourceToSave = {
  name: string
  config: JsonObject
  /** What stands for a sign-in. Secret; for a new source only. */
  secretId?: string | undefined
  /** Of the connection templates to set up; for a new source only. */
  tags?: ConnectionTags | undefined
}

/** Tags of connection templates, and whether one of them suffices (`any`, the default). */
export type ConnectionTags = { tags: readonly string[]; mode?: TagsMode | undefined }

/** A new source of a template, or a stored one. */
export type SourceTarget = { templateId: string; sourceId?: undefined } | { sourceId: string; templateId?: undefined }

export type SourceSubmitOptions = {
  onSaved: (source: Source) => void
  /** Sorts the API's complaints to the fields of the form. */
  explain: (error: EmbeddedError) => ApiProblems
}

/**
 * Checks, then saves; one run at a time, so a second press does nothing. The API does not try credentials when it saves,
 * which is why the check comes first. A configuration that passed is not checked again when only saving it failed.
 */
export function useSourceSubmit(target: SourceTarget, { onSaved, explain }: SourceSubmitOptions) {
  const { client, emit } = useEmbedded('<SourceConfigForm>')
  const check = useCheckSource()
  const create = useCreateSource()
  const update = useUpdateSource()
  const [state, setState] = useState<SourceSubmitState>({ phase: 'idle' })
  const running = useRef<AbortController>(undefined)
  const passed = useRef<JsonObject>(undefined)
  useEffect(() => () => running.current?.abort(), [])

  async function checked({ config, secretId }: SourceToSave, signal: AbortSignal): Promise<boolean> {
    const tried = { config, secretId: secretId ?? null }
    if (passed.current !== undefined && jsonEquals(passed.current, tried)) return true
    setState({ phase: 'checking' })
    const asked =
      target.sourceId === undefined
        ? { source_template_id: target.templateId, ...signedIn(secretId) }
        : { source_id: target.sourceId }
    const { status, message } = await check.mutateAsync({ ...asked, source_config: config, signal })
    if (signal.aborted) throw new EmbeddedError('aborted', 'The check was stopped.')
    const isFine = status === 'succeeded' || status === 'skipped'
    if (isFine) passed.current = tried
    else setState({ phase: status === 'failed' ? 'refused' : 'unclear', message })
    return isFine
  }

  async function save({ name, config, tags, secretId }: SourceToSave, signal: AbortSignal) {
    setState({ phase: 'saving' })
    const request = { name, source_config: config, signal }
    const source =
      target.sourceId === undefined
        ? await create.mutateAsync({
            ...request,
            source_template_id: target.templateId,
            ...signedIn(secretId),
            ...(tags && {
              selected_connection_template_tags: [...tags.tags],
              selected_connection_template_tags_mode: tags.mode ?? 'any',
            }),
          })
        : await update.mutateAsync({ ...request, id: target.sourceId })
    done(source)
  }

  function done(source: Source) {
    passed.current = undefined
    setState({ phase: 'idle' })
    // The source is saved, whatever the host makes of it.
    callHost(onSaved, source)
  }

  /** The API may have saved what it failed to confirm; saving it again would make two. */
  async function lookForLost(name: string, since: number) {
    if (target.sourceId !== undefined) return
    const lost = await findLostSource(client, { name, templateId: target.templateId, since })
    if (lost === undefined) return
    setState((now) => (now.phase === 'failed' && now.step === 'save' ? { ...now, lost } : now))
  }

  /** One at a time; resolves with the error, when there was one. */
  async function once(step: (signal: AbortSignal) => Promise<void>, at: { step: 'check' | 'save' }) {
    if (running.current !== undefined) return undefined
    const controller = new AbortController()
    running.current = controller
    try {
      await step(controller.signal)
      return undefined
    } catch (thrown) {
      const error = isEmbeddedError(thrown) ? thrown : new EmbeddedError('unexpected_response', String(thrown))
      // Drawn at once: the caller puts the focus on a field, which was disabled until now.
      const failed = { phase: 'failed', step: at.step, error, problems: explain(error) } as const
      flushSync(() => setState(controller.signal.aborted ? { phase: 'stopped' } : failed))
      return error
    } finally {
      running.current = undefined
    }
  }

  async function run(source: SourceToSave, options: { unchecked: boolean }): Promise<EmbeddedError | undefined> {
    const at: { step: 'check' | 'save' } = { step: 'check' }
    const started = Date.now()
    const error = await once(async (signal) => {
      const mayBeSaved = options.unchecked || (await checked(source, signal))
      at.step = 'save'
      if (mayBeSaved) await save(source, signal)
    }, at)
    if (error !== undefined && at.step === 'save' && mayHaveSaved(error)) void lookForLost(source.name, started)
    return error
  }

  return {
    state,
    run,
    /** Takes the source that the API saved after all. */
    adopt: (lost: SourceSummary) =>
      once(
        async (signal) => {
          setState({ phase: 'saving' })
          const source = await client.getSource(lost.id, { signal })
          const source_template_id = target.templateId ?? ''
          emit({ type: 'source_created', source_id: source.id, name: source.name, source_template_id })
          done(source)
        },
        { step: 'save' },
      ),
    stop: () => running.current?.abort(),
    /** Takes back the last result, as soon as something else happens. */
    clear: () => setState({ phase: 'idle' }),
  }
}

function signedIn(secretId: string | undefined) {
  return secretId === undefined ? {} : { server_side_oauth_secret_id: secretId }
}
