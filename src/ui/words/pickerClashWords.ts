import type { StreamConfig } from '../../domain/streamConfig'
import type { Formatters } from './Formatters'

type Settings = Pick<StreamConfig, 'sync_mode' | 'destination_sync_mode' | 'cursor_field' | 'primary_key'>

type Told = {
  mode: (pair: Pick<Settings, 'sync_mode' | 'destination_sync_mode'>) => string
  paths: (paths: readonly (readonly string[])[]) => string
}

/** Words of the picker where somebody else changed the same streams meanwhile, and on how far a batch has come. */
export function pickerClashWords(format: Formatters, { mode, paths }: Told) {
  const settings = (config: Settings) =>
    [
      mode(config),
      config.cursor_field ? `cursor ${config.cursor_field.join('.')}` : undefined,
      config.primary_key ? `key ${paths(config.primary_key)}` : undefined,
    ]
      .filter(Boolean)
      .join('; ')
  return {
    clashes: (count: number) =>
      format.plural(count, {
        one: '1 stream was changed elsewhere while you chose.',
        other: `${format.number(count)} streams were changed elsewhere while you chose.`,
      }),
    clashesHeld: 'Nothing is overwritten until you say whose settings count.',
    clashesDecide: 'Decide',
    clashesTitle: 'Changed elsewhere',
    clashRow: 'Changed elsewhere meanwhile. Decide at the foot of the list whose settings count.',
    clashTheirs: (config: Settings | undefined) => `Stored now: ${config ? settings(config) : 'no longer synced'}`,
    clashMine: (config: Settings | undefined) => `Yours: ${config ? settings(config) : 'stop syncing'}`,
    keepMine: 'Keep mine',
    takeTheirs: 'Take theirs',
    keepMineOf: (stream: string) => `Keep mine for ${stream}`,
    takeTheirsOf: (stream: string) => `Take theirs for ${stream}`,
    keepAllMine: 'Keep all mine',
    takeAllTheirs: 'Take all theirs',
  }
}
