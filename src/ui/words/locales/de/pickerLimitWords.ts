import type { Formatters } from '../../Formatters'
import type { pickerLimitWords as english } from '../../pickerLimitWords'
import type { Translated } from '../Translated'
import { germanNouns } from './nouns'

export function pickerLimitWords(format: Formatters): Translated<ReturnType<typeof english>> {
  const { number, plural } = format
  const { streams, fields, ofFields } = germanNouns(format)
  return {
    streamLimit: 'Ausgewählte Streams',
    fieldLimit: 'Ausgewählte Felder',
    streamUsage: (used, limit) => `${number(used)} von ${streams(limit)}`,
    fieldUsage: (used, limit) => `${number(used)} von ${ofFields(limit)}`,
    streamsOver: (over) =>
      plural(over, {
        one: `${streams(over)} zu viel: Wählen Sie einen ab, um die Änderungen anzuwenden.`,
        other: `${streams(over)} zu viel: Wählen Sie einige ab, um die Änderungen anzuwenden.`,
      }),
    fieldsOver: (over) =>
      plural(over, {
        one: `${fields(over)} zu viel: Wählen Sie einen Stream ab, um die Änderungen anzuwenden.`,
        other: `${fields(over)} zu viel: Wählen Sie Streams ab, um die Änderungen anzuwenden.`,
      }),
    discardOf: (stream) => `Änderung an ${stream} verwerfen`,
    synced: (stream) => `${stream} wird synchronisiert`,
    notSynced: (stream) => `${stream} wird nicht synchronisiert`,
    syncedCount: (count) => `${number(count)} synchronisiert`,
    heldBackByLimit:
      'Es wurde nichts gesendet: Das ist mehr, als eine Quelle synchronisieren darf. Ihre Auswahl bleibt erhalten.',
  }
}
