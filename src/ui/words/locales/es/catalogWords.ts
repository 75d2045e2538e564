import type { catalogWords as english } from '../../catalogWords'
import type { Formatters } from '../../Formatters'
import type { Translated } from '../Translated'
import { catalogDriftWords } from './catalogDriftWords'
import { catalogEvaluationWords } from './catalogEvaluationWords'
import { catalogFilterWords } from './catalogFilterWords'
import { catalogGridWords } from './catalogGridWords'
import { filterMessageWords } from './filterMessageWords'
import { spanishCounts } from './spanishCounts'

export function catalogWords(format: Formatters): Translated<ReturnType<typeof english>> {
  const { streams, names } = spanishCounts(format)
  return {
    streams: 'Flujos',
    streamColumn: 'Flujo',
    syncColumn: 'Sincronización',
    keyColumn: 'Clave y cursor',
    fieldsColumn: 'Campos',

    filterLabel: 'Filtrar flujos',
    filterPlaceholder: 'Filtrar por nombre o JMESPath',
    expressionPlaceholder: "streams[?contains(supported_sync_modes, 'incremental')]",
    filterLanguage: 'Filtrar por',
    languages: { words: 'Palabras', jmespath: 'JMESPath' },
    suggestions: 'Sugerencias',
    quickFilters: 'Filtros rápidos',
    clearFilter: 'Borrar el filtro',
    showAll: 'Mostrar todos los flujos',
    count: (shown, total) => `${format.number(shown)} de ${streams(total)}`,

    filterMessage: (message) => filterMessageWords(message, format),
    filterSentence(message, place) {
      const text = filterMessageWords(message, format)
      if (place === undefined) return text.replace(/[^?]$/, '$&.')
      const { start, excerpt } = place
      return excerpt === ''
        ? `${text} (al final).`
        : `${text} (en el carácter ${format.number(start + 1)}, “${excerpt}”).`
    },
    staysMeanwhile: 'Hasta entonces, la lista sigue igual.',
    resultNames: (count) => `Esta expresión da ${names(count)}. La lista muestra los flujos que se llaman así.`,
    resultProjection: (count) =>
      `Esta expresión extrae valores de los flujos. La lista muestra de dónde vienen: ${streams(count)}.`,
    resultValue: 'Esta expresión da un valor, no flujos.',
    resultEmpty: 'Esta expresión da una lista vacía.',
    showResult: 'Mostrar el resultado',
    resultCut: 'Solo se muestra el principio.',

    noMatch: 'Ningún flujo coincide con este filtro.',
    emptyCatalog: 'Esta fuente no ofrece ningún flujo.',
    emptyCatalogHelp: 'Puede que esté vacía o que la cuenta con la que está conectada no tenga permiso para ver nada.',

    discovering: 'Consultando qué flujos tiene la fuente…',
    discoveringLong: 'La consulta sigue. Las fuentes grandes pueden tardar unos minutos.',
    discoveryFailed: 'No se pudieron leer los flujos de esta fuente',
    discoveryStopped: 'Se detuvo la búsqueda de flujos.',
    discover: 'Detectar flujos',
    discoverAgain: 'Detectar de nuevo',
    discoveringAgain: 'Detectando de nuevo…',
    ...catalogDriftWords(format),
    ...catalogEvaluationWords(format),

    ...catalogFilterWords(format),
    ...catalogGridWords(format),
  }
}
