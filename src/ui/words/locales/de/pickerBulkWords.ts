import type { BulkSkipReason } from '../../../../headless/stream-selection/planBulk'
import type { Formatters } from '../../Formatters'
import type { pickerBulkWords as english } from '../../pickerBulkWords'
import type { Translated } from '../Translated'
import { germanNouns } from './nouns'

export function pickerBulkWords(format: Formatters): Translated<ReturnType<typeof english>> {
  const { number, plural } = format
  const { streams } = germanNouns(format)
  const skipped = (reason: BulkSkipReason, count: number) => {
    const [one, other] = skipWords[reason]
    return `${number(count)} ${plural(count, { one, other })}`
  }
  const alreadySo = (count: number) => `${number(count)} bereits so`
  return {
    selectAllFacts: (matching, picked) =>
      plural(matching, {
        one: `${streams(matching)} passt, ${number(picked)} bereits ausgewählt`,
        other: `${streams(matching)} passen, ${number(picked)} bereits ausgewählt`,
      }),
    bulkOpen: 'Auswahl ändern …',
    bulkOpenShort: 'Ändern …',
    bulkUpgrade: (count) => `${number(count)} auf inkrementell umstellen`,
    bulkTitle: 'Ausgewählte Streams ändern',
    bulkWhich: 'Welche Streams',
    bulkInFilter: (count) =>
      plural(count, {
        one: `${number(count)} ausgewählter Stream in diesem Filter`,
        other: `${number(count)} ausgewählte Streams in diesem Filter`,
      }),
    bulkAll: (count) =>
      plural(count, {
        one: `Der eine ausgewählte Stream`,
        other: `Alle ${number(count)} ausgewählten Streams`,
      }),
    bulkWhat: 'Einstellung',
    bulkKind: {
      sync_mode: 'Synchronisierungsmodus',
      cursor: 'Cursorfeld',
      key: 'Primärschlüssel',
      incremental: 'Von vollständig auf inkrementell',
    },
    bulkTo: 'Neuer Wert',
    bulkElse: (position) => (position === 2 ? 'Sonst' : `Sonst, ${number(position)}. Wahl`),
    bulkAnd: (position) => (position === 2 ? 'Und' : `Und, ${number(position)}. Feld`),
    bulkAddField: 'Diesem Schlüssel ein Feld hinzufügen',
    bulkNoFurther: 'Kein weiteres Feld',
    bulkChooseMode: 'Modus auswählen',
    bulkLeave: 'Unverändert lassen',
    bulkUpgradeHelp:
      'Vollständig gelesene Streams werden inkrementell gelesen, wo ein Cursorfeld bekannt ist, und dedupliziert, wo ein Schlüssel bekannt ist.',
    bulkCandidate: (path, types, count, all) => {
      const [first] = types
      const kinds =
        types.length > 1
          ? `${types.map((type) => `${type.label} (${number(type.count)})`).join(', ')},`
          : first && `${first.label},`
      return [`${path}:`, kinds, `in ${number(count)} von ${number(all)}`].filter(Boolean).join(' ')
    },
    bulkNow: (values) => {
      const [first] = values
      if (values.length < 2) return first === undefined ? '' : `Jetzt: ${first.label}`
      return `Jetzt: gemischt (${values.map(({ label, count }) => `${number(count)} × ${label}`).join('; ')})`
    },
    bulkOthers: 'andere',
    bulkNoCursor: 'kein Cursorfeld',
    bulkNoKey: 'kein Schlüssel',
    bulkSyncMode: { full_refresh: 'vollständig', incremental: 'inkrementell' },
    bulkChooseFirst: 'Wählen Sie die neue Einstellung, um zu sehen, welche Streams sich ändern würden.',
    bulkWillChange: (count) =>
      plural(count, { one: `${number(count)} wird geändert`, other: `${number(count)} werden geändert` }),
    bulkSkipped: skipped,
    bulkResult(changed, skips, unchanged) {
      const total = skips.reduce((sum, { count }) => sum + count, 0)
      const head =
        changed === 0
          ? 'Keiner wird geändert'
          : plural(changed, { one: `${number(changed)} wird geändert`, other: `${number(changed)} werden geändert` })
      const reasons = skips.map(({ reason, count }) => skipped(reason, count)).join(', ')
      const same = unchanged > 0 ? `, ${alreadySo(unchanged)}` : ''
      return total === 0 ? `${head}${same}` : `${head}${same}, ${number(total)} ausgelassen: ${reasons}`
    },
    bulkAlready: alreadySo,
    bulkNothingSent: 'Noch wird nichts gesendet: Prüfen Sie die Änderungen danach und wenden Sie sie an.',
    bulkApply: (count) => (count === 0 ? 'Streams ändern' : `${streams(count)} ändern`),
    bulkDone: (count) => `${streams(count)} geändert. „Rückgängig machen“ stellt den alten Stand wieder her.`,
    rangeTicked: (count, all) => `${streams(count)} ausgewählt, insgesamt ${number(all)}`,
    rangeUnticked: (count, all) => `${streams(count)} abgewählt, noch ${number(all)} ausgewählt`,
  }
}

const skipWords: Record<BulkSkipReason, [one: string, other: string]> = {
  incremental_unsupported: ['nicht inkrementell synchronisierbar', 'nicht inkrementell synchronisierbar'],
  full_refresh_unsupported: ['nur inkrementell synchronisierbar', 'nur inkrementell synchronisierbar'],
  no_cursor: ['hat keinen Cursor', 'haben keinen Cursor'],
  no_key: ['hat keinen Primärschlüssel', 'haben keinen Primärschlüssel'],
  no_such_field: ['hat kein solches Feld', 'haben kein solches Feld'],
  cursor_not_needed: [
    'wird vollständig gelesen und braucht keinen Cursor',
    'werden vollständig gelesen und brauchen keinen Cursor',
  ],
  cursor_by_source: ['hat den Cursor von der Quelle', 'haben den Cursor von der Quelle'],
  key_by_source: ['hat den Schlüssel von der Quelle', 'haben den Schlüssel von der Quelle'],
  set_by_provider: ['von Ihrem Anbieter festgelegt', 'von Ihrem Anbieter festgelegt'],
}
