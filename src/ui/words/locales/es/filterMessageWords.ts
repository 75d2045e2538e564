import type { FilterMessage } from '../../../../domain/filterMessage'
import type { Formatters } from '../../Formatters'
import { spanishCounts } from './spanishCounts'

/** One sentence about an expression: what is wrong, or what a fix does. Ends without a full stop. */
export function filterMessageWords(message: FilterMessage, format: Formatters): string {
  const { characters, levels, values, seconds } = spanishCounts(format)
  switch (message.code) {
    case 'expression_empty':
      return 'La expresión está vacía'
    case 'expression_too_long':
      return `La expresión tiene más de ${characters(message.limit)}`
    case 'expression_too_deep':
      return `La expresión anida más de ${levels(message.limit)}`
    case 'character_unexpected':
      return `JMESPath no admite “${message.character}” aquí`
    case 'quote_unclosed':
      return `Al texto que empieza con ${message.quote} le falta ${message.quote} al final`
    case 'bracket_unclosed':
      return `Falta cerrar ${message.bracket}`
    case 'bracket_unmatched':
      return `${message.bracket} no cierra nada`
    case 'literal_invalid':
      return `${message.text} no es un valor`
    case 'token_unexpected':
      return `“${message.found}” no puede ir aquí`
    case 'end_unexpected':
      return 'La expresión está incompleta'
    case 'slice_step_zero':
      return 'Un paso de 0 no terminaría nunca'
    case 'function_unknown':
      return suggesting(`No existe la función ${message.name}()`, message.nearest && `${message.nearest}()`)
    case 'function_arguments':
      return `${message.signature} recibió ${values(message.found)}`
    case 'equals_single':
      return 'Para comparar se escriben dos signos de igual: =='
    case 'operator_foreign':
      return `En JMESPath se escribe ${message.operator} en lugar de ${message.found}`
    case 'word_unquoted':
      return `${message.word} se lee como un campo; como texto va entre comillas: '${message.word}'`
    case 'word_double_quoted':
      return `Las comillas dobles indican un campo; como texto va entre comillas simples: '${message.word}'`
    case 'literal_bare':
      return `\`${message.word}\` funciona aquí, pero la forma estándar es '${message.word}'`
    case 'key_unknown':
      return suggesting(`Ningún flujo tiene “${message.key}”`, message.nearest && `“${message.nearest}”`)
    case 'key_of_list':
      return `Una lista no tiene “${message.key}”; puede que sus elementos sí`
    case 'root_missing':
      return 'Los flujos se consultan como lista: la expresión empieza con streams'
    case 'literal_kind':
      return `Aquí se compara con ${kinds[message.expected]}. Tal como está escrito, “${message.text}” no lo es, así que nunca serán iguales`
    case 'order_text':
      return `${message.operator} solo compara números; con textos no da nada`
    case 'list_compared':
      return `${message.key} es una lista; para saber si contiene algo se usa contains()`
    case 'wildcard':
      return `Los signos % y * se toman tal cual en '${message.text}'`
    case 'star_compared':
      return 'Una clave sola ya pide cualquier valor; el * sobra'
    case 'part_null':
      return `${message.part} no tiene valor aquí`
    case 'test_never':
      return suggesting(`Ningún flujo cumple ${message.test}`, message.nearest && `“${message.nearest}”`)
    case 'tests_never_together':
      return message.count === 2
        ? 'Unos flujos cumplen una condición, otros la otra y ninguno las dos'
        : `Cada una de las ${format.number(message.count)} condiciones la cumple algún flujo, pero ninguno las cumple todas`
    case 'part_never':
      return `Se encontraron flujos, pero ninguno tiene un valor para ${message.part}`
    case 'fix_replace':
      return `Escribir ${message.to} en lugar de ${message.from}`
    case 'fix_insert':
      return `Añadir ${message.text}`
    case 'fix_remove':
      return `Quitar ${message.text}`
    case 'argument_type':
      return argumentType(message, format)
    case 'evaluation_failed':
      return 'Esta expresión no funciona con estos flujos'
    case 'evaluation_too_long':
      return `Esta expresión se interrumpió: con tantos flujos tarda más de ${seconds(message.seconds)}. Conviene filtrar antes los flujos y pedir menos de cada uno`
    case 'evaluation_too_large':
      return `Esta expresión se interrumpió: su resultado supera ${values(message.limit)}. Conviene filtrar antes los flujos`
    case 'server_refused':
      return message.detail === ''
        ? 'El servidor no acepta esta expresión'
        : `El servidor no acepta esta expresión: ${message.detail}`
    case 'server_failed':
      return 'El servidor no respondió a esta expresión'
  }
}

const kinds = { string: 'un texto', number: 'un número', boolean: 'un valor lógico' } as const

function suggesting(what: string, nearest: string | undefined): string {
  return nearest === undefined ? what : `${what}; ¿se trata de ${nearest}?`
}

function argumentType(message: Extract<FilterMessage, { code: 'argument_type' }>, format: Formatters): string {
  const which = `El valor ${format.number(message.position)} de ${message.name}()`
  if (message.expected === 'expression') return `${which} se pide de cada elemento: necesita un & delante`
  const expected = message.expected
    .split(',')
    .reduce((before, type) => `${before} ${/^o/.test(type) ? 'u' : 'o'} ${type}`)
  return `${which} tiene que ser ${expected}, pero en algún flujo es ${message.found}`
}
