import type { catalogFilterWords as english } from '../../catalogFilterWords'
import type { Formatters } from '../../Formatters'
import type { Translated } from '../Translated'
import { spanishCounts } from './spanishCounts'

export function catalogFilterWords(format: Formatters): Translated<ReturnType<typeof english>> {
  const { streams, suggestions } = spanishCounts(format)
  return {
    questions: { incremental: 'Incremental', key: 'Con clave', cursor: 'Cursor definido por la fuente' },
    fieldsToo: 'Buscar también en campos',
    matchedField: (path) => `campo ${path.join('.')}`,
    namespace: 'Espacio de nombres',
    anyNamespace: 'Todos los espacios',
    namespaceOption: (name, count) => `${name ?? 'Sin espacio'} (${format.number(count)})`,
    scopes: 'Además del filtro',
    scopesHelp: 'El catálogo no conoce este dato; por eso va junto a la expresión y no dentro de ella.',
    scope: { selected: 'Seleccionados', changed: 'Modificados' },
    scopeNotice: (scopes) =>
      scopes.length > 1
        ? 'La lista se limita a los flujos seleccionados y modificados.'
        : scopes.includes('selected')
          ? 'La lista se limita a los flujos seleccionados.'
          : 'La lista se limita a los flujos modificados.',
    scopeEmpty: {
      selected: 'Aquí no hay ningún flujo seleccionado.',
      changed: 'Aquí no hay ningún flujo modificado.',
    },
    leaveScope: 'Mostrar también los demás',

    suggestionCount: (count) => (count === 0 ? '' : suggestions(count)),
    readAsWords: 'Buscar estas palabras en los nombres',
    resultNull: 'Esta expresión no da nada (null).',
    noMatchInFields: 'Ningún flujo coincide con estas palabras, ni por su nombre ni por un campo.',

    examplesTitle: 'Ejemplos',
    examples: (name) => [
      { label: 'Un flujo por su nombre', expression: `streams[?name==${name}]` },
      {
        label: 'Flujos con sincronización incremental',
        expression: "streams[?contains(supported_sync_modes, 'incremental')]",
      },
      {
        label: 'Incrementales, con cursor de la fuente',
        expression: "streams[?source_defined_cursor==`true` && contains(supported_sync_modes, 'incremental')]",
      },
      { label: 'Flujos con clave primaria', expression: 'streams[?source_defined_primary_key]' },
      { label: 'Solo los nombres', expression: 'streams[*].name' },
      {
        label: 'Nombres de los flujos incrementales',
        expression: "streams[?contains(supported_sync_modes, 'incremental')].name",
      },
    ],
    savedTitle: 'Filtros guardados',
    historyTitle: 'Usados antes',
    library: 'Filtros guardados y ejemplos',
    closeLibrary: 'Cerrar los filtros guardados y los ejemplos',
    saveFilter: 'Guardar este filtro',
    filterName: 'Nombre del filtro',
    save: 'Guardar',
    cancel: 'Cancelar',
    rename: (name) => `Cambiar el nombre de ${name}`,
    remove: (name) => `Quitar ${name}`,
    replaces: (name) => `Ya hay un filtro llamado ${name}. Al guardar se sustituye.`,

    functionHelp: {
      abs: 'El número sin su signo',
      avg: 'La media de una lista de números',
      ceil: 'El número entero siguiente hacia arriba',
      contains: 'Si una lista contiene un valor, o un texto otro texto',
      ends_with: 'Si un texto termina con otro',
      floor: 'El número entero siguiente hacia abajo',
      join: 'Los textos de una lista, con otro texto entre ellos',
      keys: 'Las claves de un objeto, como los nombres de los campos',
      length: 'Cuántos elementos, claves o caracteres hay',
      map: 'Lo que da una expresión para cada elemento, null incluido',
      max: 'El mayor de una lista',
      max_by: 'El elemento para el que una expresión da el máximo',
      merge: 'Objetos superpuestos, los últimos encima',
      min: 'El menor de una lista',
      min_by: 'El elemento para el que una expresión da el mínimo',
      not_null: 'El primer valor que no es null',
      reverse: 'La lista o el texto, al revés',
      sort: 'La lista ordenada',
      sort_by: 'La lista ordenada según lo que da una expresión',
      starts_with: 'Si un texto empieza con otro',
      sum: 'La suma de una lista de números',
      to_array: 'El valor como lista, si no lo es ya',
      to_number: 'El número escrito en un texto',
      to_string: 'El valor como texto',
      type: 'El tipo de un valor, como array',
      values: 'Los valores de un objeto, sin sus claves',
    },

    operatorHelp: {
      '==': 'es igual a',
      '!=': 'no es igual a',
      '&&': 'y: se cumplen ambos',
      '||': 'o: se cumple uno de ellos',
      '<': 'es menor que',
      '<=': 'es como máximo',
      '>': 'es mayor que',
      '>=': 'es como mínimo',
      '|': 'pasa el resultado adelante',
      '.': 'un miembro suyo',
      '[*]': 'cada elemento de la lista',
      '[?': 'elementos que cumplen una condición',
    },

    resultRows: (count) => `Esta expresión da un valor. La lista muestra lo que abarca: ${streams(count)}.`,
  }
}
