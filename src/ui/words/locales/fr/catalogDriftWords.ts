import type { FieldType, StreamChange } from '../../../../domain/diffStreams'
import type { catalogDriftWords as english } from '../../catalogDriftWords'
import type { Formatters } from '../../Formatters'
import type { Translated } from '../Translated'
import { fieldTypeWords } from './fieldTypeWords'
import { frenchNouns } from './nouns'

export function catalogDriftWords(format: Formatters): Translated<ReturnType<typeof english>> {
  const { number, plural } = format
  const { counted, streams } = frenchNouns(format)
  const fieldType = (type: FieldType) => fieldTypeWords({ ...type, path: [], inList: false, hasFields: false }, format)
  return {
    discoveringAgainLong: 'Nouvelle détection toujours en cours. D’ici là, la liste reste telle quelle.',
    nothingChanged: 'Rien n’a changé depuis la dernière détection.',
    changesSummary({ added, removed, changed }) {
      const rest = [
        added > 0 &&
          removed > 0 &&
          plural(removed, { one: `${number(removed)} disparu`, other: `${number(removed)} disparus` }),
        added + removed > 0 &&
          changed > 0 &&
          plural(changed, { one: `${number(changed)} modifié`, other: `${number(changed)} modifiés` }),
      ].filter((part) => part !== false)
      const first =
        added > 0
          ? counted(added, 'nouveau flux', 'nouveaux flux')
          : removed > 0
            ? counted(removed, 'flux disparu', 'flux disparus')
            : counted(changed, 'flux modifié', 'flux modifiés')
      return `${[first, ...rest].join(', ')}.`
    },
    breakingSummary: (count) =>
      plural(count, {
        one: `${streams(count)} a perdu une clé, un curseur ou un mode de synchronisation.`,
        other: `${streams(count)} ont perdu une clé, un curseur ou un mode de synchronisation.`,
      }),
    showChanges: 'Afficher les changements',
    putChangesAway: 'Masquer les changements',
    changesTitle: 'Ce qui a changé',
    moreChanges: (count) =>
      plural(count, { one: `En afficher ${number(count)} autre`, other: `En afficher ${number(count)} autres` }),
    changeMark: { stream_added: 'Nouveau', stream_removed: 'Disparu', stream_changed: 'Modifié' },
    breakingMark: (change) =>
      change.type === 'primary_key_changed'
        ? 'Clé perdue'
        : change.type === 'sync_modes_changed'
          ? 'Mode perdu'
          : 'Curseur perdu',
    streamAdded: 'La source propose maintenant ce flux.',
    streamRemoved: 'La source ne propose plus ce flux.',
    newFieldMark: 'Nouveau',
    typeMark: (before) => `Avant : ${fieldType(before)}`,
    streamChange: (change) => changeWords(change, fieldType),
  }
}

function changeWords(change: StreamChange, fieldType: (type: FieldType) => string): string {
  switch (change.type) {
    case 'field_added':
      return `Nouveau champ ${named(change.path)}`
    case 'field_removed':
      return `Le champ ${named(change.path)} a disparu`
    case 'field_type_changed':
      return `Le champ ${named(change.path)} a changé de type : « ${fieldType(change.before)} » devient « ${fieldType(change.after)} »`
    case 'sync_modes_changed':
      return modeWords(change)
    case 'source_cursor_changed':
      return change.after
        ? 'La source gère maintenant elle-même le curseur'
        : 'La source ne gère plus elle-même le curseur'
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
    had('incremental') && !has('incremental') && 'Ne se synchronise plus de façon incrémentielle',
    had('full_refresh') && !has('full_refresh') && 'Ne peut plus être lu en entier',
    !had('incremental') && has('incremental') && 'Se synchronise maintenant de façon incrémentielle',
    !had('full_refresh') && has('full_refresh') && 'Peut maintenant être lu en entier',
  ]
    .filter((part) => part !== false)
    .join(' ; ')
}

function cursorWords(before: string, after: string): string {
  if (after === '') return `Le curseur ${before} a disparu`
  if (before === '') return `La source indique maintenant un curseur : ${after}`
  return `Le curseur est maintenant ${after} au lieu de ${before}`
}

function keyWords(before: string, after: string): string {
  if (after === '') return `La clé primaire ${before} a disparu`
  if (before === '') return `La source indique maintenant une clé primaire : ${after}`
  return `La clé primaire est maintenant ${after} au lieu de ${before}`
}

function textOf(paths: readonly string[][]): string {
  return paths
    .filter((path) => path.length > 0)
    .map(named)
    .join(' + ')
}

function named(path: readonly string[]): string {
  return `« ${path.join('.')} »`
}
