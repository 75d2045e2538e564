import type { FieldType, StreamChange } from '../../../../domain/diffStreams'
import type { catalogDriftWords as english } from '../../catalogDriftWords'
import type { Formatters } from '../../Formatters'
import type { Translated } from '../Translated'
import { fieldTypeWords } from './fieldTypeWords'
import { spanishCounts } from './spanishCounts'

export function catalogDriftWords(format: Formatters): Translated<ReturnType<typeof english>> {
  const { streams, newStreams, verb } = spanishCounts(format)
  const fieldType = (type: FieldType) => fieldTypeWords({ ...type, path: [], inList: false, hasFields: false }, format)
  const gone = (count: number) => verb(count, 'desaparecido', 'desaparecidos')
  const changedWord = (count: number) => verb(count, 'modificado', 'modificados')
  return {
    discoveringAgainLong: 'La fuente todavía no responde. La lista sigue igual hasta entonces.',
    nothingChanged: 'Nada ha cambiado desde la última consulta a la fuente.',
    changesSummary({ added, removed, changed }) {
      const parts = [
        added > 0 && newStreams(added),
        removed > 0 && `${added > 0 ? format.number(removed) : streams(removed)} ${gone(removed)}`,
        (changed > 0 || added + removed === 0) &&
          `${added + removed > 0 ? format.number(changed) : streams(changed)} ${changedWord(changed)}`,
      ].filter((part) => part !== false)
      return `${format.list(parts)}.`
    },
    breakingSummary: (count) =>
      `${streams(count)} ${verb(count, 'perdió', 'perdieron')} una clave, un cursor o una forma de sincronizar.`,
    showChanges: 'Mostrar los cambios',
    putChangesAway: 'Ocultar los cambios',
    changesTitle: 'Qué ha cambiado',
    moreChanges: (count) => `Mostrar ${format.number(count)} más`,
    changeMark: { stream_added: 'Nuevo', stream_removed: 'Desaparecido', stream_changed: 'Modificado' },
    breakingMark: (change) =>
      change.type === 'primary_key_changed'
        ? 'Clave perdida'
        : change.type === 'sync_modes_changed'
          ? 'Modo perdido'
          : 'Cursor perdido',
    streamAdded: 'La fuente ofrece ahora este flujo.',
    streamRemoved: 'La fuente ya no ofrece este flujo.',
    newFieldMark: 'Nuevo',
    typeMark: (before) => `Antes: ${fieldType(before)}`,
    streamChange: (change) => changeWords(change, fieldType),
  }
}

function changeWords(change: StreamChange, fieldType: (type: FieldType) => string): string {
  switch (change.type) {
    case 'field_added':
      return `Campo nuevo: ${named(change.path)}`
    case 'field_removed':
      return `El campo ${named(change.path)} ya no está`
    case 'field_type_changed':
      return `El campo ${named(change.path)} pasó del tipo “${fieldType(change.before)}” al tipo “${fieldType(change.after)}”`
    case 'sync_modes_changed':
      return modeWords(change)
    case 'source_cursor_changed':
      return change.after ? 'La fuente lleva ahora el cursor' : 'La fuente ya no lleva el cursor'
    case 'cursor_changed':
      return cursorWords(textOf([change.before]), textOf([change.after]))
    case 'primary_key_changed':
      return keyWords(textOf(change.before), textOf(change.after))
  }
}

function modeWords({ before, after }: Extract<StreamChange, { type: 'sync_modes_changed' }>): string {
  const had = (mode: (typeof before)[number]) => before.includes(mode)
  const has = (mode: (typeof before)[number]) => after.includes(mode)
  return [
    had('incremental') && !has('incremental') && 'Ya no admite la sincronización incremental',
    had('full_refresh') && !has('full_refresh') && 'Ya no admite la lectura completa',
    !had('incremental') && has('incremental') && 'Admite ahora la sincronización incremental',
    !had('full_refresh') && has('full_refresh') && 'Admite ahora la lectura completa',
  ]
    .filter((part) => part !== false)
    .join('; ')
}

function cursorWords(before: string, after: string): string {
  if (after === '') return `El cursor ${before} ya no está`
  if (before === '') return `La fuente indica ahora un cursor: ${after}`
  return `El cursor pasó de ${before} a ${after}`
}

function keyWords(before: string, after: string): string {
  if (after === '') return `La clave primaria ${before} ya no está`
  if (before === '') return `La fuente indica ahora una clave primaria: ${after}`
  return `La clave primaria pasó de ${before} a ${after}`
}

function textOf(paths: readonly string[][]): string {
  return paths
    .filter((path) => path.length > 0)
    .map(named)
    .join(' + ')
}

function named(path: readonly string[]): string {
  return `“${path.join('.')}”`
}
