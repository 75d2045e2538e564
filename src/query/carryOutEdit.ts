import type { EmbeddedClient } from '../client/EmbeddedClient'
import { onlyOnce, repeatPolicyOf } from '../client/repeatPolicy'
import { type EmbeddedError, isEmbeddedError } from '../domain/errors'
import { type MergedEdit, mergeStreamEdits, type StreamClash } from '../domain/mergeStreamEdits'
import { nameOfEdit } from '../domain/nameOfEdit'
import type { StreamConfig } from '../domain/streamConfig'
import type { StreamEdit } from '../domain/streamEdits'
import { patchableMembers, streamPatch } from '../domain/streamPatch'
import type { SharedPause } from './createSharedPause'

export type CarryOutEdit = {
  client: EmbeddedClient
  sourceId: string
  edit: StreamEdit
  /** What was stored when it was read afresh; null: nothing. Undefined: not known. */
  before: StreamConfig | null | undefined
  pause: SharedPause
  /** Aborts what is under way. */
  signal: AbortSignal
  /** Whether nothing more is to be sent. */
  isStopped: () => boolean
}

/** What became of an edit. `config`: what the API now holds; null: the stream is not synced. */
export type CarriedOut =
  | { type: 'applied'; config: StreamConfig | null }
  | { type: 'clash'; clash: StreamClash }
  /** Not sent, or refused before the API began. */
  | { type: 'cancelled' }

/** How often one edit is tried at most. Waiting for a limit to pass does not count. */
const mostTries = 4

/**
 * Sends one edit until the API has taken or refused it. After an answer that was lost, what is stored is looked up before
 * anything is sent again: the API may have done its work, and nothing is to be done twice.
 *
 * @throws EmbeddedError with the API's reason, or with the last trouble when it does not pass.
 */
export async function carryOutEdit({ edit, before, pause, isStopped, ...call }: CarryOutEdit): Promise<CarriedOut> {
  let open = edit
  let known = before
  /** The trouble that left it unknown whether the edit is in force. */
  let doubt: EmbeddedError | undefined
  let wasLost = false

  for (let tries = 1; ; ) {
    await pause.over()
    if (isStopped() && doubt === undefined) return { type: 'cancelled' }
    try {
      if (doubt !== undefined) {
        const now = await lookUp(call, nameOfEdit(edit))
        const left = leftToDo({ open, known, now, wasLost })
        if (left.type === 'done') return { type: 'applied', config: now }
        if (left.type === 'clash') return left
        if (isStopped()) throw doubt
        open = left.edit
        known = now
        doubt = undefined
      }
      const config = await send(call, open)
      pause.relax()
      return { type: 'applied', config }
    } catch (error) {
      if (!isEmbeddedError(error) || error === doubt) throw error
      const isTaken = error.status === 409 && open.type === 'add'
      if (!isTaken && !mayPass(error)) throw error
      if (error.code !== 'rate_limited') tries += 1
      if (isShared(error)) pause.hold(error)
      if (tries > mostTries || pause.isInVain()) throw error
      if (isTaken || isLost(error)) doubt = error
      if (isLost(error)) wasLost = true
      if (doubt !== undefined && known === undefined && isOnlyOnce(open)) throw error
    }
  }
}

type Call = Pick<CarryOutEdit, 'client' | 'sourceId' | 'signal'>

async function send({ client, sourceId, signal }: Call, edit: StreamEdit): Promise<StreamConfig | null> {
  const options = { signal, repeat: false }
  if (edit.type === 'add') return client.addStream(sourceId, edit.stream, options)
  if (edit.type === 'patch') return client.updateStream(sourceId, edit.stream_name, edit.patch, options)
  await client.removeStream(sourceId, edit.stream_name, options).catch(unlessGone)
  return null
}

async function lookUp({ client, sourceId, signal }: Call, name: string): Promise<StreamConfig | null> {
  return client.getStream(sourceId, name, { signal, repeat: false }).catch((error) => {
    unlessGone(error)
    return null
  })
}

type Doubtful = {
  open: StreamEdit
  known: StreamConfig | null | undefined
  now: StreamConfig | null
  wasLost: boolean
}

/** An addition whose answer was lost and that is stored otherwise is most likely ours, as the API understood it. */
function leftToDo({ open, known, now, wasLost }: Doubtful): MergedEdit {
  const [left = { type: 'done' as const }] = mergeStreamEdits({ edits: [open], base: known, theirs: now })
  if (left.type !== 'clash' || open.type !== 'add' || now === null || !wasLost) return left
  const wanted = { ...now }
  for (const member of patchableMembers) Object.assign(wanted, open.stream[member] && { [member]: open.stream[member] })
  return { type: 'send', edit: { type: 'patch', stream_name: now.stream_name, patch: streamPatch(now, wanted) } }
}

/** Whether nothing tells, without knowing what was stored before, if it was done already. */
function isOnlyOnce(edit: StreamEdit): boolean {
  return edit.type === 'patch' && repeatPolicyOf(edit.patch) === onlyOnce
}

function mayPass(error: EmbeddedError): boolean {
  return error.code === 'rate_limited' || isLost(error)
}

/** The API may have done the work before the answer was lost. */
function isLost({ code }: EmbeddedError): boolean {
  return code === 'network' || code === 'timeout' || code === 'server_error'
}

/** Trouble that everyone who sends would meet; a plain 500 is most likely about the one stream. */
function isShared(error: EmbeddedError): boolean {
  return mayPass(error) && error.status !== 500
}

function unlessGone(error: unknown): void {
  if (!isEmbeddedError(error) || error.code !== 'not_found') throw error
}
