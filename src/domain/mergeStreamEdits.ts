import { applyStreamPatch } from './applyStreamPatch'
import type { Stream } from './catalog'
import { EmbeddedError } from './errors'
import { jsonEquals } from './json'
import { misfitMembers } from './misfitMembers'
import type { AddStreamRequest, StreamConfig } from './streamConfig'
import type { StreamEdit } from './streamEdits'
import { patchableMembers, streamPatch } from './streamPatch'

type Member = (typeof patchableMembers)[number]

/** A choice that meets another one, made elsewhere since: only a person can say which counts. */
export type StreamClash = {
  /** The settings that others changed and that do not go with mine. Empty where they removed the stream. */
  members: (typeof patchableMembers)[number][]
  /** What the edit asks for; null: that the stream be no longer synced. */
  mine: StreamConfig | AddStreamRequest | null
  /** What is stored now; null: the stream is no longer synced. */
  theirs: StreamConfig | null
}

/** What is left to do of one edit: to send it, perhaps less of it; nothing, since it is in force already; or to ask. */
export type MergedEdit = { type: 'send'; edit: StreamEdit } | { type: 'done' } | { type: 'clash'; clash: StreamClash }

export type StreamEditMerge = {
  /** The edits of one stream, in their order. */
  edits: readonly StreamEdit[]
  /**
   * What was stored as the person saw it; null: nothing was. Undefined: not known, so that a patch or a removal is taken at
   * its word and never clashes.
   */
  base: StreamConfig | null | undefined
  /** What is stored now; null: nothing. */
  theirs: StreamConfig | null
  /** What the catalog says of the stream. Left out: not known. */
  stream?: Stream | undefined
}

/**
 * A three-way merge of the edits of one stream with what others stored meanwhile, setting by setting. Settings that only
 * others changed are left alone, and what is in force already is not sent. A setting that both changed to different
 * values clashes, and so do settings that the stream cannot have together, a change against a removal, and an addition
 * against another one. What follows a clash clashes too. Gives one result for each edit, in their order.
 */
export function mergeStreamEdits({ edits, base, theirs, stream }: StreamEditMerge): MergedEdit[] {
  let seen = base
  let now = theirs
  let open: Extract<MergedEdit, { type: 'clash' }> | undefined
  return edits.map((edit) => {
    if (open) return open
    const merged = mergeEdit({ edit, base: seen, theirs: now, stream })
    if (merged.type === 'clash') open = merged
    // What comes next builds on this edit, and nobody else has been in between.
    else seen = now = merged.type === 'done' ? now : afterEdit(merged.edit, now)
    return merged
  })
}

type OneMerge<Edit extends StreamEdit> = Omit<StreamEditMerge, 'edits'> & { edit: Edit }

function mergeEdit({ edit, ...between }: OneMerge<StreamEdit>): MergedEdit {
  const { base, theirs } = between
  if (edit.type === 'add') return mergeAddition(edit, theirs)
  if (edit.type === 'patch') return mergePatch({ edit, ...between })
  if (theirs === null) return { type: 'done' }
  const members = base ? differing(base, theirs) : []
  return members.length === 0 ? { type: 'send', edit } : { type: 'clash', clash: { members, mine: null, theirs } }
}

function mergeAddition(edit: Extract<StreamEdit, { type: 'add' }>, theirs: StreamConfig | null): MergedEdit {
  if (theirs === null) return { type: 'send', edit }
  const members = differing(edit.stream, theirs)
  return members.length === 0 ? { type: 'done' } : { type: 'clash', clash: { members, mine: edit.stream, theirs } }
}

function mergePatch({ edit, base, theirs, stream }: OneMerge<Extract<StreamEdit, { type: 'patch' }>>): MergedEdit {
  const from = base ?? theirs
  if (from === null || (theirs === null && base === undefined)) return { type: 'send', edit }
  const mine = patched(from, edit)
  // For the API to refuse, with its reason.
  if (mine === undefined) return { type: 'send', edit }
  const touched = differing(mine, from)
  if (theirs === null) return { type: 'clash', clash: { members: [], mine, theirs } }
  const open = touched.filter((member) => !jsonEquals(mine[member], theirs[member]))
  if (open.length === 0) return { type: 'done' }
  const members = open.filter((member) => !jsonEquals(from[member], theirs[member]))
  if (members.length > 0) return { type: 'clash', clash: { members, mine, theirs } }
  const mixed = withMembers(theirs, mine, open)
  const misfits = misfitMembers({ mine, theirs, mixed, stream })
  if (misfits.length > 0) return { type: 'clash', clash: { members: misfits, mine, theirs } }
  const patch = streamPatch(theirs, mixed)
  return { type: 'send', edit: open.length === touched.length ? edit : { ...edit, patch } }
}

/** The settings on which the two differ. Those that a request leaves out are up to the API. */
function differing(mine: AddStreamRequest | StreamConfig, theirs: StreamConfig): Member[] {
  return patchableMembers.filter((member) => mine[member] !== undefined && !jsonEquals(mine[member], theirs[member]))
}

function withMembers(config: StreamConfig, from: StreamConfig, members: readonly Member[]): StreamConfig {
  return { ...config, ...Object.fromEntries(members.map((member) => [member, from[member]])) }
}

/** Undefined where the patch cannot be applied. */
function patched(config: StreamConfig, { patch }: Extract<StreamEdit, { type: 'patch' }>): StreamConfig | undefined {
  try {
    return applyStreamPatch(config, patch)
  } catch (error) {
    if (error instanceof EmbeddedError) return undefined
    throw error
  }
}

/** As far as it can be told before the API answers. */
function afterEdit(edit: StreamEdit, before: StreamConfig | null): StreamConfig | null {
  if (edit.type === 'add') return toStored(edit.stream)
  if (edit.type === 'remove' || before === null) return null
  return patched(before, edit) ?? before
}

function toStored({ stream_name, ...stream }: AddStreamRequest): StreamConfig {
  return {
    stream_name,
    sync_mode: stream.sync_mode ?? 'full_refresh',
    destination_sync_mode: stream.destination_sync_mode ?? 'overwrite',
    cursor_field: stream.cursor_field ?? null,
    primary_key: stream.primary_key ?? null,
  }
}
