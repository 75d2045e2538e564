import type { StreamConfig } from '../../../../domain/streamConfig'
import type { Formatters } from '../../Formatters'
import type { pickerClashWords as english } from '../../pickerClashWords'
import type { Translated } from '../Translated'
import { frenchNouns } from './nouns'

type Settings = Pick<StreamConfig, 'sync_mode' | 'destination_sync_mode' | 'cursor_field' | 'primary_key'>

export function pickerClashWords(
  format: Formatters,
  { mode, paths }: Parameters<typeof english>[1],
): Translated<ReturnType<typeof english>> {
  const { streams } = frenchNouns(format)
  const settings = (config: Settings) =>
    [
      mode(config),
      config.cursor_field ? `curseur ${config.cursor_field.join('.')}` : undefined,
      config.primary_key ? `clé ${paths(config.primary_key)}` : undefined,
    ]
      .filter(Boolean)
      .join(' ; ')
  return {
    clashes: (count) =>
      format.plural(count, {
        one: `${streams(count)} a été modifié ailleurs pendant vos choix.`,
        other: `${streams(count)} ont été modifiés ailleurs pendant vos choix.`,
      }),
    clashesHeld: 'Rien n’est remplacé tant que vous n’avez pas dit quels paramètres gardent la priorité.',
    clashesDecide: 'Décider',
    clashesTitle: 'Modifié ailleurs',
    clashRow: 'Modifié ailleurs entre-temps. Décidez au bas de la liste quels paramètres gardent la priorité.',
    clashTheirs: (config) => `Enregistré actuellement : ${config ? settings(config) : 'n’est plus synchronisé'}`,
    clashMine: (config) => `Votre choix : ${config ? settings(config) : 'ne plus synchroniser'}`,
    keepMine: 'Garder mon choix',
    takeTheirs: 'Prendre l’enregistré',
    keepMineOf: (stream) => `Garder mon choix pour « ${stream} »`,
    takeTheirsOf: (stream) => `Prendre les paramètres enregistrés pour « ${stream} »`,
    keepAllMine: 'Garder tous mes choix',
    takeAllTheirs: 'Prendre tout l’enregistré',
  }
}
