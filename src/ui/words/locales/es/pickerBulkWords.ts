import type { BulkSkipReason } from '../../../../headless/stream-selection/planBulk'
import type { Formatters } from '../../Formatters'
import type { pickerBulkWords as english } from '../../pickerBulkWords'
import type { Translated } from '../Translated'
import { spanishCounts } from './spanishCounts'

export function pickerBulkWords(format: Formatters): Translated<ReturnType<typeof english>> {
  const { number } = format
  const { streams, selectedStreams, verb } = spanishCounts(format)
  const skipped = (reason: BulkSkipReason, count: number) => {
    const [one, several] = skipWords[reason]
    return `${number(count)} ${verb(count, one, several)}`
  }
  const already = (count: number) => `${number(count)} ya lo ${verb(count, 'tiene', 'tienen')}`
  const willChange = (count: number) => `${verb(count, 'Cambiará', 'Cambiarán')} ${number(count)}`
  return {
    selectAllFacts: (matching, picked) =>
      `${streams(matching)} ${verb(matching, 'coincide', 'coinciden')}, ${number(picked)} ya en la selección`,
    bulkOpen: 'Cambiar seleccionados…',
    bulkOpenShort: 'Cambiar…',
    bulkUpgrade: (count) => `Pasar ${number(count)} a incremental`,
    bulkTitle: 'Cambiar los flujos seleccionados',
    bulkWhich: 'Qué flujos',
    bulkInFilter: (count) => `${selectedStreams(count)} en este filtro`,
    bulkAll: (count) =>
      format.plural(count, {
        one: 'El único flujo seleccionado',
        many: `Los ${selectedStreams(count)}`,
        other: `Los ${selectedStreams(count)}`,
      }),
    bulkWhat: 'Qué cambiar',
    bulkKind: {
      sync_mode: 'Modo de sincronización',
      cursor: 'Campo de cursor',
      key: 'Clave primaria',
      incremental: 'De completa a incremental',
    },
    bulkTo: 'Valor nuevo',
    bulkElse: (position) => (position === 2 ? 'Si no' : `Si no, opción ${number(position)}`),
    bulkAnd: (position) => (position === 2 ? 'Y' : `Y, campo ${number(position)}`),
    bulkAddField: 'Añadir un campo a esta clave',
    bulkNoFurther: 'Ningún campo más',
    bulkChooseMode: 'Elegir un modo',
    bulkLeave: 'Dejar como está',
    bulkUpgradeHelp:
      'Los flujos que se leen completos pasan a leerse de forma incremental si se conoce un campo de cursor, y sin duplicados si se conoce una clave.',
    bulkCandidate: (path, types, count, all) => {
      const [first] = types
      const kinds =
        types.length > 1
          ? `${types.map((type) => `${lowerFirst(type.label)} (${number(type.count)})`).join(', ')},`
          : first && `${lowerFirst(first.label)},`
      return [`${path}:`, kinds, `en ${number(count)} de ${number(all)}`].filter(Boolean).join(' ')
    },
    bulkNow: (values) => {
      const [first] = values
      if (values.length < 2) return first === undefined ? '' : `Ahora: ${first.label}`
      return `Ahora: valores distintos (${values.map(({ label, count }) => `${number(count)} × ${label}`).join('; ')})`
    },
    bulkOthers: 'otros',
    bulkNoCursor: 'sin campo de cursor',
    bulkNoKey: 'sin clave',
    bulkSyncMode: { full_refresh: 'completa', incremental: 'incremental' },
    bulkChooseFirst: 'Al elegir el valor nuevo se muestra qué flujos cambiarían.',
    bulkWillChange: willChange,
    bulkSkipped: skipped,
    bulkResult(changed, skips, unchanged) {
      const total = skips.reduce((sum, { count }) => sum + count, 0)
      const head = changed === 0 ? 'No cambiará ninguno' : willChange(changed)
      const reasons = skips.map(({ reason, count }) => skipped(reason, count)).join(', ')
      const same = unchanged > 0 ? `, ${already(unchanged)}` : ''
      if (total === 0) return `${head}${same}`
      return `${head}${same}, ${number(total)} ${verb(total, 'omitido', 'omitidos')}: ${reasons}`
    },
    bulkAlready: already,
    bulkNothingSent: 'Todavía no se envía nada: los cambios se revisan y aplican después.',
    bulkApply: (count) => (count === 0 ? 'Cambiar flujos' : `Cambiar ${streams(count)}`),
    bulkDone: (count) => `${verb(count, 'Se cambió', 'Se cambiaron')} ${streams(count)}. Se puede deshacer.`,
    rangeTicked: (count, all) => `${selectedStreams(count)}, ${number(all)} en total`,
    rangeUnticked: (count, all) =>
      `${streams(count)} fuera de la selección, ${verb(all, 'queda', 'quedan')} ${number(all)}`,
  }
}

const skipWords: Record<BulkSkipReason, [one: string, several: string]> = {
  incremental_unsupported: ['no admite la sincronización incremental', 'no admiten la sincronización incremental'],
  full_refresh_unsupported: ['solo admite la sincronización incremental', 'solo admiten la sincronización incremental'],
  no_cursor: ['no tiene cursor', 'no tienen cursor'],
  no_key: ['no tiene clave primaria', 'no tienen clave primaria'],
  no_such_field: ['no tiene ese campo', 'no tienen ese campo'],
  cursor_not_needed: [
    'se lee de forma completa y no necesita cursor',
    'se leen de forma completa y no necesitan cursor',
  ],
  cursor_by_source: ['recibe el cursor de la fuente', 'reciben el cursor de la fuente'],
  key_by_source: ['recibe la clave de la fuente', 'reciben la clave de la fuente'],
  set_by_provider: ['definido por el proveedor', 'definidos por el proveedor'],
}

/** "UUID" stays as it is. */
function lowerFirst(text: string): string {
  return /^\p{Lu}{2}/u.test(text) ? text : text.charAt(0).toLowerCase() + text.slice(1)
}
