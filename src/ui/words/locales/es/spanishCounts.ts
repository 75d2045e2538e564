import type { Formatters } from '../../Formatters'

type Noun = [one: string, several: string]

/** Counted nouns. Spanish says "1.000.000 de flujos" of round millions, hence the third form. */
export function spanishCounts(format: Formatters) {
  const counted =
    ([one, several]: Noun) =>
    (count: number) => {
      const figure = format.number(count)
      return format.plural(count, {
        one: `${figure} ${one}`,
        many: `${figure} de ${several}`,
        other: `${figure} ${several}`,
      })
    }
  return {
    streams: counted(['flujo', 'flujos']),
    fields: counted(['campo', 'campos']),
    connectors: counted(['conector', 'conectores']),
    names: counted(['nombre', 'nombres']),
    values: counted(['valor', 'valores']),
    characters: counted(['carácter', 'caracteres']),
    suggestions: counted(['sugerencia', 'sugerencias']),
    options: counted(['opción', 'opciones']),
    optionalFields: counted(['campo opcional', 'campos opcionales']),
    newStreams: counted(['flujo nuevo', 'flujos nuevos']),
    selectedStreams: counted(['flujo seleccionado', 'flujos seleccionados']),
    levels: counted(['nivel', 'niveles']),
    seconds: counted(['segundo', 'segundos']),
    /** One form where the verb stands alone, another where there are several. */
    verb: (count: number, one: string, several: string) => format.plural(count, { one, many: several, other: several }),
  }
}
