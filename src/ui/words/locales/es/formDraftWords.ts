import type { Formatters } from '../../Formatters'
import type { formDraftWords as english } from '../../formDraftWords'
import type { Translated } from '../Translated'

export function formDraftWords(format: Formatters): Translated<ReturnType<typeof english>> {
  return {
    draftRestored: 'Los cambios sin guardar siguen aquí',
    discardDraft: 'Descartarlos',
    sourceChanged: 'Esta fuente cambió entretanto',
    sourceChangedFields: (labels, hasMore) =>
      `Lo que cambió otra persona: ${format.list(hasMore ? [...labels, 'otros campos'] : labels)}.`,
    sourceChangedHelp:
      'Este formulario muestra los valores anteriores. Guardarlo sustituye la configuración nueva; cargarla descarta lo introducido aquí.',
    showStored: 'Cargar la configuración nueva',
  }
}
