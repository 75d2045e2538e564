import type { connectWords as english } from '../../connectWords'
import type { Formatters } from '../../Formatters'
import type { Translated } from '../Translated'

export function connectWords(format: Formatters): Translated<ReturnType<typeof english>> {
  return {
    flowLabel: 'Sources de données',
    stepsLabel: 'Étapes',
    stepConnector: 'Connecteur',
    stepConfigure: 'Configuration',
    stepStreams: 'Flux',
    stepSources: 'Sources',
    stepEdit: 'Modification',
    titleConnector: 'Choisissez un connecteur',
    titleConfigure: (connector) => `Connecter ${connector}`,
    titleConfigureUnnamed: 'Connecter une source',
    titleEdit: (source) => `Modifier ${source}`,
    titleEditUnnamed: 'Modifier la source',
    titleStreams: 'Que voulez-vous synchroniser ?',
    helpStreams: (source) => `Les flux de « ${source} » que vous cochez sont tenus à jour.`,
    titleSources: 'Sources connectées',
    titleDone: (result, source) => {
      const isUpdate = result === 'streams_saved' || result === 'settings_saved'
      if (source === undefined) return isUpdate ? 'Votre source est à jour' : 'Votre source est connectée'
      return isUpdate ? `${source} est à jour` : `Source connectée : ${source}`
    },
    doneText: (result) =>
      ({
        connected: 'Ses flux sont configurés et leurs données sont en route. Vous n’avez plus rien à faire ici.',
        connected_without_streams:
          'Aucun flux n’est sélectionné : rien n’est encore synchronisé. Vous pouvez choisir des flux à tout moment.',
        streams_saved:
          'Vos modifications des flux sont enregistrées et s’appliqueront dès la prochaine synchronisation.',
        settings_saved:
          'Vos modifications des paramètres sont enregistrées et s’appliqueront dès la prochaine synchronisation.',
      })[result],
    saved: (source) => `Source enregistrée : ${source}.`,
    chooseStreams: 'Choisir les flux',
    addAnother: 'Connecter une autre source',
    manageSources: 'Gérer les sources',
    manageSourcesCount: (count) => `Gérer les sources (${format.number(count)})`,
    skipStreams: 'Ignorer pour l’instant',
  }
}
