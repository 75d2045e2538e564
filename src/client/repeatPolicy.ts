import type { JsonPatchOperation } from '../domain/streamPatch'

/** When a failed request is sent again. */
export type RepeatPolicy = {
  statuses: readonly number[]
  /** Whether a lost connection is a reason: the API may have done the work before it was lost. */
  afterLostConnection: boolean
}

/** Sending it twice comes to the same as once. */
export const repeatable: RepeatPolicy = { statuses: [429, 502, 503, 504], afterLostConnection: true }

/** Changes nothing, but costs the source work. */
export const costly: RepeatPolicy = { statuses: [429, 503], afterLostConnection: false }

/** Sending it twice might create two. A 429 says that the API has not begun. */
export const onlyOnce: RepeatPolicy = { statuses: [429], afterLostConnection: false }

/**
 * A patch that writes whole attributes comes to the same when it is sent twice. Removing does not, since its target is gone
 * the second time (RFC 6902, 4.2), nor does writing into a list.
 */
export function repeatPolicyOf(patch: readonly JsonPatchOperation[]): RepeatPolicy {
  const writesAttributes = patch.every(({ op, path }) => op !== 'remove' && /^\/[^/]+$/.test(path))
  return writesAttributes ? repeatable : onlyOnce
}

/** The caller decides. */
export const never: RepeatPolicy = { statuses: [], afterLostConnection: false }
