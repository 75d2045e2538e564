import type { StreamProblemCode } from '../../domain/checkStreamConfig'
import type { EmbeddedErrorCode } from '../../domain/errors'
import type { StreamConfig } from '../../domain/streamConfig'
import type { StreamEdit } from '../../domain/streamEdits'
import type { Formatters } from './Formatters'
import { pickerAdviceWords } from './pickerAdviceWords'
import { pickerBulkWords } from './pickerBulkWords'
import { pickerClashWords } from './pickerClashWords'
import { pickerLimitWords } from './pickerLimitWords'
import { pickerRecipeWords } from './pickerRecipeWords'

type Pair = { sync_mode: string; destination_sync_mode: string }

/** Words of the stream picker: the columns, the edits bar, the review, applying. */
export function pickerWords(format: Formatters) {
  const streams = (count: number) =>
    format.plural(count, { one: `${format.number(count)} stream`, other: `${format.number(count)} streams` })
  return {
    ...pickerLimitWords(format),
    ...pickerRecipeWords(format),
    ...pickerClashWords(format, { mode: pairWords, paths: pathList }),
    ...pickerAdviceWords,
    ...pickerBulkWords(format),
    modeColumn: 'Sync mode',
    cursorColumn: 'Cursor field',
    keyColumn: 'Primary key',
    selectAll: 'Select all matching streams',
    sync: (stream: string) => `Sync ${stream}`,
    modeOf: (stream: string) => `Sync mode of ${stream}`,
    cursorOf: (stream: string) => `Cursor field of ${stream}`,
    keyOf: (stream: string) => `Primary key of ${stream}`,
    mode: (pair: Pair) => pairWords(pair),
    modeCost: (pair: Pair) => pairCosts[pairKey(pair)] ?? '',
    /** `hidden`: how many of them a filter hides; 0 says nothing about it. */
    picked: (count: number, hidden: number) =>
      hidden === 0
        ? `${format.number(count)} selected`
        : `${format.number(count)} selected, ${format.number(hidden)} of them hidden by the filter`,

    chooseField: 'Choose a field',
    noKey: 'No key',
    likelyFields: 'Likely',
    otherFields: 'Other fields',
    severalFields: 'Several fields…',
    sourceChooses: 'Set by the source',
    notNeeded: 'Not needed',
    lockedBySource: 'Set by the source',
    lockedByProvider: 'Set by your provider',
    notOffered: 'Not on offer: set by your provider',
    clash: (others: readonly string[]) => `Shares one setting with ${format.list(others)}: they have the same name.`,
    sharing: (labels: readonly string[]) => format.list(labels),
    settingsOf: (stream: string) => `Settings of ${stream}`,
    cursorHelp: 'Its values tell new and changed records from those read before.',
    keyHelp: 'Records with the same values in all chosen fields are one record.',
    searchFields: 'Search fields',
    useSettings: 'Use these settings',
    chosenFields: (paths: readonly (readonly string[])[]) => (paths.length === 0 ? 'No field chosen' : pathList(paths)),
    pathList,
    problem: {
      sync_mode_unsupported: 'This stream cannot be synced this way. Choose another sync mode.',
      destination_sync_mode_unknown: 'This sync mode is not known here. Choose another one.',
      cursor_missing: 'Choose a cursor field: it tells new records from old ones.',
      cursor_unknown: 'The stream no longer has this cursor field. Choose another one.',
      key_missing: 'Choose a primary key: without one, deduplication cannot tell records apart.',
      key_unknown: 'The stream no longer has this key. Choose another one.',
    } satisfies Record<StreamProblemCode, string>,

    pending: (added: number, changed: number, removed: number) =>
      pendingWords([added, 'added'], [changed, 'changed'], [removed, 'removed'], format),
    nothingPending: 'No changes yet',
    blocked: (count: number) =>
      format.plural(count, { one: '1 needs a choice first', other: `${format.number(count)} need a choice first` }),
    undo: 'Undo',
    redo: 'Redo',
    discard: 'Discard all',
    review: 'Review changes',
    apply: 'Apply changes',
    nothingToApply: 'Nothing can be applied yet: see the marked streams.',
    noStreamPicked: 'No stream is selected, so nothing would be synced.',

    reviewTitle: 'Pending changes',
    reviewEmpty: 'Nothing is pending.',
    reviewBlocked: (count: number) => `${streams(count)} held back until a choice is made:`,
    reviewMore: (count: number) => `Show ${format.number(count)} more`,
    drop: (stream: string) => `Drop the change to ${stream}`,
    requestBody: 'Request',
    jsonPatch: 'JSON Patch',
    curl: 'cURL',
    tokenPlaceholder: 'SCOPED_TOKEN',
    editWords,

    applying: 'Applying changes',
    applied: (done: number, total: number) => `${format.number(done)} of ${format.number(total)} done`,
    cancelApply: 'Cancel',
    outcomeApplied: (count: number) => `${streams(count)} updated.`,
    outcomeFailed: (count: number) =>
      format.plural(count, {
        one: '1 stream could not be updated; its row says why. Your choices are kept.',
        other: `${format.number(count)} streams could not be updated; their rows say why. Your choices are kept.`,
      }),
    outcomeCancelled: (count: number) => `${streams(count)} not sent, since you cancelled. Your choices are kept.`,
    retryFailed: 'Retry failed',
    itemStatus: {
      waiting: 'Waiting',
      sending: 'Applying…',
      applied: 'Applied',
      failed: 'Failed',
      cancelled: 'Not sent',
      clash: 'Not sent',
    },
    failedBecause: (reason: string, code: EmbeddedErrorCode) =>
      `Not applied: ${reason}${/[.!?]$/.test(reason) ? '' : '.'} ${remedies[code] ?? otherwise}`,
    missing: (names: readonly string[]) => `${format.list(names)}: synced, but no longer offered by the source.`,
    stopSyncing: (stream: string) => `Stop syncing ${stream}`,
    streamsFailed: 'Your selected streams could not be read',
  }
}

