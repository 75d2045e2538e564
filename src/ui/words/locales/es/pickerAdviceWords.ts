import type { AdviceCode } from '../../../../domain/recommendStreamConfig'
import type { pickerAdviceWords as english } from '../../pickerAdviceWords'
import type { Translated } from '../Translated'

export const pickerAdviceWords: Translated<typeof english> = {
  advice: (codes) => codes.map((code) => sentences[code]).join(' '),
}

const sentences: Record<AdviceCode, string> = {
  incremental_supported: 'Solo se leen los registros nuevos y modificados.',
  full_refresh_only: 'La fuente solo se puede leer completa.',
  cursor_not_found: 'No se conoce ningún campo que indique qué es nuevo.',
  cursor_source_defined: 'La propia fuente indica qué es nuevo.',
  cursor_default: 'La fuente sugiere el campo de cursor.',
  cursor_immutable: 'El campo de cursor se fija una sola vez por registro, lo que va bien para añadir filas.',
  cursor_mutable: 'El campo de cursor refleja cada cambio.',
  dedup_with_key: 'La clave mantiene una sola fila por registro.',
  append_without_key: 'Sin clave, un registro modificado llega como otra fila.',
  overwrite_each_time: 'Cada sincronización sustituye lo que había.',
  full_refresh_append_grows: 'Cada sincronización añade otra copia completa, así que crece deprisa.',
  cursor_nullable: 'El campo de cursor puede estar vacío; los registros sin valor podrían perderse.',
  cursor_unordered: 'El campo de cursor puede no tener orden, así que podrían perderse registros nuevos.',
  dedup_without_key: 'Sin clave no se pueden distinguir los registros.',
}
