import type { catalogFilterWords as english } from '../../catalogFilterWords'
import type { Formatters } from '../../Formatters'
import type { Translated } from '../Translated'
import { germanNouns } from './nouns'

export function catalogFilterWords(format: Formatters): Translated<ReturnType<typeof english>> {
  const { streams } = germanNouns(format)
  return {
    questions: { incremental: 'Inkrementell', key: 'Mit Schlüssel', cursor: 'Cursor von der Quelle' },
    fieldsToo: 'Auch Felder durchsuchen',
    matchedField: (path) => `Feld ${path.join('.')}`,
    namespace: 'Namensraum',
    anyNamespace: 'Alle Namensräume',
    namespaceOption: (name, count) => `${name ?? 'Ohne Namensraum'} (${format.number(count)})`,
    scopes: 'Zusätzlich zum Filter',
    scopesHelp: 'Der Katalog kennt diese Angabe nicht, daher steht sie neben dem Ausdruck und nicht in ihm.',
    scope: { selected: 'Ausgewählt', changed: 'Geändert' },
    scopeNotice: (scopes) =>
      scopes.length > 1
        ? 'Die Liste zeigt nur ausgewählte Streams mit Änderungen.'
        : scopes.includes('selected')
          ? 'Die Liste zeigt nur ausgewählte Streams.'
          : 'Die Liste zeigt nur geänderte Streams.',
    scopeEmpty: {
      selected: 'Hier ist kein Stream ausgewählt.',
      changed: 'Hier ist kein Stream geändert.',
    },
    leaveScope: 'Auch die anderen anzeigen',

    suggestionCount: (count) =>
      count === 0
        ? ''
        : format.plural(count, {
            one: `${format.number(count)} Vorschlag`,
            other: `${format.number(count)} Vorschläge`,
          }),
    readAsWords: 'Diese Wörter stattdessen in Namen suchen',
    resultNull: 'Dieser Ausdruck ergibt nichts (null).',
    noMatchInFields: 'Kein Stream passt zu diesen Wörtern, weder dem Namen noch den Feldern nach.',

    examplesTitle: 'Beispiele',
    examples: (name) => [
      { label: 'Ein Stream nach Namen', expression: `streams[?name==${name}]` },
      {
        label: 'Inkrementell synchronisierbare Streams',
        expression: "streams[?contains(supported_sync_modes, 'incremental')]",
      },
      {
        label: 'Inkrementell, mit Cursor von der Quelle',
        expression: "streams[?source_defined_cursor==`true` && contains(supported_sync_modes, 'incremental')]",
      },
      { label: 'Streams mit Primärschlüssel', expression: 'streams[?source_defined_primary_key]' },
      { label: 'Nur Namen', expression: 'streams[*].name' },
      {
        label: 'Namen inkrementeller Streams',
        expression: "streams[?contains(supported_sync_modes, 'incremental')].name",
      },
    ],
    savedTitle: 'Gespeicherte Filter',
    historyTitle: 'Zuletzt verwendet',
    library: 'Gespeicherte Filter und Beispiele',
    closeLibrary: 'Gespeicherte Filter und Beispiele schließen',
    saveFilter: 'Diesen Filter speichern',
    filterName: 'Name des Filters',
    save: 'Speichern',
    cancel: 'Abbrechen',
    rename: (name) => `${name} umbenennen`,
    remove: (name) => `${name} entfernen`,
    replaces: (name) => `Es gibt bereits einen Filter namens ${name}. Er wird beim Speichern ersetzt.`,

    functionHelp: {
      abs: 'Die Zahl ohne Vorzeichen',
      avg: 'Der Durchschnitt einer Liste von Zahlen',
      ceil: 'Auf die nächste ganze Zahl aufgerundet',
      contains: 'Ob eine Liste einen Wert oder ein Text einen anderen enthält',
      ends_with: 'Ob ein Text mit einem anderen endet',
      floor: 'Auf die nächste ganze Zahl abgerundet',
      join: 'Die Texte einer Liste, mit einem Text dazwischen verbunden',
      keys: 'Die Schlüssel eines Objekts, etwa die Namen von Feldern',
      length: 'Anzahl der Einträge, Schlüssel oder Zeichen',
      map: 'Was ein Ausdruck für jeden Eintrag ergibt, auch null',
      max: 'Der größte Wert einer Liste',
      max_by: 'Der Eintrag, für den ein Ausdruck am meisten ergibt',
      merge: 'Objekte vereint; spätere gehen vor',
      min: 'Der kleinste Wert einer Liste',
      min_by: 'Der Eintrag, für den ein Ausdruck am wenigsten ergibt',
      not_null: 'Der erste Wert, der nicht null ist',
      reverse: 'Die Liste oder der Text in umgekehrter Reihenfolge',
      sort: 'Die Liste in sortierter Reihenfolge',
      sort_by: 'Die Liste, sortiert nach dem, was ein Ausdruck ergibt',
      starts_with: 'Ob ein Text mit einem anderen beginnt',
      sum: 'Die Summe einer Liste von Zahlen',
      to_array: 'Der Wert als Liste, falls er keine ist',
      to_number: 'Die Zahl, die in einem Text steht',
      to_string: 'Der Wert als Text',
      type: 'Der Typ eines Werts, etwa array',
      values: 'Die Werte eines Objekts ohne ihre Schlüssel',
    },

    operatorHelp: {
      '==': 'ist gleich',
      '!=': 'ist ungleich',
      '&&': 'und: beides trifft zu',
      '||': 'oder: eines davon trifft zu',
      '<': 'ist kleiner als',
      '<=': 'ist höchstens',
      '>': 'ist größer als',
      '>=': 'ist mindestens',
      '|': 'gibt das Ergebnis weiter',
      '.': 'ein Bestandteil davon',
      '[*]': 'jeder Eintrag der Liste',
      '[?': 'Einträge, die eine Bedingung erfüllen',
    },

    resultRows: (count) =>
      format.plural(count, {
        one: 'Dieser Ausdruck ergibt einen Wert. Die Liste zeigt den einen Stream, um den es geht.',
        other: `Dieser Ausdruck ergibt einen Wert. Die Liste zeigt die ${streams(count)}, um die es geht.`,
      }),
  }
}
