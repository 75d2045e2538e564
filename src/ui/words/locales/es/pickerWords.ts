import type { EmbeddedErrorCode } from '../../../../domain/errors'
import type { StreamConfig } from '../../../../domain/streamConfig'
import type { StreamEdit } from '../../../../domain/streamEdits'
import type { Formatters } from '../../Formatters'
import type { pickerWords as english } from '../../pickerWords'
import type { Translated } from '../Translated'
import { pickerAdviceWords } from './pickerAdviceWords'
import { pickerBulkWords } from './pickerBulkWords'
import { pickerClashWords } from './pickerClashWords'
import { pickerLimitWords } from './pickerLimitWords'
import { pickerRecipeWords } from './pickerRecipeWords'
import { spanishCounts } from './spanishCounts'

type Pair = { sync_mode: string; destination_sync_mode: string }

export function pickerWords(format: Formatters): Translated<ReturnType<typeof english>> {
  const { number } = format
  const { streams, verb } = spanishCounts(format)
  const picked = (count: number) => `${number(count)} ${verb(count, 'seleccionado', 'seleccionados')}`
  return {
    ...pickerLimitWords(format),
    ...pickerRecipeWords(format),
    ...pickerClashWords(format, { mode: pairWords, paths: pathList }),
    ...pickerAdviceWords,
    ...pickerBulkWords(format),
    modeColumn: 'Modo de sincronización',
    cursorColumn: 'Campo de cursor',
    keyColumn: 'Clave primaria',
    selectAll: 'Seleccionar todos los flujos que coinciden',
    sync: (stream) => `Sincronizar ${stream}`,
    modeOf: (stream) => `Modo de sincronización de ${stream}`,
    cursorOf: (stream) => `Campo de cursor de ${stream}`,
    keyOf: (stream) => `Clave primaria de ${stream}`,
    mode: pairWords,
    modeCost: (pair) => pairCosts[pairKey(pair)] ?? '',
    picked: (count, hidden) =>
      hidden === 0
        ? picked(count)
        : `${picked(count)}, ${number(hidden)} ${verb(hidden, 'oculto', 'ocultos')} por el filtro`,

    chooseField: 'Elegir un campo',
    noKey: 'Sin clave',
    likelyFields: 'Probables',
    otherFields: 'Otros campos',
    severalFields: 'Varios campos…',
    sourceChooses: 'Definido por la fuente',
    notNeeded: 'No hace falta',
    lockedBySource: 'Definido por la fuente',
    lockedByProvider: 'Definido por el proveedor',
    notOffered: 'No disponible: definido por el proveedor',
    clash: (others) => `Comparte una misma configuración con ${format.list(others)}: tienen el mismo nombre.`,
    sharing: (labels) => format.list(labels),
    settingsOf: (stream) => `Configuración de ${stream}`,
    cursorHelp: 'Sus valores distinguen los registros nuevos y modificados de los ya leídos.',
    keyHelp: 'Los registros con los mismos valores en todos los campos elegidos son un solo registro.',
    searchFields: 'Buscar campos',
    useSettings: 'Usar esta configuración',
    chosenFields: (paths) => (paths.length === 0 ? 'Ningún campo elegido' : pathList(paths)),
    pathList,
    problem: {
      sync_mode_unsupported: 'Este flujo no se puede sincronizar así. Hay que elegir otro modo.',
      destination_sync_mode_unknown: 'Este modo de sincronización no se conoce aquí. Hay que elegir otro.',
      cursor_missing: 'Falta elegir un campo de cursor: distingue los registros nuevos de los antiguos.',
      cursor_unknown: 'El flujo ya no tiene este campo de cursor. Hay que elegir otro.',
      key_missing: 'Falta elegir una clave primaria: sin ella no se pueden reconocer los duplicados.',
      key_unknown: 'El flujo ya no tiene esta clave. Hay que elegir otra.',
    },

    pending: (added, changed, removed) => pendingWords(added, changed, removed, format),
    nothingPending: 'Todavía sin cambios',
    blocked: (count) => `${number(count)} a falta de una elección`,
    undo: 'Deshacer',
    redo: 'Rehacer',
    discard: 'Descartar todo',
    review: 'Revisar cambios',
    apply: 'Aplicar cambios',
    nothingToApply: 'Todavía no se puede aplicar nada: ver los flujos marcados.',
    noStreamPicked: 'No hay ningún flujo seleccionado, así que no se sincronizaría nada.',

    reviewTitle: 'Cambios pendientes',
    reviewEmpty: 'No hay nada pendiente.',
    reviewBlocked: (count) => `${streams(count)} en espera, a falta de una elección:`,
    reviewMore: (count) => `Mostrar ${number(count)} más`,
    drop: (stream) => `Descartar el cambio de ${stream}`,
    requestBody: 'Solicitud',
    jsonPatch: 'JSON Patch',
    curl: 'cURL',
    tokenPlaceholder: 'SCOPED_TOKEN',
    editWords,

    applying: 'Aplicando cambios',
    applied: (done, total) => `${number(done)} de ${number(total)} ${verb(total, 'listo', 'listos')}`,
    cancelApply: 'Cancelar',
    outcomeApplied: (count) => `${streams(count)} ${verb(count, 'actualizado', 'actualizados')}.`,
    outcomeFailed: (count) =>
      `No se ${verb(count, 'pudo', 'pudieron')} actualizar ${streams(count)}; el motivo está en ${verb(count, 'su fila', 'sus filas')}. Lo elegido se conserva.`,
    outcomeCancelled: (count) => `${streams(count)} sin enviar, porque se canceló. Lo elegido se conserva.`,
    retryFailed: 'Reintentar los fallidos',
    itemStatus: {
      waiting: 'En espera',
      sending: 'Aplicando…',
      applied: 'Aplicado',
      failed: 'Fallido',
      cancelled: 'Sin enviar',
      clash: 'Sin enviar',
    },
    failedBecause: (reason, code) =>
      `No se aplicó: ${reason}${/[.!?]$/.test(reason) ? '' : '.'} ${remedies[code] ?? otherwise}`,
    missing: (names) =>
      `${format.list(names)}: ${verb(names.length, 'se sincroniza, pero la fuente ya no lo ofrece', 'se sincronizan, pero la fuente ya no los ofrece')}.`,
    stopSyncing: (stream) => `Dejar de sincronizar ${stream}`,
    streamsFailed: 'No se pudieron leer los flujos seleccionados',
  }
}

