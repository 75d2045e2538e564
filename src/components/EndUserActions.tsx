'use client'
import { useEffect } from 'react'
import { callHost } from '../domain/callHost'
import type { EmbeddedError } from '../domain/errors'
import type { JsonObject } from '../domain/json'
import { readConnectorSpec } from '../domain/readConnectorSpec'
import { redactSecrets } from '../domain/redactSecrets'
import type { Source } from '../domain/source'
import type { SourceTemplateSummary } from '../domain/sourceTemplate'
import { useEmbedded } from '../query/EmbeddedContext'
import { keys } from '../query/keys'

/** What the official widget tells its host, in its words. */
export type EndUserActionResult =
  | { type: 'end_user_action_result'; message: 'source_created' | 'source_updated'; data: EndUserSource }
  | { type: 'end_user_action_result'; message: 'source_create_error' | 'source_update_error'; error: EmbeddedError }

/** A saved source. Secrets in `replication_config` are asterisks. */
export type EndUserSource = {
  id: string
  name: string
  source_template: Pick<SourceTemplateSummary, 'id' | 'name' | 'icon'> | null
  replication_config: JsonObject
  created_at?: string | undefined
  updated_at?: string | undefined
}

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
          const data = toEndUserSource(change.action.data)
          callHost(onAction, { type: 'end_user_action_result', message: action.done, data })
        } else if (change.action.type === 'error') {
          callHost(onAction, { type: 'end_user_action_result', message: action.failed, error: change.action.error })
        }
      }),
    [queryClient, onAction],
  )
  return null
}

function toEndUserSource({ id, name, source_template, source_config, created_at, updated_at }: Source): EndUserSource {
  const config = source_template
    ? redactSecrets(readConnectorSpec(source_template.user_config_spec).root, source_config)
    : {}
  const template = source_template && {
    id: source_template.id,
    name: source_template.name,
    icon: source_template.icon,
  }
  return { id, name, source_template: template, replication_config: config, created_at, updated_at }
}
