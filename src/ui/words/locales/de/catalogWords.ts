import type { catalogWords as english } from '../../catalogWords'
import type { Formatters } from '../../Formatters'
import type { Translated } from '../Translated'
import { catalogDriftWords } from './catalogDriftWords'
import { catalogEvaluationWords } from './catalogEvaluationWords'
import { catalogFilterWords } from './catalogFilterWords'
import { catalogGridWords } from './catalogGridWords'
import { filterMessageWords } from './filterMessageWords'
import { germanNouns } from './nouns'

export function catalogWords(format: Formatters): Translated<ReturnType<typeof english>> {
  const { streams, names } = germanNouns(format)
  return {
    streams: 'Streams',
    streamColumn: 'Stream',
    syncColumn: 'Synchronisierbar',
    keyColumn: 'Schlüssel und Cursor',
    fieldsColumn: 'Felder',

    filterLabel: 'Streams filtern',
    filterPlaceholder: 'Name oder JMESPath eingeben',
    expressionPlaceholder: "streams[?contains(supported_sync_modes, 'incremental')]",
    filterLanguage: 'Art des Filters',
    languages: { words: 'Wörter', jmespath: 'JMESPath' },
    suggestions: 'Vorschläge',
    quickFilters: 'Schnellfilter',
    clearFilter: 'Filter leeren',
    showAll: 'Alle Streams anzeigen',
    count: (shown, total) => `${format.number(shown)} von ${streams(total)}`,

    filterMessage: (message) => filterMessageWords(message, format),
    filterSentence(message, place) {
      const text = filterMessageWords(message, format)
      if (place === undefined) return text.replace(/[^?]$/, '$&.')
      const { start, excerpt } = place
      return excerpt === '' ? `${text} (am Ende).` : `${text} (bei Zeichen ${format.number(start + 1)}, „${excerpt}“).`
    },
    staysMeanwhile: 'Bis dahin bleibt die Liste, wie sie war.',
    resultNames: (count) =>
      format.plural(count, {
        one: 'Dieser Ausdruck ergibt einen Namen. Die Liste zeigt die Streams, die so heißen.',
        other: `Dieser Ausdruck ergibt ${names(count)}. Die Liste zeigt die Streams, die so heißen.`,
      }),
    resultProjection: (count) =>
      format.plural(count, {
        one: 'Dieser Ausdruck entnimmt Werte aus Streams. Die Liste zeigt den einen Stream, aus dem sie stammen.',
        other: `Dieser Ausdruck entnimmt Werte aus Streams. Die Liste zeigt die ${streams(count)}, aus denen sie stammen.`,
      }),
    resultValue: 'Dieser Ausdruck ergibt einen Wert, keine Streams.',
    resultEmpty: 'Dieser Ausdruck ergibt eine leere Liste.',
    showResult: 'Ergebnis anzeigen',
    resultCut: 'Nur der Anfang wird angezeigt.',

    noMatch: 'Kein Stream passt zu diesem Filter.',
    emptyCatalog: 'Diese Quelle bietet keine Streams an.',
    emptyCatalogHelp: 'Vielleicht ist sie leer, oder das verbundene Konto darf nichts davon sehen.',

    discovering: 'Die Streams der Quelle werden ermittelt …',
    discoveringLong: 'Die Ermittlung läuft noch. Bei großen Quellen kann sie einige Minuten dauern.',
    discoveryFailed: 'Die Streams dieser Quelle konnten nicht gelesen werden',
    discoveryStopped: 'Die Suche nach Streams wurde abgebrochen.',
    discover: 'Streams ermitteln',
    discoverAgain: 'Erneut ermitteln',
    discoveringAgain: 'Wird erneut ermittelt …',
    ...catalogDriftWords(format),
    ...catalogEvaluationWords(format),

    ...catalogFilterWords(format),
    ...catalogGridWords(format),
  }
}
