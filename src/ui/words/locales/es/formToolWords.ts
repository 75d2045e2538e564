import type { Formatters } from '../../Formatters'
import type { formToolWords as english } from '../../formToolWords'
import type { Translated } from '../Translated'
import { spanishCounts } from './spanishCounts'

export function formToolWords(format: Formatters): Translated<ReturnType<typeof english>> {
  const { fields, verb } = spanishCounts(format)
  return {
    pasteSettings: 'Pegar datos',
    pasteLabel: 'Datos por pegar',
    pasteHelp:
      'Una URL de conexión, un objeto JSON o líneas CLAVE=valor. Antes de cambiar nada se muestra lo que se rellenaría.',
    pastePreview: 'Vista previa',
    pasteUnreadable: 'Esto no es ni una URL de conexión, ni un objeto JSON, ni líneas CLAVE=valor.',
    pasteNothingFits: 'Nada de este texto corresponde a un campo del formulario.',
    pasteFound: (count) => `${verb(count, 'Se encontró', 'Se encontraron')} ${fields(count)}`,
    pasteFill: (count) => `Rellenar ${fields(count)}`,
    pasteUnused: (names, more) =>
      `Sin usar: ${format.list(more === 0 ? names : [...names, `${format.number(more)} más`])}`,
    pasteHidden: 'oculto',
    pasteSeveral: 'varios valores',
    pasteReplaces: 'en lugar del valor actual',
    pasteFilled: (count) => `${verb(count, 'Se rellenó', 'Se rellenaron')} ${fields(count)}.`,
    undo: 'Deshacer',
    chooseFile: 'Elegir un archivo',
    chooseFileFor: (label) => `Elegir un archivo para ${label}`,
    dropFile: 'o soltarlo aquí',
    fileProblem: {
      too_large: 'Este archivo ocupa más de 1 MB. Hay que elegir el propio archivo de clave.',
      not_text: 'Este archivo no contiene texto. Hay que elegir un archivo de texto, como .json o .pem.',
      empty: 'Este archivo está vacío.',
      unreadable: 'No se pudo leer este archivo. Hay que elegirlo otra vez.',
    },
    fileRead: (name) => `Leído de ${name}.`,
    moveUp: (name) => `Subir ${name}`,
    moveDown: (name) => `Bajar ${name}`,
    movedTo: (name, position, count) =>
      `${name} ocupa ahora la posición ${format.number(position)} de ${format.number(count)}.`,
    removed: (name) => `Se quitó ${name}.`,
    undoRemove: (name) => `Volver a poner ${name}`,
    setByProvider: 'Definido por el proveedor',
    tagsLabel: 'Conexiones por configurar',
    tagsHelpNone: 'Si no se elige ninguna, se configuran todas.',
    tagsModeLabel: 'Configurar las conexiones que tengan',
    tagsModeAny: 'alguna de estas etiquetas',
    tagsModeAll: 'todas estas etiquetas',
  }
}
