import { isSentence } from '../../../../domain/expectedForm'
import type { FieldProblem } from '../../../../domain/fieldProblem'
import type { Formatters } from '../../Formatters'
import type { sourceFormWords as english } from '../../sourceFormWords'
import type { Translated } from '../Translated'
import { formDraftWords } from './formDraftWords'
import { formToolWords } from './formToolWords'
import { signInWords } from './signInWords'
import { spanishCounts } from './spanishCounts'

export function sourceFormWords(format: Formatters): Translated<ReturnType<typeof english>> {
  const { optionalFields, options, fields, verb } = spanishCounts(format)
  return {
    ...formDraftWords(format),
    ...formToolWords(format),
    ...signInWords(),
    loading: 'Cargando el formulario…',
    couldNotLoad: 'No se pudo cargar el formulario',
    couldNotSave: 'No se pudo guardar la fuente',
    nameLabel: 'Nombre de la fuente',
    nameRequired: 'La fuente necesita un nombre.',
    connect: 'Conectar la fuente',
    save: 'Guardar cambios',
    saveAnyway: 'Guardar de todos modos',
    checking: 'Comprobando la conexión…',
    checkingLong: 'Sigue la comprobación. Algunos sistemas tardan un minuto o más en responder.',
    saving: 'Guardando…',
    checkFailed: 'La conexión no funcionó',
    checkFailedHelp: 'Corregir lo que falla y reintentar. No se guardó nada.',
    checkUnknown: 'No se pudo comprobar la conexión',
    checkUnknownHelp: 'El servicio no dio una respuesta clara. Reintentar dentro de un momento.',
    checkStopped: 'Se detuvo la comprobación. No se guardó nada.',
    inputKept: 'Lo introducido sigue aquí.',
    lostTitle: 'Parece que la fuente se guardó',
    lostHelp: (name) =>
      `El servicio informó de un problema, pero “${name}” ya figura entre las fuentes. Conectar otra vez crearía una segunda.`,
    useLost: 'Continuar con ella',
    refusedTitle: 'El servicio no aceptó estos datos',
    documentation: 'Guía de configuración',
    optionalFields,
    problemsTitle: (problems) => `${fields(problems)} por revisar`,
    problemLink: (label, text) => `${label}: ${text}`,
    expectedForm: (form) => (isSentence(form) ? form : `Formato: ${form}`),
    choose: 'Elegir…',
    notSet: 'Sin definir',
    clear: 'Borrar',
    clearAnswer: (label) => `Borrar ${label}`,
    unnamedOption: (position) => `Opción ${format.number(position)}`,
    unknownOption: (value) => `${value} (ya no se ofrece)`,
    emptyOption: '(vacío)',
    noMatches: 'Sin coincidencias',
    arrowKeysHelp: 'Las teclas de flecha pasan de una opción a la siguiente.',
    filterOptions: (count) => `Buscar entre ${options(count)}`,
    kind: 'Tipo',
    openOptions: (label) => `Mostrar las opciones de ${label}`,
    showValue: (label) => `Mostrar ${label}`,
    hideValue: (label) => `Ocultar ${label}`,
    stored: 'Guardado',
    replace: 'Sustituir',
    replaceValue: (label) => `Sustituir ${label}`,
    keepStored: 'Conservar el valor guardado',
    keepStoredOf: (label) => `Conservar el valor guardado de ${label}`,
    pickDate: (label) => `Elegir una fecha para ${label}`,
    pickMonth: (label) => `Elegir un mes para ${label}`,
    picked: (date) => `Fecha elegida: ${date}.`,
    tagsHelp: 'Pulsar Intro después de cada valor o pegar una lista.',
    removeTag: (tag) => `Quitar ${tag}`,
    tagsAdded: (tags) => `${verb(tags, 'Añadido', 'Añadidos')}: ${format.number(tags)}.`,
    chosenCount: (chosen) => `${format.number(chosen)} ${verb(chosen, 'elegido', 'elegidos')}`,
    addItem: 'Añadir',
    addItemTo: (label) => `Añadir a ${label}`,
    item: (position) => `Elemento ${format.number(position)}`,
    removeItem: (name) => `Quitar ${name}`,
    mapKey: 'Nombre',
    mapValue: 'Valor',
    mapKeyAt: (label, position) => `${label}: nombre ${format.number(position)}`,
    mapValueAt: (label, position) => `${label}: valor ${format.number(position)}`,
    problem: (problem) => problemWords(problem, format),
  }
}

function problemWords(problem: FieldProblem, format: Formatters): string {
  const { characters } = spanishCounts(format)
  const count = (value: number | undefined) => format.number(value ?? 0)
  const { limit } = problem
  switch (problem.code) {
    case 'required':
      return 'Este campo es obligatorio.'
    case 'choose_one':
      return 'Hay que elegir una de las opciones.'
    case 'not_a_number':
      return 'Tiene que ser un número.'
    case 'not_an_integer':
      return 'Tiene que ser un número entero.'
    case 'too_long_number':
      return 'Este número es demasiado largo para enviarlo sin alterarlo.'
    case 'not_json':
      return problem.line === undefined
        ? 'Tiene que ser JSON válido.'
        : `Este JSON no es válido: ver línea ${count(problem.line)}, columna ${count(problem.column)}.`
    case 'not_json_object':
      return 'Tiene que ser un objeto JSON, como {"name": "value"}.'
    case 'not_json_list':
      return 'Tiene que ser una lista JSON, como ["one", "two"].'
    case 'unnamed_entries':
      return 'Cada entrada necesita un nombre que no tenga ninguna otra.'
    case 'only_mask':
      return 'Los asteriscos ocultan un valor guardado. Hay que introducir el valor en sí.'
    case 'wrong_type':
      return 'No tiene la forma que necesita el conector.'
    case 'not_an_option':
      return 'Hay que elegir una de las opciones ofrecidas.'
    case 'pattern':
      if (problem.descriptor !== undefined) {
        return isSentence(problem.descriptor) ? problem.descriptor : `El formato es ${problem.descriptor}.`
      }
      return problem.example === undefined
        ? 'No tiene la forma que necesita el conector.'
        : `No tiene la forma que necesita el conector. Por ejemplo: ${problem.example}`
    case 'date':
      return 'Tiene que ser una fecha como YYYY-MM-DD.'
    case 'date_time':
      return 'Tiene que ser una fecha con hora como YYYY-MM-DDTHH:mm:ssZ.'
    case 'too_small':
      return `El mínimo es ${count(limit)}.`
    case 'too_large':
      return `El máximo es ${count(limit)}.`
    case 'not_above':
      return `Tiene que ser mayor que ${count(limit)}.`
    case 'not_below':
      return `Tiene que ser menor que ${count(limit)}.`
    case 'not_a_multiple':
      return `Tiene que ser un múltiplo de ${count(limit)}.`
    case 'too_short':
      return `Se necesitan como mínimo ${characters(limit ?? 0)}.`
    case 'too_long':
      return `Se admiten como máximo ${characters(limit ?? 0)}.`
    case 'too_few':
      return `Hay que añadir al menos ${count(limit)}.`
    case 'too_many':
      return `Se pueden conservar como máximo ${count(limit)}.`
    case 'repeated':
      return 'Cada entrada puede aparecer una sola vez.'
    case 'refused':
      return problem.message ?? 'El servicio no aceptó este valor.'
  }
}
