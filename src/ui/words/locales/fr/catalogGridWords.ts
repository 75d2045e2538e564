import type { catalogGridWords as english } from '../../catalogGridWords'
import type { Formatters } from '../../Formatters'
import type { Translated } from '../Translated'
import { fieldTypeWords } from './fieldTypeWords'
import { frenchNouns } from './nouns'

export function catalogGridWords(format: Formatters): Translated<ReturnType<typeof english>> {
  const { counted, streams, fields } = frenchNouns(format)
  return {
    noNamespace: 'Sans espace de noms',
    groupCount: (shown, total) => (shown === total ? streams(total) : `${format.number(shown)} sur ${streams(total)}`),
    groupRow: (group, count) => `${group}, ${count}`,
    showGroup: (group) => `Afficher les flux de « ${group} »`,
    hideGroup: (group) => `Masquer les flux de « ${group} »`,

    showFields: (stream) => `Afficher les champs de « ${stream} »`,
    hideFields: (stream) => `Masquer les champs de « ${stream} »`,
    fieldsShown: (stream, count) => `${stream} : ${counted(count, 'champ affiché', 'champs affichés')}`,
    searchFields: (count) => `Rechercher parmi ${fields(count)}`,
    searchFieldsOf: (stream) => `Rechercher parmi les champs de « ${stream} »`,
    fieldsFound: (found, total) => `${format.number(found)} sur ${fields(total)}`,
    fieldCount: (count) => (count === 0 ? 'aucun indiqué' : fields(count)),
    fieldRow: (path, facts, stream) => `${path} dans ${stream}, ${facts.join(', ')}`,
    fieldPath,
    fieldType: (field) => fieldTypeWords(field, format),
    emptyName: '(sans nom)',

    incremental: 'Incrémentiel',
    fullRefreshOnly: 'Complet uniquement',
    keyChip: (paths) => `Clé ${paths.map(fieldPath).join(' + ')}`,
    cursorChip: (path) => `Curseur ${fieldPath(path)}`,
    sourceCursorChip: 'Curseur de la source',
    keyMark: 'Clé',
    cursorMark: 'Curseur',

    moreAbout: (name) => `En savoir plus sur « ${name} »`,
    nameLabel: 'Nom',
    namespaceLabel: 'Espace de noms',
    streamLabel: 'Flux',
    pathLabel: 'Chemin',
    pathListLabel: 'Chemin sous forme de liste',
    typeLabel: 'Type',
    valuesLabel: 'Valeurs',
    schemaLabel: 'Schéma JSON',
    schemaCut: 'Seul le début est affiché. « Copier » donne le schéma entier.',
    copyOf: (label) => `Copier « ${label} »`,
    copiedName: (name) => `Copié : ${name}`,
    hostCellFailed: 'Indisponible',
  }
}

function fieldPath(path: readonly string[]): string {
  return path.join('.')
}