const remedies: Partial<Record<EmbeddedErrorCode, string>> = {
  not_found: 'Con una nueva detección se ve lo que la fuente ofrece ahora.',
  invalid_request: 'Elegir otro modo de sincronización, campo de cursor o clave, y aplicar de nuevo.',
  invalid_patch: 'Deshacer este cambio, hacerlo otra vez y aplicarlo.',
  forbidden: 'Los responsables de este producto pueden dar acceso.',
}
const otherwise = 'Lo elegido se conserva; reintentar dentro de un momento.'

const pairLabels: Record<string, string> = {
  'full_refresh+overwrite': 'Completa, sobrescribir',
  'full_refresh+append': 'Completa, añadir',
  'full_refresh+overwrite_dedup': 'Completa, sobrescribir, sin duplicados',
  'incremental+append': 'Incremental, añadir',
  'incremental+append_dedup': 'Incremental, sin duplicados',
}

const pairCosts: Record<string, string> = {
  'full_refresh+overwrite': 'Copia todo cada vez y sustituye lo que había. Para tablas pequeñas.',
  'full_refresh+append': 'Copia todo cada vez y conserva cada copia. Para registros de auditoría; crece deprisa.',
  'incremental+append': 'Añade lo nuevo. Para eventos y registros que nunca cambian.',
  'incremental+append_dedup': 'Añade lo nuevo y actualiza lo que cambió. Para tablas cuyas filas cambian.',
}

function pairKey(pair: Pair): string {
  return `${pair.sync_mode}+${pair.destination_sync_mode}`
}

function pairWords(pair: Pair): string {
  return pairLabels[pairKey(pair)] ?? `${pair.sync_mode}, ${pair.destination_sync_mode}`
}

/** "3 flujos añadidos, 1 modificado": the noun comes once. */
function pendingWords(added: number, changed: number, removed: number, format: Formatters): string {
  const { streams, verb } = spanishCounts(format)
  const parts = [
    { count: added, done: verb(added, 'añadido', 'añadidos') },
    { count: changed, done: verb(changed, 'modificado', 'modificados') },
    { count: removed, done: verb(removed, 'quitado', 'quitados') },
  ].filter(({ count }) => count > 0)
  return parts
    .map(({ count, done }, index) => `${index === 0 ? streams(count) : format.number(count)} ${done}`)
    .join(', ')
}

type Settings = Pick<StreamConfig, 'sync_mode' | 'destination_sync_mode' | 'cursor_field' | 'primary_key'>

/** One sentence on what an edit does. `before` and `after` are what is stored and what is wanted. */
function editWords(edit: StreamEdit, before: Settings | undefined, after: Settings | undefined): string {
  if (edit.type === 'remove') return 'Dejar de sincronizar. Los datos ya sincronizados se quedan.'
  if (edit.type === 'patch') return before && after ? changeWords(before, after) : ''
  const { sync_mode, destination_sync_mode, cursor_field, primary_key } = edit.stream
  const mode = sync_mode && destination_sync_mode ? pairWords({ sync_mode, destination_sync_mode }) : undefined
  const cursor = cursor_field ? `cursor ${cursor_field.join('.')}` : undefined
  const key = primary_key ? `clave ${pathList(primary_key)}` : undefined
  return `Empezar a sincronizar: ${[mode, cursor, key].filter(Boolean).join('; ')}`
}

function changeWords(before: Settings, after: Settings): string {
  const modes = [pairWords(before), pairWords(after)]
  const cursors = [before, after].map(({ cursor_field }) => cursor_field?.join('.') ?? 'ninguno')
  const keys = [before, after].map(({ primary_key }) => (primary_key ? pathList(primary_key) : 'ninguna'))
  return [
    modes[0] === modes[1] ? undefined : `${modes[0]} → ${modes[1]}`,
    cursors[0] === cursors[1] ? undefined : `cursor ${cursors[0]} → ${cursors[1]}`,
    keys[0] === keys[1] ? undefined : `clave ${keys[0]} → ${keys[1]}`,
  ]
    .filter(Boolean)
    .join('; ')
}

function pathList(paths: readonly (readonly string[])[]): string {
  return paths.map((path) => path.join('.')).join(' + ')
}
