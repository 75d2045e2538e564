import type { EmbeddedClient } from '../client/EmbeddedClient'
import { type EmbeddedError, isEmbeddedError } from '../domain/errors'
import { jsonEquals } from '../domain/json'
import type { AddStreamRequest, StreamConfig } from '../domain/streamConfig'
import type { StreamEdit } from '../domain/streamEdits'

export type SendStreamEdit = { client: EmbeddedClient; sourceId: string; edit: StreamEdit; signal: AbortSignal }

/**
 * Sends one edit and gives the configuration that the API now holds, or null when the stream is no longer synced. An edit
 * that turns out to be in force already counts as sent.
 */
export async function sendStreamEdit({ client, sourceId, edit, signal }: SendStreamEdit): Promise<StreamConfig | null> {
  switch (edit.type) {
    case 'add':
      return addStream({ client, sourceId, stream: edit.stream, signal })
    case 'patch':
      return client.updateStream(sourceId, edit.stream_name, edit.patch, { signal })
    case 'remove':
      await client.removeStream(sourceId, edit.stream_name, { signal }).catch(unlessGone)
      return null
  }
}

type AddStream = { client: EmbeddedClient; sourceId: string; stream: AddStreamRequest; signal: AbortSignal }

async function addStream({ client, sourceId, stream, signal }: AddStream): Promise<StreamConfig> {
  try {
    return await client.addStream(sourceId, stream, { signal })
  } catch (error) {
    if (!isEmbeddedError(error) || !mayBeStored(error)) throw error
    const stored = await lookUp({ client, sourceId, stream, signal }, error)
    if (stored !== null && holds(stored, stream)) return stored
    // Nothing was stored, so adding again cannot add twice. A conflict, on the other hand, stays one.
    if (stored === null && error.status !== 409) return client.addStream(sourceId, stream, { signal })
    throw error
  }
}

/** An add is never repeated blindly: the API may have stored it before the answer was lost. */
function mayBeStored({ code, status }: EmbeddedError): boolean {
  return status === 409 || code === 'network' || code === 'timeout' || code === 'server_error'
}

async function lookUp(
  { client, sourceId, stream, signal }: AddStream,
  lost: EmbeddedError,
): Promise<StreamConfig | null> {
  try {
    return await client.getStream(sourceId, stream.stream_name, { signal })
  } catch (error) {
    if (isEmbeddedError(error) && error.code === 'not_found') return null
    throw lost
  }
}

/** Members that the request left out were up to the API. */
function holds(stored: StreamConfig, wanted: AddStreamRequest): boolean {
  return (['sync_mode', 'destination_sync_mode', 'cursor_field', 'primary_key'] as const).every(
    (member) => wanted[member] === undefined || jsonEquals(stored[member], wanted[member]),
  )
}

function unlessGone(error: unknown): void {
  if (!isEmbeddedError(error) || error.code !== 'not_found') throw error
}
