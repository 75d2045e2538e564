import type { Formatters } from '../../Formatters'
import type { galleryWords as english } from '../../galleryWords'
import type { Translated } from '../Translated'

export function galleryWords({ number, plural }: Formatters): Translated<ReturnType<typeof english>> {
  return {
    searchLabel: 'Konnektoren suchen',
    searchPlaceholder: 'Nach Namen suchen',
    clearSearch: 'Suche leeren',
    tagsLabel: 'Nach Schlagwort filtern',
    moreTags: (hidden) => `${number(hidden)} weitere`,
    fewerTags: 'Weniger',
    connectors: 'Konnektoren',
    connected: 'Verbunden',
    tagList: (tags) => tags.join(' · '),
    loading: 'Konnektoren werden geladen …',
    loadFailed: 'Die Konnektoren konnten nicht geladen werden',
    count: (shown, total) =>
      shown === total
        ? plural(total, { one: `${number(total)} Konnektor`, other: `${number(total)} Konnektoren` })
        : `${number(shown)} von ${plural(total, {
            one: `${number(total)} Konnektor`,
            other: `${number(total)} Konnektoren`,
          })}`,
    nothingFound: (query) =>
      query === '' ? 'Kein Konnektor trägt alle diese Schlagwörter.' : `Kein Konnektor passt zu „${query}“.`,
    clearFilters: 'Alle Konnektoren anzeigen',
    nothingOffered: 'Hier stehen noch keine Konnektoren zur Auswahl.',
  }
}
