import type { StreamField } from '../../domain/streamFields'
import type { Formatters } from './Formatters'
import { fieldTypeWords } from './fieldTypeWords'

/** Words of the grid: streams, their groups, their fields, and what is told about one of them. */
export function catalogGridWords(format: Formatters) {
  const fieldsIn = (count: number) =>
    format.plural(count, { one: `${format.number(count)} field`, other: `${format.number(count)} fields` })
  const streamsIn = (count: number) =>
    format.plural(count, { one: `${format.number(count)} stream`, other: `${format.number(count)} streams` })
  return {
    noNamespace: 'No namespace',
    groupCount: (shown: number, total: number) =>
      shown === total ? streamsIn(total) : `${format.number(shown)} of ${streamsIn(total)}`,
    /** `count`: what `groupCount` says. */
    groupRow: (group: string, count: string) => `${group}, ${count}`,
    showGroup: (group: string) => `Show streams of ${group}`,
    hideGroup: (group: string) => `Hide streams of ${group}`,

    showFields: (stream: string) => `Show fields of ${stream}`,
    hideFields: (stream: string) => `Hide fields of ${stream}`,
    fieldsShown: (stream: string, count: number) => `${fieldsIn(count)} of ${stream} shown`,
    searchFields: (count: number) => `Search ${fieldsIn(count)}`,
    searchFieldsOf: (stream: string) => `Search fields of ${stream}`,
    fieldsFound: (found: number, total: number) => `${format.number(found)} of ${fieldsIn(total)}`,
    fieldCount: (count: number) => (count === 0 ? 'none listed' : fieldsIn(count)),
    /** `facts`: its type, and whether it is the key or the cursor. */
    fieldRow: (path: string, facts: readonly string[], stream: string) => `${path} in ${stream}, ${facts.join(', ')}`,
    fieldPath,
    fieldType: (field: StreamField) => fieldTypeWords(field, format),
    emptyName: '(no name)',

    incremental: 'Incremental',
    fullRefreshOnly: 'Full refresh only',
    keyChip: (paths: readonly string[][]) => `Key ${paths.map(fieldPath).join(' + ')}`,
    cursorChip: (path: readonly string[]) => `Cursor ${fieldPath(path)}`,
    sourceCursorChip: 'Cursor by the source',
    keyMark: 'Key',
    cursorMark: 'Cursor',

    moreAbout: (name: string) => `More about ${name}`,
    nameLabel: 'Name',
    namespaceLabel: 'Namespace',
    streamLabel: 'Stream',
    pathLabel: 'Path',
    pathListLabel: 'Path as a list',
    typeLabel: 'Type',
    valuesLabel: 'Values',
    schemaLabel: 'JSON schema',
    schemaCut: 'Only the beginning is shown. Copy gives the whole schema.',
    copyOf: (label: string) => `Copy ${label}`,
    copiedName: (name: string) => `Copied ${name}`,
    hostCellFailed: 'Not available',
  }
}

function fieldPath(path: readonly string[]): string {
  return path.join('.')
}
