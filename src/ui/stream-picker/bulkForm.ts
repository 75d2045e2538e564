import { documentedPairs } from '../../domain/allowedSyncModes'
import type { BulkRule } from '../../headless/stream-selection/planBulk'
import { readPath, readPaths } from './pathValue'
import { syncModeValue } from './syncModeChoices'

/** What the dialog's controls hold. */
export type BulkForm = {
  scope: 'filter' | 'all'
  kind: BulkRule['type']
  /** A pair as `syncModeValue` writes it; empty: none chosen yet. */
  mode: string
  /** Paths as JSON, in the order in which they are tried. */
  cursor: string[]
  /** Lists of paths as JSON, in the order in which they are tried. */
  key: string[]
}

export const emptyBulkForm: BulkForm = { scope: 'filter', kind: 'sync_mode', mode: '', cursor: [], key: [] }

/** The rule that the controls describe; undefined while it lacks what to change to. */
export function toBulkRule({ kind, mode, cursor, key }: BulkForm): BulkRule | undefined {
  if (kind === 'incremental') return { type: kind }
  if (kind === 'sync_mode') {
    const pair = documentedPairs.find((each) => syncModeValue(each) === mode)
    return pair && { type: kind, ...pair }
  }
  if (kind === 'cursor') return cursor.length === 0 ? undefined : { type: kind, candidates: cursor.map(readPath) }
  return key.length === 0 ? undefined : { type: kind, candidates: key.map(readPaths) }
}
