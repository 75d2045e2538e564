import type { Formatters } from '../../Formatters'
import type { formDraftWords as english } from '../../formDraftWords'
import type { Translated } from '../Translated'

export function formDraftWords(format: Formatters): Translated<ReturnType<typeof english>> {
  return {
    draftRestored: 'Ihre nicht gespeicherten Änderungen sind noch da',
    discardDraft: 'Verwerfen',
    sourceChanged: 'Diese Quelle wurde inzwischen geändert',
    sourceChangedFields: (labels, hasMore) =>
      `Von jemand anderem geändert: ${format.list(hasMore ? [...labels, 'weitere'] : labels)}.`,
    sourceChangedHelp:
      'Dieses Formular zeigt den früheren Stand. Wenn Sie speichern, ersetzt er die neueren Einstellungen; wenn Sie diese laden, gehen Ihre Eingaben verloren.',
    showStored: 'Neuere Einstellungen laden',
  }
}
