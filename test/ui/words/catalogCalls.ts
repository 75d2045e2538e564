import type { FieldType, StreamChange } from '../../../src/domain/diffStreams'
import type { StreamField } from '../../../src/domain/streamFields'
import type { Messages } from '../../../src/ui/words/createMessages'
import { asPath, asPaths, type Calls, counted, named, ofTotal, paths } from './callArguments'
import { counts, everyFilterMessage } from './samples'

const text: FieldType = { types: ['string'], nullable: false }
const dates: FieldType = { types: ['array', 'object'], itemTypes: ['string', 'integer'], nullable: true }
const field: StreamField = { ...text, path: ['_at_'], inList: false, hasFields: false }
const fields: StreamField[] = [
  field,
  { ...field, types: [], nullable: true },
  { ...field, types: ['number', 'object', 'array'], values: ['_only_'] },
  { ...field, types: ['array'], items: { types: ['array'], items: { types: ['string'], format: 'date' } } },
  { ...field, values: ['_one_', '_other_', 'third'] },
  ...['date-time', 'date', 'time', 'email', 'uri', 'uuid', 'binary'].map((format) => ({ ...field, format })),
  ...['timestamp_with_timezone', 'timestamp_without_timezone', 'time_with_timezone', 'time_without_timezone'].map(
    (airbyteType) => ({ ...field, airbyteType }),
  ),
  ...['big_integer', 'big_number', 'integer'].map((airbyteType) => ({ ...field, airbyteType })),
  ...['integer', 'number', 'boolean', 'object', 'array', '_new_'].map((type) => ({ ...field, types: [type] })),
]
const changes: StreamChange[] = [
  { type: 'field_added', path: ['_at_'] },
  { type: 'field_removed', path: ['_at_'] },
  { type: 'field_type_changed', path: ['_at_'], before: text, after: dates },
  { type: 'sync_modes_changed', before: ['full_refresh'], after: ['incremental'] },
  { type: 'sync_modes_changed', before: ['incremental'], after: ['full_refresh'] },
  { type: 'source_cursor_changed', before: false, after: true },
  { type: 'source_cursor_changed', before: true, after: false },
  { type: 'cursor_changed', before: [], after: ['_at_'] },
  { type: 'cursor_changed', before: ['_at_'], after: [] },
  { type: 'cursor_changed', before: ['_at_'], after: ['_day_'] },
  { type: 'primary_key_changed', before: [], after: paths },
  { type: 'primary_key_changed', before: paths, after: [] },
  { type: 'primary_key_changed', before: [['_id_']], after: paths },
]

const labels = ['_one_', '_two_', '_three_', '_four_', '_five_']
const differs: Parameters<Messages['catalog']['serverDiffers']>[0] = {
  isSame: false,
  of: 'streams',
  onlyHere: [],
  onlyThere: [],
}

/** Calls that say all that the catalog browser has to say. */
export const catalogCalls: Calls<Messages['catalog']> = {
  count: ofTotal,
  filterMessage: everyFilterMessage.map((message) => [message]),
  filterSentence: everyFilterMessage.flatMap((message) => [
    [message],
    [message, { start: 4, excerpt: '_part_' }],
    [message, { start: 4, excerpt: '' }],
  ]),
  resultNames: counted,
  resultProjection: counted,
  resultRows: counted,
  changesSummary: counts.flatMap((count) => [
    [{ added: count, removed: 3, changed: 5 }],
    [{ added: 0, removed: count, changed: 5 }],
    [{ added: 0, removed: 0, changed: count }],
  ]),
  breakingSummary: counted,
  moreChanges: counted,
  breakingMark: changes.map((change) => [change]),
  typeMark: [[text], [dates]],
  streamChange: changes.map((change) => [change]),
  serverUnlisted: [[labels.slice(0, 1)], [labels]],
  serverAgrees: [
    [{ isSame: true, of: 'value' }],
    ...counts.flatMap((count) =>
      (['streams', 'names'] as const).map((of): [{ isSame: true; of: 'streams' | 'names'; count: number }] => [
        { isSame: true, of, count },
      ]),
    ),
  ],
  serverDiffers: [
    [differs, ['_one_'], []],
    [differs, [], labels],
    [{ ...differs, of: 'names' }, labels, ['_other_']],
  ],
  serverSilent: named,
  matchedField: asPath,
  namespaceOption: [
    ['_public_', 3],
    [null, 3],
  ],
  scopeNotice: [[['selected']], [['changed']], [['selected', 'changed']]],
  suggestionCount: counted,
  examples: named,
  rename: named,
  remove: named,
  replaces: named,
  groupCount: ofTotal,
  groupRow: [['_orders_', '(3)']],
  showGroup: named,
  hideGroup: named,
  showFields: named,
  hideFields: named,
  fieldsShown: counts.map((count) => ['_orders_', count]),
  searchFields: counted,
  searchFieldsOf: named,
  fieldsFound: ofTotal,
  fieldCount: counted,
  fieldRow: [['_at_', ['_date_', '_cursor_'], '_orders_']],
  fieldPath: asPath,
  fieldType: fields.map((each) => [each]),
  keyChip: asPaths,
  cursorChip: asPath,
  moreAbout: named,
  copyOf: named,
  copiedName: named,
}
