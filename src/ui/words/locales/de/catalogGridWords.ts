import type { catalogGridWords as english } from '../../catalogGridWords'
import type { Formatters } from '../../Formatters'
import type { Translated } from '../Translated'
import { fieldTypeWords } from './fieldTypeWords'
import { germanNouns } from './nouns'

export function catalogGridWords(format: Formatters): Translated<ReturnType<typeof english>> {
  const { streams, fields, ofFields } = germanNouns(format)
  return {
    noNamespace: 'Ohne Namensraum',
    groupCount: (shown, total) => (shown === total ? streams(total) : `${format.number(shown)} von ${streams(total)}`),
    groupRow: (group, count) => `${group}, ${count}`,
    showGroup: (group) => `Streams von ${group} anzeigen`,
    hideGroup: (group) => `Streams von ${group} ausblenden`,

    showFields: (stream) => `Felder von ${stream} anzeigen`,
    hideFields: (stream) => `Felder von ${stream} ausblenden`,
    fieldsShown: (stream, count) => `${fields(count)} von ${stream} angezeigt`,
    searchFields: (count) => `${fields(count)} durchsuchen`,
    searchFieldsOf: (stream) => `Felder von ${stream} durchsuchen`,
    fieldsFound: (found, total) => `${format.number(found)} von ${ofFields(total)}`,
    fieldCount: (count) => (count === 0 ? 'keine angegeben' : fields(count)),
    fieldRow: (path, facts, stream) => `${path} in ${stream}, ${facts.join(', ')}`,
    fieldPath,
    fieldType: (field) => fieldTypeWords(field, format),
    emptyName: '(ohne Namen)',

    incremental: 'Inkrementell',
    fullRefreshOnly: 'Nur vollständig',
    keyChip: (paths) => `Schlüssel ${paths.map(fieldPath).join(' + ')}`,
    cursorChip: (path) => `Cursor ${fieldPath(path)}`,
    sourceCursorChip: 'Cursor der Quelle',
    keyMark: 'Schlüssel',
    cursorMark: 'Cursor',

    moreAbout: (name) => `Mehr zu ${name}`,
    nameLabel: 'Name',
    namespaceLabel: 'Namensraum',
    streamLabel: 'Stream',
    pathLabel: 'Pfad',
    pathListLabel: 'Pfad als Liste',
    typeLabel: 'Typ',
    valuesLabel: 'Werte',
    schemaLabel: 'JSON-Schema',
    schemaCut: 'Nur der Anfang wird angezeigt. „Kopieren“ liefert das ganze Schema.',
    copyOf: (label) => `${label} kopieren`,
    copiedName: (name) => `${name} kopiert`,
    hostCellFailed: 'Nicht verfügbar',
  }
}

function fieldPath(path: readonly string[]): string {
  return path.join('.')
}
