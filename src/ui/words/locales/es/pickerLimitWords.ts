import type { Formatters } from '../../Formatters'
import type { pickerLimitWords as english } from '../../pickerLimitWords'
import type { Translated } from '../Translated'
import { spanishCounts } from './spanishCounts'

export function pickerLimitWords(format: Formatters): Translated<ReturnType<typeof english>> {
  const { streams, fields, verb } = spanishCounts(format)
  return {
    streamLimit: 'Flujos seleccionados',
    fieldLimit: 'Campos seleccionados',
    streamUsage: (used, limit) => `${format.number(used)} de ${streams(limit)}`,
    fieldUsage: (used, limit) => `${format.number(used)} de ${fields(limit)}`,
    streamsOver: (over) =>
      `${verb(over, 'Sobra', 'Sobran')} ${streams(over)}: hay que quitar ${verb(over, 'uno', 'algunos')} de la selección para aplicar.`,
    fieldsOver: (over) =>
      `${verb(over, 'Sobra', 'Sobran')} ${fields(over)}: hay que quitar ${verb(over, 'un flujo', 'flujos')} de la selección para aplicar.`,
    discardOf: (stream) => `Descartar el cambio de ${stream}`,
    synced: (stream) => `${stream} se sincroniza`,
    notSynced: (stream) => `${stream} no se sincroniza`,
    syncedCount: (count) => `${format.number(count)} en sincronización`,
    heldBackByLimit: 'No se envió nada: supera lo que puede sincronizar una fuente. La selección se conserva.',
  }
}
