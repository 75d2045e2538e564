'use client'
import { useEffect } from 'react'
import { callHost } from '../domain/callHost'
import type { EmbeddedError } from '../domain/errors'
import type { Source } from '../domain/source'
import { useEmbedded } from '../query/EmbeddedContext'
import { keys } from '../query/keys'
import { type EndUserSource, toEndUserSource } from './toEndUserSource'

/** What the official widget tells its host, in its words. */
export type EndUserActionResult =
  | { type: 'end_user_action_result'; message: 'source_created' | 'source_updated'; data: EndUserSource }
  | { type: 'end_user_action_result'; message: 'source_create_error' | 'source_update_error'; error: EmbeddedError }

const actions = [
  { key: keys.createSource, done: 'source_created', failed: 'source_create_error' },
  { key: keys.updateSource, done: 'source_updated', failed: 'source_update_error' },
] as const

/** Reports saved sources, and those that could not be saved, in the form of the official widget. Draws nothing. */
export function EndUserActions({ onAction }: { onAction: (action: EndUserActionResult) => void }) {
  const { queryClient } = useEmbedded('<EndUserActions>')
  useEffect(
    () =>
      queryClient.getMutationCache().subscribe((change) => {
        if (change.type !== 'updated') return
        const action = actions.find(({ key }) => change.mutation.options.mutationKey === key)
        if (action === undefined) return
        if (change.action.type === 'success') {
          const message = action.done
          void readSaved(change.action.data).then((data) =>
            callHost(onAction, { type: 'end_user_action_result', message, data }),
          )
        } else if (change.action.type === 'error') {
          callHost(onAction, { type: 'end_user_action_result', message: action.failed, error: change.action.error })
        }
      }),
    [queryClient, onAction],
  )
  return null
}

/** Specifications are read by code that came with the form, and not before. Without it nothing of the configuration is told. */
async function readSaved(source: Source): Promise<EndUserSource> {
  const reading = await import('./redactConfig').catch(() => undefined)
  return toEndUserSource(source, reading?.redactConfig(source) ?? {})
}
