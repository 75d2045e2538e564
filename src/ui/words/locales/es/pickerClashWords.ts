import type { StreamConfig } from '../../../../domain/streamConfig'
import type { Formatters } from '../../Formatters'
import type { pickerClashWords as english } from '../../pickerClashWords'
import type { Translated } from '../Translated'
import { spanishCounts } from './spanishCounts'

type Settings = Pick<StreamConfig, 'sync_mode' | 'destination_sync_mode' | 'cursor_field' | 'primary_key'>
type Told = Parameters<typeof english>[1]

export function pickerClashWords(format: Formatters, { mode, paths }: Told): Translated<ReturnType<typeof english>> {
  const { streams, verb } = spanishCounts(format)
  const settings = (config: Settings) =>
    [
      mode(config),
      config.cursor_field ? `cursor ${config.cursor_field.join('.')}` : undefined,
      config.primary_key ? `clave ${paths(config.primary_key)}` : undefined,
    ]
      .filter(Boolean)
      .join('; ')
  return {
    clashes: (count) => `Durante la elección, ${streams(count)} ${verb(count, 'cambió', 'cambiaron')} en otro lugar.`,
    clashesHeld: 'No se sobrescribe nada hasta decidir qué configuración vale.',
    clashesDecide: 'Decidir',
    clashesTitle: 'Cambios hechos en otro lugar',
    clashRow: 'Cambió entretanto en otro lugar. Al pie de la lista se decide qué configuración vale.',
    clashTheirs: (config) => `Guardado ahora: ${config ? settings(config) : 'ya no se sincroniza'}`,
    clashMine: (config) => `Elegido aquí: ${config ? settings(config) : 'dejar de sincronizar'}`,
    keepMine: 'Usar lo elegido',
    takeTheirs: 'Usar lo guardado',
    keepMineOf: (stream) => `Usar lo elegido para ${stream}`,
    takeTheirsOf: (stream) => `Usar lo guardado para ${stream}`,
    keepAllMine: 'Usar todo lo elegido',
    takeAllTheirs: 'Usar todo lo guardado',
  }
}
