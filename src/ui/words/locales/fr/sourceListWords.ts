import type { Formatters } from '../../Formatters'
import type { sourceListWords as english } from '../../sourceListWords'
import type { Translated } from '../Translated'

export function sourceListWords(format: Formatters): Translated<ReturnType<typeof english>> {
  return {
    listLabel: 'Sources connectées',
    loading: 'Chargement de vos sources…',
    loadFailed: 'Impossible de charger vos sources',
    empty: 'Rien n’est encore connecté.',
    add: 'Connecter une source',
    connectedOn: (date) => `Connectée le ${format.date(date)}`,
    configureStreams: 'Flux',
    configureStreamsOf: (name) => `Flux de « ${name} »`,
    edit: 'Modifier',
    editOf: (name) => `Modifier ${name}`,
    remove: 'Supprimer',
    removeOf: (name) => `Supprimer ${name}`,
    confirmTitle: (name) => `Supprimer ${name} ?`,
    confirmBody: 'La synchronisation s’arrête ; les paramètres et les identifiants de la source sont supprimés.',
    confirmKept: 'Les données déjà synchronisées restent où elles sont.',
    confirmAction: 'Supprimer la source',
    keep: 'Conserver la source',
    removing: 'Suppression…',
    removed: (name) => `Source supprimée : ${name}.`,
    removeFailed: (name) => `Impossible de supprimer ${name}`,
    removeFailedHelp: 'La source est toujours connectée et rien n’y a changé. Réessayez dans un instant.',
  }
}
