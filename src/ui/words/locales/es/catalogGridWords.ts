import type { catalogGridWords as english } from '../../catalogGridWords'
import type { Formatters } from '../../Formatters'
import type { Translated } from '../Translated'
import { fieldTypeWords } from './fieldTypeWords'
import { spanishCounts } from './spanishCounts'

export function catalogGridWords(format: Formatters): Translated<ReturnType<typeof english>> {
  const { fields, streams, verb } = spanishCounts(format)
  return {
    noNamespace: 'Sin espacio de nombres',
    groupCount: (shown, total) => (shown === total ? streams(total) : `${format.number(shown)} de ${streams(total)}`),
    groupRow: (group, count) => `${group}, ${count}`,
    showGroup: (group) => `Mostrar los flujos de ${group}`,
    hideGroup: (group) => `Ocultar los flujos de ${group}`,

    showFields: (stream) => `Mostrar los campos de ${stream}`,
    hideFields: (stream) => `Ocultar los campos de ${stream}`,
    fieldsShown: (stream, count) => `${verb(count, 'Se muestra', 'Se muestran')} ${fields(count)} de ${stream}`,
    searchFields: (count) => `Buscar en ${fields(count)}`,
    searchFieldsOf: (stream) => `Buscar en los campos de ${stream}`,
    fieldsFound: (found, total) => `${format.number(found)} de ${fields(total)}`,
    fieldCount: (count) => (count === 0 ? 'ninguno' : fields(count)),
    fieldRow: (path, facts, stream) => `${path} en ${stream}, ${facts.join(', ')}`,
    fieldPath,
    fieldType: (field) => fieldTypeWords(field, format),
    emptyName: '(sin nombre)',

    incremental: 'Incremental',
    fullRefreshOnly: 'Solo completa',
    keyChip: (paths) => `Clave ${paths.map(fieldPath).join(' + ')}`,
    cursorChip: (path) => `Cursor ${fieldPath(path)}`,
    sourceCursorChip: 'Cursor de la fuente',
    keyMark: 'Clave',
    cursorMark: 'Cursor',

    moreAbout: (name) => `Más sobre ${name}`,
    nameLabel: 'Nombre',
    namespaceLabel: 'Espacio de nombres',
    streamLabel: 'Flujo',
    pathLabel: 'Ruta',
    pathListLabel: 'Ruta como lista',
    typeLabel: 'Tipo',
    valuesLabel: 'Valores',
    schemaLabel: 'Esquema JSON',
    schemaCut: 'Solo se muestra el principio. Al copiar se obtiene el esquema entero.',
    copyOf: (label) => `Copiar ${label}`,
    copiedName: (name) => `Se copió ${name}`,
    hostCellFailed: 'No disponible',
  }
}

function fieldPath(path: readonly string[]): string {
  return path.join('.')
}
