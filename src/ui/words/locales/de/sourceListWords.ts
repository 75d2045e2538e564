import type { Formatters } from '../../Formatters'
import type { sourceListWords as english } from '../../sourceListWords'
import type { Translated } from '../Translated'

export function sourceListWords(format: Formatters): Translated<ReturnType<typeof english>> {
  return {
    listLabel: 'Verbundene Quellen',
    loading: 'Ihre Quellen werden geladen …',
    loadFailed: 'Ihre Quellen konnten nicht geladen werden',
    empty: 'Noch ist nichts verbunden.',
    add: 'Quelle verbinden',
    connectedOn: (date) => `Verbunden am ${format.date(date)}`,
    configureStreams: 'Streams',
    configureStreamsOf: (name) => `Streams von ${name}`,
    edit: 'Bearbeiten',
    editOf: (name) => `${name} bearbeiten`,
    remove: 'Löschen',
    removeOf: (name) => `${name} löschen`,
    confirmTitle: (name) => `${name} löschen?`,
    confirmBody: 'Die Synchronisierung endet; Einstellungen und Zugangsdaten werden entfernt.',
    confirmKept: 'Bereits synchronisierte Daten bleiben, wo sie sind.',
    confirmAction: 'Quelle löschen',
    keep: 'Quelle behalten',
    removing: 'Wird gelöscht …',
    removed: (name) => `${name} wurde gelöscht.`,
    removeFailed: (name) => `${name} konnte nicht gelöscht werden`,
    removeFailedHelp:
      'Die Quelle ist weiterhin verbunden, und nichts an ihr hat sich geändert. Versuchen Sie es gleich noch einmal.',
  }
}
