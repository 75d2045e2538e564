import type { connectWords as english } from '../../connectWords'
import type { Formatters } from '../../Formatters'
import type { Translated } from '../Translated'

export function connectWords(format: Formatters): Translated<ReturnType<typeof english>> {
  return {
    flowLabel: 'Fuentes de datos',
    stepsLabel: 'Pasos',
    stepConnector: 'Conector',
    stepConfigure: 'Configurar',
    stepStreams: 'Flujos',
    stepSources: 'Fuentes',
    stepEdit: 'Editar',
    titleConnector: 'Elegir un conector',
    titleConfigure: (connector) => `Conectar ${connector}`,
    titleConfigureUnnamed: 'Conectar una fuente',
    titleEdit: (source) => `Editar ${source}`,
    titleEditUnnamed: 'Editar la fuente',
    titleStreams: 'Elegir qué sincronizar',
    helpStreams: (source) => `Los flujos (streams) de ${source} que se marquen se mantienen al día.`,
    titleSources: 'Fuentes conectadas',
    titleDone: (result, source) =>
      result === 'streams_saved' || result === 'settings_saved'
        ? `${source ?? 'La fuente'} está al día`
        : source === undefined
          ? 'La fuente está conectada'
          : `Conexión con ${source} lista`,
    doneText: (result) =>
      ({
        connected: 'Los flujos están configurados y los datos, en camino. No queda nada por hacer aquí.',
        connected_without_streams:
          'No hay ningún flujo elegido, así que todavía no se sincroniza nada. Se pueden elegir en cualquier momento.',
        streams_saved: 'Los cambios en los flujos están guardados y valen a partir de la próxima sincronización.',
        settings_saved:
          'Los cambios en la configuración están guardados y valen a partir de la próxima sincronización.',
      })[result],
    saved: (source) => `Se guardó ${source}.`,
    chooseStreams: 'Elegir flujos',
    addAnother: 'Conectar otra fuente',
    manageSources: 'Ver fuentes',
    manageSourcesCount: (count) => `Ver fuentes (${format.number(count)})`,
    skipStreams: 'Omitir por ahora',
  }
}
