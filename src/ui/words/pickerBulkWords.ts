import type { SyncMode } from '../../domain/catalog'
import type { BulkSkipReason } from '../../headless/stream-selection/planBulk'
import type { Formatters } from './Formatters'

/** Words of the picker for one change to many streams, and for ticking many. */
export function pickerBulkWords(format: Formatters) {
  const { number, plural } = format
  const streams = (count: number, kind = '') =>
    plural(count, { one: `${number(count)} ${kind}stream`, other: `${number(count)} ${kind}streams` })
  const skipped = (reason: BulkSkipReason, count: number) => {
    const [one, other] = skipWords[reason]
    return `${number(count)} ${plural(count, { one, other })}`
  }
  return {
    selectAllFacts: (matching: number, picked: number) =>
      `${streams(matching)} ${plural(matching, { one: 'matches', other: 'match' })}, ${number(picked)} already selected`,
    bulkOpen: 'Change selected…',
    /** The same in sight, beside the count of selected streams. */
    bulkOpenShort: 'Change…',
    bulkUpgrade: (count: number) => `Make ${number(count)} incremental`,
    bulkTitle: 'Change selected streams',
    bulkWhich: 'Which streams',
    bulkInFilter: (count: number) => `${streams(count, 'selected ')} in this filter`,
    bulkAll: (count: number) => `All ${streams(count, 'selected ')}`,
    bulkWhat: 'Change',
    bulkKind: {
      sync_mode: 'Sync mode',
      cursor: 'Cursor field',
      key: 'Primary key',
      incremental: 'Full refresh to incremental',
    },
    bulkTo: 'To',
    /** `position` counts from 2: what is taken where the choices before it are not there. */
    bulkElse: (position: number) => (position === 2 ? 'Else' : `Else, choice ${number(position)}`),
    /** `position` counts from 2: one more field of the same key. */
    bulkAnd: (position: number) => (position === 2 ? 'And' : `And, field ${number(position)}`),
    bulkAddField: 'Add a field to this key',
    bulkNoFurther: 'No further field',
    bulkChooseMode: 'Choose a sync mode',
    bulkLeave: 'Leave as it is',
    bulkUpgradeHelp:
      'Streams that are read in full are read incrementally where a cursor field is known, and deduplicated where a key is.',
    bulkCandidate: (path: string, types: readonly { label: string; count: number }[], count: number, all: number) => {
      const [first] = types
      const kinds =
        types.length > 1
          ? `${types.map((type) => `${lowerFirst(type.label)} (${number(type.count)})`).join(', ')},`
          : first && `${lowerFirst(first.label)},`
      return [`${path}:`, kinds, `in ${number(count)} of ${number(all)}`].filter(Boolean).join(' ')
    },
    bulkNow: (values: readonly { label: string; count: number }[]) => {
      const [first] = values
      if (values.length < 2) return first === undefined ? '' : `Now: ${first.label}`
      return `Now: Mixed (${values.map(({ label, count }) => `${number(count)} ${label}`).join('; ')})`
    },
    bulkOthers: 'other',
    bulkNoCursor: 'no cursor field',
    bulkNoKey: 'no key',
    bulkSyncMode: { full_refresh: 'full refresh', incremental: 'incremental' } satisfies Record<SyncMode, string>,
    bulkChooseFirst: 'Choose what to change to, to see which streams would change.',
    bulkWillChange: (count: number) => `${number(count)} will change`,
    bulkSkipped: skipped,
    bulkResult(changed: number, skips: readonly { reason: BulkSkipReason; count: number }[], unchanged: number) {
      const total = skips.reduce((sum, { count }) => sum + count, 0)
      const head = changed === 0 ? 'None will change' : `${number(changed)} will change`
      const reasons = skips.map(({ reason, count }) => skipped(reason, count)).join(', ')
      const same = unchanged > 0 ? `, ${alreadySo(unchanged)}` : ''
      return total === 0 ? `${head}${same}` : `${head}${same}, ${number(total)} skipped: ${reasons}`
    },
    bulkAlready: alreadySo,
    bulkNothingSent: 'Nothing is sent yet: review and apply the changes afterwards.',
    bulkApply: (count: number) => (count === 0 ? 'Change streams' : `Change ${streams(count)}`),
    bulkDone: (count: number) => `${streams(count)} changed. Undo takes it back.`,
    rangeTicked: (count: number, all: number) => `${streams(count)} selected, ${number(all)} in all`,
    rangeUnticked: (count: number, all: number) => `${streams(count)} no longer selected, ${number(all)} left`,
  }

  function alreadySo(count: number): string {
    return `${number(count)} ${plural(count, { one: 'has it already', other: 'have it already' })}`
  }
}

const skipWords: Record<BulkSkipReason, [one: string, other: string]> = {
  incremental_unsupported: ['cannot sync incrementally', 'cannot sync incrementally'],
  full_refresh_unsupported: ['can only sync incrementally', 'can only sync incrementally'],
  no_cursor: ['has no cursor', 'have no cursor'],
  no_key: ['has no primary key', 'have no primary key'],
  no_such_field: ['has no such field', 'have no such field'],
  cursor_not_needed: ['is read in full and needs no cursor', 'are read in full and need no cursor'],
  cursor_by_source: ['has its cursor from the source', 'have their cursor from the source'],
  key_by_source: ['has its key from the source', 'have their key from the source'],
  set_by_provider: ['is set by your provider', 'are set by your provider'],
}

function lowerFirst(text: string): string {
  return text.charAt(0).toLowerCase() + text.slice(1)
}
