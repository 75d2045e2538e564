import type { EmbeddedErrorCode } from '../../../../domain/errors'
import type { StreamConfig } from '../../../../domain/streamConfig'
import type { StreamEdit } from '../../../../domain/streamEdits'
import type { Formatters } from '../../Formatters'
import type { pickerWords as english } from '../../pickerWords'
import type { Translated } from '../Translated'
import { germanNouns } from './nouns'
import { pickerAdviceWords } from './pickerAdviceWords'
import { pickerBulkWords } from './pickerBulkWords'
import { pickerClashWords } from './pickerClashWords'
import { pickerLimitWords } from './pickerLimitWords'
import { pickerRecipeWords } from './pickerRecipeWords'

type Pair = { sync_mode: string; destination_sync_mode: string }

export function pickerWords(format: Formatters): Translated<ReturnType<typeof english>> {
  const { number, plural } = format
  const { streams } = germanNouns(format)
  return {
    ...pickerLimitWords(format),
    ...pickerRecipeWords(format),
    ...pickerClashWords(format, { mode: pairWords, paths: pathList }),
    ...pickerAdviceWords,
    ...pickerBulkWords(format),
    modeColumn: 'Modus',
    cursorColumn: 'Cursorfeld',
    keyColumn: 'Primärschlüssel',
    selectAll: 'Alle passenden Streams auswählen',
    sync: (stream) => `${stream} synchronisieren`,
    modeOf: (stream) => `Synchronisierungsmodus von ${stream}`,
    cursorOf: (stream) => `Cursorfeld von ${stream}`,
    keyOf: (stream) => `Primärschlüssel von ${stream}`,
    mode: pairWords,
    modeCost: (pair) => pairCosts[pairKey(pair)] ?? '',
    picked: (count, hidden) =>
      hidden === 0
        ? `${number(count)} ausgewählt`
        : `${number(count)} ausgewählt, davon ${number(hidden)} durch den Filter verborgen`,

    chooseField: 'Feld auswählen',
    noKey: 'Kein Schlüssel',
    likelyFields: 'Naheliegend',
    otherFields: 'Andere Felder',
    severalFields: 'Mehrere Felder …',
    sourceChooses: 'Von der Quelle festgelegt',
    notNeeded: 'Nicht nötig',
    lockedBySource: 'Von der Quelle festgelegt',
    lockedByProvider: 'Von Ihrem Anbieter festgelegt',
    notOffered: 'Nicht verfügbar: von Ihrem Anbieter festgelegt',
    clash: (others) => `Gemeinsame Einstellung mit ${format.list(others)}, da sie gleich heißen.`,
    sharing: (labels) => format.list(labels),
    settingsOf: (stream) => `Einstellungen von ${stream}`,
    cursorHelp: 'An seinen Werten sind neue und geänderte Datensätze zu erkennen.',
    keyHelp: 'Datensätze mit gleichen Werten in allen gewählten Feldern gelten als ein Datensatz.',
    searchFields: 'Felder durchsuchen',
    useSettings: 'Diese Einstellungen verwenden',
    chosenFields: (paths) => (paths.length === 0 ? 'Kein Feld ausgewählt' : pathList(paths)),
    pathList,
    problem: {
      sync_mode_unsupported: 'Dieser Stream lässt sich so nicht synchronisieren. Wählen Sie einen anderen Modus.',
      destination_sync_mode_unknown: 'Dieser Modus ist hier nicht bekannt. Wählen Sie einen anderen.',
      cursor_missing: 'Wählen Sie ein Cursorfeld: An ihm sind neue Datensätze zu erkennen.',
      cursor_unknown: 'Der Stream hat dieses Cursorfeld nicht mehr. Wählen Sie ein anderes.',
      key_missing:
        'Wählen Sie einen Primärschlüssel: Ohne ihn lassen sich Datensätze beim Deduplizieren nicht unterscheiden.',
      key_unknown: 'Der Stream hat diesen Schlüssel nicht mehr. Wählen Sie einen anderen.',
    },

    pending: (added, changed, removed) => pendingWords(added, changed, removed, format),
    nothingPending: 'Noch keine Änderungen',
    blocked: (count) => `Bei ${number(count)} fehlt noch eine Auswahl`,
    undo: 'Rückgängig machen',
    redo: 'Wiederholen',
    discard: 'Alle verwerfen',
    review: 'Änderungen prüfen',
    apply: 'Änderungen anwenden',
    nothingToApply: 'Noch lässt sich nichts anwenden: siehe die markierten Streams.',
    noStreamPicked: 'Es ist kein Stream ausgewählt, also würde nichts synchronisiert.',

    reviewTitle: 'Ausstehende Änderungen',
    reviewEmpty: 'Es steht nichts aus.',
    reviewBlocked: (count) => `${streams(count)} zurückgehalten, weil noch eine Auswahl fehlt:`,
    reviewMore: (count) => `${number(count)} weitere anzeigen`,
    drop: (stream) => `Änderung an ${stream} verwerfen`,
    requestBody: 'Anfrage',
    jsonPatch: 'JSON Patch',
    curl: 'cURL',
    tokenPlaceholder: 'SCOPED_TOKEN',
    editWords,

    applying: 'Änderungen werden angewendet',
    applied: (done, total) => `${number(done)} von ${number(total)} erledigt`,
    cancelApply: 'Abbrechen',
    outcomeApplied: (count) => `${streams(count)} aktualisiert.`,
    outcomeFailed: (count) =>
      plural(count, {
        one: `${streams(count)} konnte nicht aktualisiert werden; der Grund steht in der Zeile. Ihre Auswahl bleibt erhalten.`,
        other: `${streams(count)} konnten nicht aktualisiert werden; die Gründe stehen in den Zeilen. Ihre Auswahl bleibt erhalten.`,
      }),
    outcomeCancelled: (count) =>
      `${streams(count)} nicht gesendet, weil Sie abgebrochen haben. Ihre Auswahl bleibt erhalten.`,
    retryFailed: 'Fehlgeschlagene wiederholen',
    itemStatus: {
      waiting: 'Wartet',
      sending: 'Wird angewendet …',
      applied: 'Angewendet',
      failed: 'Fehlgeschlagen',
      cancelled: 'Nicht gesendet',
      clash: 'Nicht gesendet',
    },
    failedBecause: (reason, code) =>
      `Nicht angewendet: ${reason}${/[.!?]$/.test(reason) ? '' : '.'} ${remedies[code] ?? otherwise}`,
    missing: (names) =>
      plural(names.length, {
        one: `${format.list(names)}: wird synchronisiert, aber von der Quelle nicht mehr angeboten.`,
        other: `${format.list(names)}: werden synchronisiert, aber von der Quelle nicht mehr angeboten.`,
      }),
    stopSyncing: (stream) => `${stream} nicht mehr synchronisieren`,
    streamsFailed: 'Ihre ausgewählten Streams konnten nicht gelesen werden',
  }
}

