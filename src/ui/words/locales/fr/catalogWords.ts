import type { catalogWords as english } from '../../catalogWords'
import type { Formatters } from '../../Formatters'
import type { Translated } from '../Translated'
import { catalogDriftWords } from './catalogDriftWords'
import { catalogEvaluationWords } from './catalogEvaluationWords'
import { catalogFilterWords } from './catalogFilterWords'
import { catalogGridWords } from './catalogGridWords'
import { filterMessageWords } from './filterMessageWords'
import { frenchNouns } from './nouns'

export function catalogWords(format: Formatters): Translated<ReturnType<typeof english>> {
  const { streams, names } = frenchNouns(format)
  return {
    streams: 'Flux',
    streamColumn: 'Flux',
    syncColumn: 'Synchronisation',
    keyColumn: 'Clé et curseur',
    fieldsColumn: 'Champs',

    filterLabel: 'Filtrer les flux',
    filterPlaceholder: 'Saisir un nom ou du JMESPath',
    expressionPlaceholder: "streams[?contains(supported_sync_modes, 'incremental')]",
    filterLanguage: 'Type de filtre',
    languages: { words: 'Mots', jmespath: 'JMESPath' },
    suggestions: 'Suggestions',
    quickFilters: 'Filtres rapides',
    clearFilter: 'Effacer le filtre',
    showAll: 'Afficher tous les flux',
    count: (shown, total) => `${format.number(shown)} sur ${streams(total)}`,

    filterMessage: (message) => filterMessageWords(message, format),
    filterSentence(message, place) {
      const text = filterMessageWords(message, format)
      if (place === undefined) return text.replace(/[^?]$/, '$&.')
      const { start, excerpt } = place
      return excerpt === ''
        ? `${text} (à la fin).`
        : `${text} (au caractère ${format.number(start + 1)}, « ${excerpt} »).`
    },
    staysMeanwhile: 'D’ici là, la liste reste telle quelle.',
    resultNames: (count) =>
      format.plural(count, {
        one: 'Cette expression donne un nom. La liste affiche les flux qui le portent.',
        other: `Cette expression donne ${names(count)}. La liste affiche les flux qui les portent.`,
      }),
    resultProjection: (count) =>
      format.plural(count, {
        one: 'Cette expression extrait des valeurs d’un flux. La liste affiche ce flux.',
        other: `Cette expression extrait des valeurs de ${streams(count)}. La liste affiche ces flux.`,
      }),
    resultValue: 'Cette expression donne une valeur, pas des flux.',
    resultEmpty: 'Cette expression donne une liste vide.',
    showResult: 'Afficher le résultat',
    resultCut: 'Seul le début est affiché.',

    noMatch: 'Aucun flux ne correspond à ce filtre.',
    emptyCatalog: 'Cette source ne propose aucun flux.',
    emptyCatalogHelp: 'Elle est peut-être vide, ou le compte connecté n’est autorisé à rien voir.',

    discovering: 'Détection des flux de la source…',
    discoveringLong: 'Détection toujours en cours. Pour une grande source, cela peut prendre quelques minutes.',
    discoveryFailed: 'Impossible de lire les flux de cette source',
    discoveryStopped: 'La détection des flux a été interrompue.',
    discover: 'Détecter les flux',
    discoverAgain: 'Détecter à nouveau',
    discoveringAgain: 'Nouvelle détection…',
    ...catalogDriftWords(format),
    ...catalogEvaluationWords(format),

    ...catalogFilterWords(format),
    ...catalogGridWords(format),
  }
}
