import type { StreamConfig } from '../../../src/domain/streamConfig'
import type { Messages } from '../../../src/ui/words/createMessages'
import { asPaths, type Calls, counted, named, ofTotal, paths } from './callArguments'
import { counts, everyAdvice, everyError, everySkip } from './samples'

const config: StreamConfig = {
  stream_name: '_orders_',
  sync_mode: 'incremental',
  destination_sync_mode: 'append_dedup',
  cursor_field: ['_at_'],
  primary_key: paths,
}
const bare: StreamConfig = {
  stream_name: '_orders_',
  sync_mode: 'full_refresh',
  destination_sync_mode: 'overwrite',
  cursor_field: null,
  primary_key: null,
}
const pairs: [{ sync_mode: string; destination_sync_mode: string }][] = ['full_refresh', 'incremental'].flatMap(
  (sync_mode) =>
    ['overwrite', 'append', 'overwrite_dedup', 'append_dedup', '_new_'].map(
      (destination_sync_mode): [{ sync_mode: string; destination_sync_mode: string }] => [
        { sync_mode, destination_sync_mode },
      ],
    ),
)
/** Calls that say all that the stream picker has to say. */
export const pickerCalls: Calls<Messages['picker']> = {
  streamUsage: ofTotal,
  fieldUsage: ofTotal,
  streamsOver: counted,
  fieldsOver: counted,
  discardOf: named,
  synced: named,
  notSynced: named,
  syncedCount: counted,
  recipeFault: [
    [{ code: 'not_json' }],
    [{ code: 'not_a_recipe' }],
    [{ code: 'version_unknown', version: '_2_' }],
    [{ code: 'stream_invalid', position: 3 }],
    [{ code: 'rules_invalid' }],
  ],
  takeRecipe: counted,
  recipeApplied: counted,
  recipeAdapted: counted,
  recipeNotFound: counted,
  recipeSkipped: counted,
  recipeNearest: named,
  recipeMore: counted,
  recipeReasons: [[['_one_', '_two_']]],
  clashes: counted,
  clashTheirs: [[config], [bare], [undefined]],
  clashMine: [[config], [bare], [undefined]],
  keepMineOf: named,
  takeTheirsOf: named,
  advice: everyAdvice.map((code) => [[code]]),
  selectAllFacts: ofTotal,
  bulkUpgrade: counted,
  bulkInFilter: counted,
  bulkAll: counted,
  bulkElse: [[2], [3], [4]],
  bulkAnd: [[2], [3], [4]],
  bulkCandidate: [
    ['_at_', [], 3, 5],
    ['_at_', [{ label: '_date_', count: 3 }], 3, 5],
    [
      '_at_',
      [
        { label: '_date_', count: 3 },
        { label: '_text_', count: 5 },
      ],
      3,
      5,
    ],
  ],
  bulkNow: [
    [[]],
    [[{ label: '_one_', count: 3 }]],
    [
      [
        { label: '_one_', count: 3 },
        { label: '_two_', count: 5 },
      ],
    ],
  ],
  bulkWillChange: counted,
  bulkSkipped: everySkip.flatMap((reason) => counts.map((count): [typeof reason, number] => [reason, count])),
  bulkResult: counts.flatMap((count) => [
    [count, [], 0],
    [3, [{ reason: 'no_key', count }], count],
  ]),
  bulkAlready: counted,
  bulkApply: counted,
  bulkDone: counted,
  rangeTicked: ofTotal,
  rangeUnticked: ofTotal,
  sync: named,
  modeOf: named,
  cursorOf: named,
  keyOf: named,
  mode: pairs,
  modeCost: pairs,
  picked: ofTotal,
  clash: [[['_one_', '_two_']]],
  sharing: [[['_one_', '_two_']]],
  settingsOf: named,
  chosenFields: [[[]], [paths]],
  pathList: asPaths,
  pending: counts.flatMap((count) => [
    [count, 3, 5],
    [0, count, 3],
    [0, 0, count],
  ]),
  blocked: counted,
  reviewBlocked: counted,
  reviewMore: counted,
  drop: named,
  editWords: [
    [{ type: 'remove', stream_name: '_orders_' }, config, undefined],
    [{ type: 'patch', stream_name: '_orders_', patch: [] }, config, bare],
    [{ type: 'patch', stream_name: '_orders_', patch: [] }, bare, config],
    [{ type: 'add', stream: { ...config, cursor_field: ['_at_'], primary_key: paths } }, undefined, config],
    [{ type: 'add', stream: { stream_name: '_orders_' } }, undefined, bare],
  ],
  applied: ofTotal,
  outcomeApplied: counted,
  outcomeFailed: counted,
  outcomeCancelled: counted,
  failedBecause: everyError.map((code) => ['_reason_', code]),
  missing: [[['_one_']], [['_one_', '_two_', '_three_']]],
  stopSyncing: named,
}
