import type { Formatters } from '../../Formatters'
import type { sourceListWords as english } from '../../sourceListWords'
import type { Translated } from '../Translated'

export function sourceListWords(format: Formatters): Translated<ReturnType<typeof english>> {
  return {
    listLabel: 'Fuentes conectadas',
    loading: 'Cargando las fuentes…',
    loadFailed: 'No se pudieron cargar las fuentes',
    empty: 'Todavía no hay nada conectado.',
    add: 'Conectar una fuente',
    connectedOn: (date) => `Conectada el ${format.date(date)}`,
    configureStreams: 'Flujos',
    configureStreamsOf: (name) => `Flujos de ${name}`,
    edit: 'Editar',
    editOf: (name) => `Editar ${name}`,
    remove: 'Eliminar',
    removeOf: (name) => `Eliminar ${name}`,
    confirmTitle: (name) => `¿Eliminar ${name}?`,
    confirmBody: 'Deja de sincronizarse, y se borran su configuración y sus credenciales.',
    confirmKept: 'Los datos ya sincronizados se quedan donde están.',
    confirmAction: 'Eliminar la fuente',
    keep: 'Conservar la fuente',
    removing: 'Eliminando…',
    removed: (name) => `Se eliminó ${name}.`,
    removeFailed: (name) => `No se pudo eliminar ${name}`,
    removeFailedHelp: 'Sigue conectada y no ha cambiado nada en ella. Reintentar dentro de un momento.',
  }
}
