import type { FieldType, StreamChange } from '../../domain/diffStreams'
import type { Formatters } from './Formatters'
import { fieldTypeWords } from './fieldTypeWords'

type Counts = { added: number; removed: number; changed: number }

/** Words about what a discovery changed, and about asking the source again. */
export function catalogDriftWords(format: Formatters) {
  const streams = (count: number) =>
    format.plural(count, { one: `${format.number(count)} stream`, other: `${format.number(count)} streams` })
  const fieldType = (type: FieldType) => fieldTypeWords({ ...type, path: [], inList: false, hasFields: false }, format)
  return {
    discoveringAgainLong: 'Still asking the source again. The list stays as it is until then.',
    nothingChanged: 'Nothing has changed since the source was last asked.',
    changesSummary({ added, removed, changed }: Counts): string {
      const rest = [
        added > 0 && removed > 0 && `${format.number(removed)} gone`,
        added + removed > 0 && changed > 0 && `${format.number(changed)} changed`,
      ].filter((part) => part !== false)
      const first =
        added > 0
          ? format.plural(added, {
              one: `${format.number(added)} new stream`,
              other: `${format.number(added)} new streams`,
            })
          : removed > 0
            ? `${streams(removed)} gone`
            : `${streams(changed)} changed`
      return `${[first, ...rest].join(', ')}.`
    },
    breakingSummary: (count: number) => `${streams(count)} lost a key, a cursor or a way to sync.`,
    showChanges: 'Show changes',
    putChangesAway: 'Put changes away',
    changesTitle: 'What changed',
    moreChanges: (count: number) => `Show ${format.number(count)} more`,
    changeMark: { stream_added: 'New', stream_removed: 'Gone', stream_changed: 'Changed' },
    breakingMark: (change: StreamChange): string =>
      change.type === 'primary_key_changed'
        ? 'Key lost'
        : change.type === 'sync_modes_changed'
          ? 'Sync mode lost'
          : 'Cursor lost',
    streamAdded: 'The source now offers this stream.',
    streamRemoved: 'The source no longer offers this stream.',
    newFieldMark: 'New',
    typeMark: (before: FieldType) => `Was: ${fieldType(before)}`,
    streamChange: (change: StreamChange) => changeWords(change, fieldType),
  }
}

function changeWords(change: StreamChange, fieldType: (type: FieldType) => string): string {
  switch (change.type) {
    case 'field_added':
      return `New field ${named(change.path)}`
    case 'field_removed':
      return `Field ${named(change.path)} is gone`
    case 'field_type_changed':
      return `Field ${named(change.path)} changed its type from “${fieldType(change.before)}” to “${fieldType(change.after)}”`
    case 'sync_modes_changed':
      return modeWords(change)
    case 'source_cursor_changed':
      return change.after ? 'The source now keeps the cursor itself' : 'The source no longer keeps the cursor itself'
    case 'cursor_changed':
      return partWords('cursor', textOf([change.before]), textOf([change.after]))
    case 'primary_key_changed':
      return partWords('primary key', textOf(change.before), textOf(change.after))
  }
}

function modeWords({ before, after }: Extract<StreamChange, { type: 'sync_modes_changed' }>): string {
  const had = (mode: (typeof before)[number]) => before.includes(mode)
  const has = (mode: (typeof before)[number]) => after.includes(mode)
  return [
    had('incremental') && !has('incremental') && 'Can no longer sync incrementally',
    had('full_refresh') && !has('full_refresh') && 'Can no longer be read in full',
    !had('incremental') && has('incremental') && 'Can now sync incrementally',
    !had('full_refresh') && has('full_refresh') && 'Can now be read in full',
  ]
    .filter((part) => part !== false)
    .join('; ')
}

function partWords(part: string, before: string, after: string): string {
  if (after === '') return `The ${part} ${before} is gone`
  if (before === '') return `The source now names a ${part}: ${after}`
  return `The ${part} changed from ${before} to ${after}`
}

function textOf(paths: readonly string[][]): string {
  return paths
    .filter((path) => path.length > 0)
    .map(named)
    .join(' + ')
}

function named(path: readonly string[]): string {
  return `“${path.join('.')}”`
}
