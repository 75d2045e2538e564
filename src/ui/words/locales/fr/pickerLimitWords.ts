import type { Formatters } from '../../Formatters'
import type { pickerLimitWords as english } from '../../pickerLimitWords'
import type { Translated } from '../Translated'
import { frenchNouns } from './nouns'

export function pickerLimitWords(format: Formatters): Translated<ReturnType<typeof english>> {
  const { number, plural } = format
  const { streams, fields } = frenchNouns(format)
  return {
    streamLimit: 'Flux sélectionnés',
    fieldLimit: 'Champs sélectionnés',
    streamUsage: (used, limit) => `${number(used)} sur ${streams(limit)}`,
    fieldUsage: (used, limit) => `${number(used)} sur ${fields(limit)}`,
    streamsOver: (over) =>
      plural(over, {
        one: `${streams(over)} de trop : désélectionnez-en un pour appliquer.`,
        other: `${streams(over)} de trop : désélectionnez-en pour appliquer.`,
      }),
    fieldsOver: (over) =>
      plural(over, {
        one: `${fields(over)} de trop : désélectionnez un flux pour appliquer.`,
        other: `${fields(over)} de trop : désélectionnez des flux pour appliquer.`,
      }),
    discardOf: (stream) => `Abandonner la modification de « ${stream} »`,
    synced: (stream) => `${stream} est synchronisé`,
    notSynced: (stream) => `${stream} n’est pas synchronisé`,
    syncedCount: (count) =>
      plural(count, { one: `${number(count)} synchronisé`, other: `${number(count)} synchronisés` }),
    heldBackByLimit: 'Rien n’a été envoyé : cela dépasse ce qu’une source peut synchroniser. Vos choix sont conservés.',
  }
}
