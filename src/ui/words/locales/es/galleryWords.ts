import type { Formatters } from '../../Formatters'
import type { galleryWords as english } from '../../galleryWords'
import type { Translated } from '../Translated'
import { spanishCounts } from './spanishCounts'

export function galleryWords(format: Formatters): Translated<ReturnType<typeof english>> {
  const { connectors } = spanishCounts(format)
  return {
    searchLabel: 'Buscar conectores',
    searchPlaceholder: 'Buscar por nombre',
    clearSearch: 'Borrar la búsqueda',
    tagsLabel: 'Filtrar por etiqueta',
    moreTags: (hidden) => `${format.number(hidden)} más`,
    fewerTags: 'Menos',
    connectors: 'Conectores',
    connected: 'Conectado',
    tagList: (tags) => tags.join(' · '),
    loading: 'Cargando conectores…',
    loadFailed: 'No se pudieron cargar los conectores',
    count: (shown, total) => (shown === total ? connectors(total) : `${format.number(shown)} de ${connectors(total)}`),
    nothingFound: (query) =>
      query === '' ? 'Ningún conector tiene todas estas etiquetas.' : `Ningún conector coincide con “${query}”.`,
    clearFilters: 'Mostrar todos los conectores',
    nothingOffered: 'Todavía no hay conectores para elegir.',
  }
}
