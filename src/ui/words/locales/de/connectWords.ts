import type { connectWords as english } from '../../connectWords'
import type { Formatters } from '../../Formatters'
import type { Translated } from '../Translated'

export function connectWords(format: Formatters): Translated<ReturnType<typeof english>> {
  return {
    flowLabel: 'Datenquellen',
    stepsLabel: 'Schritte',
    stepConnector: 'Konnektor',
    stepConfigure: 'Einrichten',
    stepStreams: 'Streams',
    stepSources: 'Quellen',
    stepEdit: 'Bearbeiten',
    titleConnector: 'Konnektor auswählen',
    titleConfigure: (connector) => `${connector} verbinden`,
    titleConfigureUnnamed: 'Quelle verbinden',
    titleEdit: (source) => `${source} bearbeiten`,
    titleEditUnnamed: 'Quelle bearbeiten',
    titleStreams: 'Was soll synchronisiert werden?',
    helpStreams: (source) => `Die ausgewählten Streams von ${source} werden laufend aktualisiert.`,
    titleSources: 'Verbundene Quellen',
    titleDone: (result, source) => {
      const name = source ?? 'Ihre Quelle'
      return result === 'streams_saved' || result === 'settings_saved'
        ? `${name} ist auf dem neuesten Stand`
        : `${name} ist verbunden`
    },
    doneText: (result) =>
      ({
        connected: 'Die Streams sind eingerichtet, die Daten sind unterwegs. Sie müssen hier nichts weiter tun.',
        connected_without_streams:
          'Es ist kein Stream ausgewählt, daher wird noch nichts synchronisiert. Sie können jederzeit Streams auswählen.',
        streams_saved: 'Die geänderte Auswahl ist gespeichert und gilt ab der nächsten Synchronisierung.',
        settings_saved: 'Die geänderten Einstellungen sind gespeichert und gelten ab der nächsten Synchronisierung.',
      })[result],
    saved: (source) => `${source} ist gespeichert.`,
    chooseStreams: 'Streams auswählen',
    addAnother: 'Weitere Quelle verbinden',
    manageSources: 'Quellen verwalten',
    manageSourcesCount: (count) => `Quellen verwalten (${format.number(count)})`,
    skipStreams: 'Vorerst überspringen',
  }
}
