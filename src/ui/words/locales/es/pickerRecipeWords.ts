import type { RecipeFault } from '../../../../domain/readRecipe'
import type { Formatters } from '../../Formatters'
import type { pickerRecipeWords as english } from '../../pickerRecipeWords'
import type { Translated } from '../Translated'
import { spanishCounts } from './spanishCounts'

export function pickerRecipeWords(format: Formatters): Translated<ReturnType<typeof english>> {
  const { streams, verb } = spanishCounts(format)
  return {
    recipes: 'Recetas',
    recipeHelp: 'Una receta es esta selección en forma de texto: sirve para guardarla o para usarla con otra fuente.',
    copyRecipe: 'Copiar la selección como receta',
    recipeOfNothing: 'Todavía no hay nada seleccionado, así que no hay nada que copiar.',
    recipeLabel: 'Aplicar una receta',
    recipeTextHelp: 'Se pega aquí. Primero se muestra lo que haría; los flujos que no nombra se quedan como están.',
    recipeFault: (fault) => faultWords(fault, format),
    recipeMissing: 'Primero hay que pegar una receta.',
    recipeUnmatched: 'Ninguno de sus flujos se puede seleccionar aquí.',
    takeRecipe: (count) => (count === 0 ? 'Seleccionar flujos' : `Seleccionar ${streams(count)}`),
    recipeApplied: (count) => `${streams(count)} como en la receta`,
    recipeAdapted: (count) => `${streams(count)} con ajustes para esta fuente`,
    recipeNotFound: (count) => `${streams(count)} que aquí no ${verb(count, 'existe', 'existen')}`,
    recipeSkipped: (count) => `${streams(count)} sin aplicar`,
    recipeNearest: (name) => `¿se trata de ${name}?`,
    recipeMore: (count) => `y ${format.number(count)} más`,
    recipeReason: {
      namespace: 'otro espacio de nombres',
      sync_mode: 'otro modo de sincronización',
      cursor: 'otro campo de cursor',
      key: 'otra clave primaria',
      cursor_by_provider: 'campo de cursor definido por el proveedor',
      key_by_provider: 'clave primaria definida por el proveedor',
      choice_needed: 'falta una elección para poder aplicarlo',
    },
    recipeReasons: (reasons) => format.list(reasons),
    recipeSkip: { not_offered: 'no disponible: definido por el proveedor', repeated: 'la receta lo nombra dos veces' },
  }
}

function faultWords(fault: RecipeFault, format: Formatters): string {
  switch (fault.code) {
    case 'not_json':
      return 'Esto no es JSON. Hay que copiar la receta entera, de la primera llave a la última.'
    case 'not_a_recipe':
      return 'Esto no es una receta: no tiene "version" ni lista de "streams".'
    case 'version_unknown':
      return `Esta receta es de la versión ${fault.version}. Aquí solo se conoce la versión 1.`
    case 'stream_invalid':
      return `No se puede leer el flujo ${format.number(fault.position)} de la receta: revisar su nombre, modos, cursor y clave.`
    case 'rules_invalid':
      return 'No se pueden leer las reglas de la receta: son listas de rutas de campos.'
  }
}
