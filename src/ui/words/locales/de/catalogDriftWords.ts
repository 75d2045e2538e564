import type { FieldType, StreamChange } from '../../../../domain/diffStreams'
import type { catalogDriftWords as english } from '../../catalogDriftWords'
import type { Formatters } from '../../Formatters'
import type { Translated } from '../Translated'
import { fieldTypeWords } from './fieldTypeWords'
import { germanNouns } from './nouns'

export function catalogDriftWords(format: Formatters): Translated<ReturnType<typeof english>> {
  const { streams } = germanNouns(format)
  const fieldType = (type: FieldType) => fieldTypeWords({ ...type, path: [], inList: false, hasFields: false }, format)
  return {
    discoveringAgainLong: 'Die Quelle wird noch einmal gefragt. So lange bleibt die Liste, wie sie ist.',
    nothingChanged: 'Seit der letzten Ermittlung hat sich nichts geändert.',
    changesSummary({ added, removed, changed }) {
      const rest = [
        added > 0 && removed > 0 && `${format.number(removed)} entfallen`,
        added + removed > 0 && changed > 0 && `${format.number(changed)} geändert`,
      ].filter((part) => part !== false)
      const first =
        added > 0
          ? format.plural(added, {
              one: `${format.number(added)} neuer Stream`,
              other: `${format.number(added)} neue Streams`,
            })
          : removed > 0
            ? `${streams(removed)} entfallen`
            : `${streams(changed)} geändert`
      return `${[first, ...rest].join(', ')}.`
    },
    breakingSummary: (count) =>
      format.plural(count, {
        one: `${streams(count)} hat Schlüssel, Cursor oder einen Modus verloren.`,
        other: `${streams(count)} haben Schlüssel, Cursor oder einen Modus verloren.`,
      }),
    showChanges: 'Änderungen anzeigen',
    putChangesAway: 'Änderungen ausblenden',
    changesTitle: 'Was sich geändert hat',
    moreChanges: (count) => `${format.number(count)} weitere anzeigen`,
    changeMark: { stream_added: 'Neu', stream_removed: 'Entfallen', stream_changed: 'Geändert' },
    breakingMark: (change) =>
      change.type === 'primary_key_changed'
        ? 'Schlüssel verloren'
        : change.type === 'sync_modes_changed'
          ? 'Modus verloren'
          : 'Cursor verloren',
    streamAdded: 'Die Quelle bietet diesen Stream jetzt an.',
    streamRemoved: 'Die Quelle bietet diesen Stream nicht mehr an.',
    newFieldMark: 'Neu',
    typeMark: (before) => `Bisher: ${fieldType(before)}`,
    streamChange: (change) => changeWords(change, fieldType),
  }
}

function changeWords(change: StreamChange, fieldType: (type: FieldType) => string): string {
  switch (change.type) {
    case 'field_added':
      return `Neues Feld ${named(change.path)}`
    case 'field_removed':
      return `Feld ${named(change.path)} ist entfallen`
    case 'field_type_changed':
      return `Feld ${named(change.path)} hat den Typ gewechselt: von „${fieldType(change.before)}“ zu „${fieldType(change.after)}“`
    case 'sync_modes_changed':
      return modeWords(change)
    case 'source_cursor_changed':
      return change.after ? 'Die Quelle führt den Cursor jetzt selbst' : 'Die Quelle führt den Cursor nicht mehr selbst'
    case 'cursor_changed':
      return partWords('Cursor', textOf([change.before]), textOf([change.after]))
    case 'primary_key_changed':
      return partWords('Primärschlüssel', textOf(change.before), textOf(change.after))
  }
}

function modeWords({ before, after }: Extract<StreamChange, { type: 'sync_modes_changed' }>): string {
  const had = (mode: (typeof before)[number]) => before.includes(mode)
  const has = (mode: (typeof before)[number]) => after.includes(mode)
  return [
    had('incremental') && !has('incremental') && 'Nicht mehr inkrementell synchronisierbar',
    had('full_refresh') && !has('full_refresh') && 'Nicht mehr vollständig lesbar',
    !had('incremental') && has('incremental') && 'Jetzt inkrementell synchronisierbar',
    !had('full_refresh') && has('full_refresh') && 'Jetzt vollständig lesbar',
  ]
    .filter((part) => part !== false)
    .join('; ')
}

/** Both parts are masculine. */
function partWords(part: 'Cursor' | 'Primärschlüssel', before: string, after: string): string {
  if (after === '') return `Der ${part} ${before} ist entfallen`
  if (before === '') return `Die Quelle nennt jetzt einen ${part}: ${after}`
  return `Der ${part} ist jetzt ${after} statt ${before}`
}

function textOf(paths: readonly string[][]): string {
  return paths
    .filter((path) => path.length > 0)
    .map(named)
    .join(' + ')
}

function named(path: readonly string[]): string {
  return `„${path.join('.')}“`
}