/** The section that these words are, for `useWords`. */
export const pickerSection = { name: 'picker', english: pickerWords } as const

/** What mends a stream that was refused, in the words of the API's own documentation. */
const remedies: Partial<Record<EmbeddedErrorCode, string>> = {
  not_found: 'Discover again to see what the source offers now.',
  invalid_request: 'Choose another sync mode, cursor field or key for it, then apply again.',
  invalid_patch: 'Undo this change, make it again, then apply.',
  forbidden: 'Ask the people who run this product for access.',
}
const otherwise = 'Your choice is kept; try again in a moment.'

const pairLabels: Record<string, string> = {
  'full_refresh+overwrite': 'Full refresh, overwrite',
  'full_refresh+append': 'Full refresh, append',
  'full_refresh+overwrite_dedup': 'Full refresh, overwrite, deduplicated',
  'incremental+append': 'Incremental, append',
  'incremental+append_dedup': 'Incremental, deduplicated',
}

const pairCosts: Record<string, string> = {
  'full_refresh+overwrite': 'Copies everything each time and replaces what was there. For small tables.',
  'full_refresh+append': 'Copies everything each time and keeps every copy. For audit logs; grows fast.',
  'incremental+append': 'Adds what is new. For events and logs that never change.',
  'incremental+append_dedup': 'Adds what is new and updates what changed. For tables whose rows change.',
}

function pairKey(pair: Pair): string {
  return `${pair.sync_mode}+${pair.destination_sync_mode}`
}

function pairWords(pair: Pair): string {
  return pairLabels[pairKey(pair)] ?? `${pair.sync_mode}, ${pair.destination_sync_mode}`
}

/** "3 streams added, 1 changed": the noun comes once. */
function pendingWords(
  added: [number, string],
  changed: [number, string],
  removed: [number, string],
  format: Formatters,
): string {
  return [added, changed, removed]
    .filter(([count]) => count > 0)
    .map(([count, verb], index) => {
      const noun = index === 0 ? format.plural(count, { one: ' stream', other: ' streams' }) : ''
      return `${format.number(count)}${noun} ${verb}`
    })
    .join(', ')
}

type Settings = Pick<StreamConfig, 'sync_mode' | 'destination_sync_mode' | 'cursor_field' | 'primary_key'>

/** One sentence on what an edit does. `before` and `after` are what is stored and what is wanted. */
function editWords(edit: StreamEdit, before: Settings | undefined, after: Settings | undefined): string {
  if (edit.type === 'remove') return 'Stop syncing. Data already synced stays.'
  if (edit.type === 'patch') return before && after ? changeWords(before, after) : ''
  const { sync_mode, destination_sync_mode, cursor_field, primary_key } = edit.stream
  const mode = sync_mode && destination_sync_mode ? pairWords({ sync_mode, destination_sync_mode }) : undefined
  const cursor = cursor_field ? `cursor ${cursor_field.join('.')}` : undefined
  const key = primary_key ? `key ${pathList(primary_key)}` : undefined
  return `Start syncing: ${[mode, cursor, key].filter(Boolean).join('; ')}`
}

function changeWords(before: Settings, after: Settings): string {
  const modes = [pairWords(before), pairWords(after)]
  const cursors = [before, after].map(({ cursor_field }) => cursor_field?.join('.') ?? 'none')
  const keys = [before, after].map(({ primary_key }) => (primary_key ? pathList(primary_key) : 'none'))
  return [
    modes[0] === modes[1] ? undefined : `${modes[0]} → ${modes[1]}`,
    cursors[0] === cursors[1] ? undefined : `cursor ${cursors[0]} → ${cursors[1]}`,
    keys[0] === keys[1] ? undefined : `key ${keys[0]} → ${keys[1]}`,
  ]
    .filter(Boolean)
    .join('; ')
}

function pathList(paths: readonly (readonly string[])[]): string {
  return paths.map((path) => path.join('.')).join(' + ')
}