const remedies: Partial<Record<EmbeddedErrorCode, string>> = {
  not_found: 'Ermitteln Sie die Streams erneut, um zu sehen, was die Quelle jetzt anbietet.',
  invalid_request:
    'Wählen Sie einen anderen Modus, ein anderes Cursorfeld oder einen anderen Schlüssel, und wenden Sie die Änderung erneut an.',
  invalid_patch: 'Machen Sie diese Änderung rückgängig, nehmen Sie sie noch einmal vor und wenden Sie sie dann an.',
  forbidden: 'Bitten Sie den Betreiber dieses Produkts um Zugriff.',
}
const otherwise = 'Ihre Auswahl bleibt erhalten; versuchen Sie es gleich noch einmal.'

const pairLabels: Record<string, string> = {
  'full_refresh+overwrite': 'Vollständig, überschreiben',
  'full_refresh+append': 'Vollständig, anhängen',
  'full_refresh+overwrite_dedup': 'Vollständig, überschreiben, dedupliziert',
  'incremental+append': 'Inkrementell, anhängen',
  'incremental+append_dedup': 'Inkrementell, dedupliziert',
}

const pairCosts: Record<string, string> = {
  'full_refresh+overwrite': 'Kopiert jedes Mal alles und ersetzt den bisherigen Inhalt. Für kleine Tabellen.',
  'full_refresh+append': 'Kopiert jedes Mal alles und behält jede Kopie. Für Prüfprotokolle; wächst schnell.',
  'incremental+append': 'Fügt Neues hinzu. Für Ereignisse und Protokolle, die sich nie ändern.',
  'incremental+append_dedup': 'Fügt Neues hinzu und aktualisiert Geändertes. Für Tabellen, deren Zeilen sich ändern.',
}

function pairKey(pair: Pair): string {
  return `${pair.sync_mode}+${pair.destination_sync_mode}`
}

function pairWords(pair: Pair): string {
  return pairLabels[pairKey(pair)] ?? `${pair.sync_mode}, ${pair.destination_sync_mode}`
}

/** „3 Streams hinzugefügt, 1 geändert“: the noun comes once. */
function pendingWords(added: number, changed: number, removed: number, format: Formatters): string {
  const { streams } = germanNouns(format)
  const parts = [
    { count: added, done: 'hinzugefügt' },
    { count: changed, done: 'geändert' },
    { count: removed, done: 'entfernt' },
  ].filter(({ count }) => count > 0)
  return parts
    .map(({ count, done }, index) => `${index === 0 ? streams(count) : format.number(count)} ${done}`)
    .join(', ')
}

type Settings = Pick<StreamConfig, 'sync_mode' | 'destination_sync_mode' | 'cursor_field' | 'primary_key'>

/** One sentence on what an edit does. `before` and `after` are what is stored and what is wanted. */
function editWords(edit: StreamEdit, before: Settings | undefined, after: Settings | undefined): string {
  if (edit.type === 'remove') return 'Nicht mehr synchronisieren. Bereits synchronisierte Daten bleiben.'
  if (edit.type === 'patch') return before && after ? changeWords(before, after) : ''
  const { sync_mode, destination_sync_mode, cursor_field, primary_key } = edit.stream
  const mode = sync_mode && destination_sync_mode ? pairWords({ sync_mode, destination_sync_mode }) : undefined
  const cursor = cursor_field ? `Cursor ${cursor_field.join('.')}` : undefined
  const key = primary_key ? `Schlüssel ${pathList(primary_key)}` : undefined
  return `Synchronisierung beginnen: ${[mode, cursor, key].filter(Boolean).join('; ')}`
}

function changeWords(before: Settings, after: Settings): string {
  const modes = [pairWords(before), pairWords(after)]
  const cursors = [before, after].map(({ cursor_field }) => cursor_field?.join('.') ?? 'keiner')
  const keys = [before, after].map(({ primary_key }) => (primary_key ? pathList(primary_key) : 'keiner'))
  return [
    modes[0] === modes[1] ? undefined : `${modes[0]} → ${modes[1]}`,
    cursors[0] === cursors[1] ? undefined : `Cursor ${cursors[0]} → ${cursors[1]}`,
    keys[0] === keys[1] ? undefined : `Schlüssel ${keys[0]} → ${keys[1]}`,
  ]
    .filter(Boolean)
    .join('; ')
}

function pathList(paths: readonly (readonly string[])[]): string {
  return paths.map((path) => path.join('.')).join(' + ')
}
