import type { Formatters } from '../../Formatters'
import type { galleryWords as english } from '../../galleryWords'
import type { Translated } from '../Translated'
import { frenchNouns } from './nouns'

export function galleryWords(format: Formatters): Translated<ReturnType<typeof english>> {
  const { connectors } = frenchNouns(format)
  return {
    searchLabel: 'Rechercher un connecteur',
    searchPlaceholder: 'Rechercher par nom',
    clearSearch: 'Effacer la recherche',
    tagsLabel: 'Filtrer par étiquette',
    moreTags: (hidden) =>
      format.plural(hidden, { one: `${format.number(hidden)} autre`, other: `${format.number(hidden)} autres` }),
    fewerTags: 'Moins',
    connectors: 'Connecteurs',
    connected: 'Connecté',
    tagList: (tags) => tags.join(' · '),
    loading: 'Chargement des connecteurs…',
    loadFailed: 'Impossible de charger les connecteurs',
    count: (shown, total) => (shown === total ? connectors(total) : `${format.number(shown)} sur ${connectors(total)}`),
    nothingFound: (query) =>
      query === ''
        ? 'Aucun connecteur ne porte toutes ces étiquettes.'
        : `Aucun connecteur ne correspond à « ${query} ».`,
    clearFilters: 'Afficher tous les connecteurs',
    nothingOffered: 'Aucun connecteur n’est encore proposé ici.',
  }
}
