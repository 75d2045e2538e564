import type { Formatters } from '../../Formatters'
import type { formDraftWords as english } from '../../formDraftWords'
import type { Translated } from '../Translated'

export function formDraftWords(format: Formatters): Translated<ReturnType<typeof english>> {
  return {
    draftRestored: 'Vos modifications non enregistrées sont toujours là',
    discardDraft: 'Les abandonner',
    sourceChanged: 'Cette source a été modifiée entre-temps',
    sourceChangedFields: (labels, hasMore) =>
      `Modifié par quelqu’un d’autre : ${format.list(hasMore ? [...labels, 'd’autres champs'] : labels)}.`,
    sourceChangedHelp:
      'Ce formulaire affiche l’état précédent. L’enregistrer remplace les paramètres plus récents ; charger ceux-ci abandonne ce que vous avez saisi ici.',
    showStored: 'Charger les paramètres récents',
  }
}
