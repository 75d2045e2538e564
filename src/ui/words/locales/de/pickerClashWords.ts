import type { StreamConfig } from '../../../../domain/streamConfig'
import type { Formatters } from '../../Formatters'
import type { pickerClashWords as english } from '../../pickerClashWords'
import type { Translated } from '../Translated'
import { germanNouns } from './nouns'

type Settings = Pick<StreamConfig, 'sync_mode' | 'destination_sync_mode' | 'cursor_field' | 'primary_key'>

export function pickerClashWords(
  format: Formatters,
  { mode, paths }: Parameters<typeof english>[1],
): Translated<ReturnType<typeof english>> {
  const { streams } = germanNouns(format)
  const settings = (config: Settings) =>
    [
      mode(config),
      config.cursor_field ? `Cursor ${config.cursor_field.join('.')}` : undefined,
      config.primary_key ? `Schlüssel ${paths(config.primary_key)}` : undefined,
    ]
      .filter(Boolean)
      .join('; ')
  return {
    clashes: (count) =>
      format.plural(count, {
        one: `${streams(count)} wurde während Ihrer Auswahl an anderer Stelle geändert.`,
        other: `${streams(count)} wurden während Ihrer Auswahl an anderer Stelle geändert.`,
      }),
    clashesHeld: 'Es wird nichts überschrieben, bis Sie entscheiden, wessen Einstellungen gelten.',
    clashesDecide: 'Entscheiden',
    clashesTitle: 'An anderer Stelle geändert',
    clashRow: 'Inzwischen an anderer Stelle geändert. Entscheiden Sie am Ende der Liste, wessen Einstellungen gelten.',
    clashTheirs: (config) => `Jetzt gespeichert: ${config ? settings(config) : 'nicht mehr synchronisiert'}`,
    clashMine: (config) => `Ihre Auswahl: ${config ? settings(config) : 'nicht mehr synchronisieren'}`,
    keepMine: 'Meine behalten',
    takeTheirs: 'Gespeicherte übernehmen',
    keepMineOf: (stream) => `Meine Einstellungen für ${stream} behalten`,
    takeTheirsOf: (stream) => `Gespeicherte Einstellungen für ${stream} übernehmen`,
    keepAllMine: 'Alle meine behalten',
    takeAllTheirs: 'Alle gespeicherten übernehmen',
  }
}
