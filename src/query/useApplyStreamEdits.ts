'use client'
import { useCallback, useEffect, useRef, useState } from 'react'
import type { Catalog } from '../domain/catalog'
import { EmbeddedError } from '../domain/errors'
import type { StreamConfig } from '../domain/streamConfig'
import type { StreamEdit } from '../domain/streamEdits'
import {
  type ApplyItem,
  type ApplyOutcome,
  type ApplyState,
  idleApplyState,
  toApplyOutcome,
  toApplyState,
} from './applyState'
import { type ApplyRun, createApplyRun } from './createApplyRun'
import { useEmbedded } from './EmbeddedContext'
import { keys } from './keys'
import type { KnownStreams, StreamLookup } from './planLanes'
import { rereadQueries } from './rereadQueries'
import { rewriteQuery } from './rewriteQuery'

/** Sends a batch of edits, and tells how far it got. */
export type ApplyStreamEdits = {
  /**
   * Reads what is stored afresh, leaves out what is in force already, and sends the rest four at a time. Resolves when all
   * are settled; an edit that failed, or that clashes with what somebody else stored since `useStreams` read it, is in the
   * outcome, not a rejection.
   */
  apply: (edits: readonly StreamEdit[]) => Promise<ApplyOutcome>
  /** Sends those edits of the last batch that failed once more. The outcome is of the whole batch. */
  retryFailed: () => Promise<ApplyOutcome>
  /** Sends nothing more; what is under way is waited for. */
  cancel: () => void
  /** Forgets the last batch. Does nothing while one is on its way. */
  reset: () => void
  state: ApplyState
}

/**
 * Brings a batch of edits to the API, with the state of each. Leaving the screen stops the batch. The cached streams follow
 * what was applied and are then read anew.
 */
export function useApplyStreamEdits(sourceId: string): ApplyStreamEdits {
  const { client, queryClient, emit } = useEmbedded('useApplyStreamEdits()')
  const [state, setState] = useState<ApplyState>(idleApplyState)
  const running = useRef<ApplyRun | undefined>(undefined)
  const batch = useRef<ApplyItem[]>([])
  const seen = useRef<KnownStreams>(undefined)
  useEffect(() => () => running.current?.abort(), [])

  const send = useCallback(
    async (items: readonly ApplyItem[]): Promise<ApplyOutcome> => {
      if (running.current !== undefined) {
        throw new EmbeddedError(
          'invalid_request',
          'A batch of edits is still on its way, so a second one was not started. Wait for `state.phase` to be "done".',
        )
      }
      setState(toApplyState('applying', [...items]))
      const run = createApplyRun({
        client,
        sourceId,
        items,
        seen: seen.current,
        streamOf: lookUpIn(queryClient.getQueryData<Catalog>(keys.catalog(client.workspaceKey, sourceId))),
        onChange: (changed) => setState(toApplyState('applying', changed)),
      })
      running.current = run
      const { items: settled, stored } = await run.finished
      running.current = undefined
      batch.current = settled
      seen.current = seen.current && withStored(seen.current, stored)
      // Only now: the batch itself may have been the first to ask for a token.
      const streamsKey = keys.streams(client.workspaceKey, sourceId)
      await rewriteQuery<StreamConfig[]>(queryClient, streamsKey, (streams) => {
        return streams && [...withStored(byName(streams), stored).values()]
      })
      await rereadQueries(queryClient, streamsKey)
      setState(toApplyState('done', settled))
      const outcome = toApplyOutcome(settled)
      emit({
        type: 'stream_edits_applied',
        source_id: sourceId,
        applied: outcome.applied,
        failed: outcome.failed.map(({ edit }) => edit),
        ...(outcome.clashes.length > 0 && { clashes: outcome.clashes.map(({ edit }) => edit) }),
      })
      return outcome
    },
    [client, queryClient, emit, sourceId],
  )

  const apply = useCallback(
    (edits: readonly StreamEdit[]) => {
      if (running.current === undefined) {
        const streams = queryClient.getQueryData<StreamConfig[]>(keys.streams(client.workspaceKey, sourceId))
        seen.current = streams && byName(streams)
      }
      return send(edits.map((edit) => ({ edit, status: 'waiting' })))
    },
    [send, client, queryClient, sourceId],
  )
  const retryFailed = useCallback(async () => {
    if (!batch.current.some(({ status }) => status === 'failed')) return toApplyOutcome(batch.current)
    return send(batch.current.map((item) => (item.status === 'failed' ? { edit: item.edit, status: 'waiting' } : item)))
  }, [send])
  const cancel = useCallback(() => running.current?.stop(), [])
  const reset = useCallback(() => {
    if (running.current !== undefined) return
    batch.current = []
    setState(idleApplyState)
  }, [])
  return { apply, retryFailed, cancel, reset, state }
}

function byName(streams: readonly StreamConfig[]): ReadonlyMap<string, StreamConfig> {
  return new Map(streams.map((config) => [config.stream_name, config]))
}

/** Of several with one name the first, as for the API. */
function lookUpIn(catalog: Catalog | undefined): StreamLookup {
  const streams = new Map(catalog?.streams.toReversed().map((stream) => [stream.name, stream]))
  return (name) => streams.get(name)
}

/** Streams that stay keep their place. */
function withStored(
  streams: ReadonlyMap<string, StreamConfig>,
  stored: ReadonlyMap<string, StreamConfig | null>,
): ReadonlyMap<string, StreamConfig> {
  const all = new Map(streams)
  for (const [name, config] of stored) {
    if (config === null) all.delete(name)
    else all.set(name, config)
  }
  return all
}
