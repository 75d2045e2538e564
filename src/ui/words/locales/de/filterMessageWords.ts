import type { FilterMessage } from '../../../../domain/filterMessage'
import type { Formatters } from '../../Formatters'

/** One sentence about an expression: what is wrong, or what a fix does. Ends without a full stop. */
export function filterMessageWords(message: FilterMessage, format: Formatters): string {
  const { number, plural } = format
  switch (message.code) {
    case 'expression_empty':
      return 'Der Ausdruck ist leer'
    case 'expression_too_long':
      return `Der Ausdruck ist länger als ${number(message.limit)} Zeichen`
    case 'expression_too_deep':
      return `Der Ausdruck ist tiefer als ${number(message.limit)} Ebenen verschachtelt`
    case 'character_unexpected':
      return `In JMESPath hat „${message.character}“ hier keinen Platz`
    case 'quote_unclosed':
      return `Dem Text, der mit ${message.quote} beginnt, fehlt das schließende ${message.quote}`
    case 'bracket_unclosed':
      return `Die Klammer ${message.bracket} wird nicht geschlossen`
    case 'bracket_unmatched':
      return `Zur Klammer ${message.bracket} fehlt die öffnende`
    case 'literal_invalid':
      return `${message.text} ist kein Wert`
    case 'token_unexpected':
      return `„${message.found}“ kann hier nicht stehen`
    case 'end_unexpected':
      return 'Der Ausdruck ist unvollständig'
    case 'slice_step_zero':
      return 'Mit Schrittweite 0 käme man nie ans Ende'
    case 'function_unknown':
      return message.nearest === undefined
        ? `Die Funktion ${message.name}() gibt es nicht`
        : `Die Funktion ${message.name}() gibt es nicht; meinten Sie ${message.nearest}()?`
    case 'function_arguments':
      return plural(message.found, {
        one: `${message.signature} hat ${number(message.found)} Wert erhalten`,
        other: `${message.signature} hat ${number(message.found)} Werte erhalten`,
      })
    case 'equals_single':
      return 'Für einen Vergleich schreiben Sie zwei Gleichheitszeichen: =='
    case 'operator_foreign':
      return `JMESPath schreibt ${message.operator} statt ${message.found}`
    case 'word_unquoted':
      return `${message.word} wird als Feld gelesen; als Text braucht es Anführungszeichen: '${message.word}'`
    case 'word_double_quoted':
      return `Doppelte Anführungszeichen bezeichnen ein Feld; ein Text braucht einfache: '${message.word}'`
    case 'literal_bare':
      return `\`${message.word}\` funktioniert hier, die übliche Form ist aber '${message.word}'`
    case 'key_unknown':
      return message.nearest === undefined
        ? `Kein Stream hat „${message.key}“`
        : `Kein Stream hat „${message.key}“; meinten Sie „${message.nearest}“?`
    case 'key_of_list':
      return `Eine Liste hat kein „${message.key}“, ihre Einträge vielleicht schon`
    case 'root_missing':
      return 'Streams werden als Liste abgefragt: Der Ausdruck beginnt mit streams'
    case 'literal_kind':
      return `Hier wird mit ${kinds[message.expected]} verglichen. „${message.text}“ ist, so geschrieben, etwas anderes und daher nie gleich`
    case 'order_text':
      return `${message.operator} vergleicht nur Zahlen; bei Texten ergibt es nichts`
    case 'list_compared':
      return `${message.key} ist eine Liste; ob sie etwas enthält, prüfen Sie mit contains()`
    case 'wildcard':
      return `Die Zeichen % und * stehen in '${message.text}' für sich selbst`
    case 'star_compared':
      return 'Ein Schlüssel allein fragt nach beliebigen Werten; das * ist nicht nötig'
    case 'part_null':
      return `${message.part} hat hier keinen Wert`
    case 'test_never':
      return message.nearest === undefined
        ? `Kein Stream erfüllt ${message.test}`
        : `Kein Stream erfüllt ${message.test}; meinten Sie „${message.nearest}“?`
    case 'tests_never_together':
      return message.count === 2
        ? 'Manche Streams erfüllen die eine Bedingung, manche die andere, keiner beide'
        : `Jede der ${number(message.count)} Bedingungen erfüllt irgendein Stream, alle zusammen keiner`
    case 'part_never':
      return `Es wurden Streams gefunden, aber keiner davon hat einen Wert für ${message.part}`
    case 'fix_replace':
      return `${message.to} statt ${message.from} schreiben`
    case 'fix_insert':
      return `${message.text} ergänzen`
    case 'fix_remove':
      return `${message.text} entfernen`
    case 'argument_type':
      if (message.expected === 'expression') {
        return `Wert ${number(message.position)} von ${message.name}() wird für jeden Eintrag ermittelt: Davor gehört ein &`
      }
      return `Wert ${number(message.position)} von ${message.name}() muss ${message.expected.split(',').join(' oder ')} sein, ist aber bei manchen Streams ${message.found}`
    case 'evaluation_failed':
      return 'Dieser Ausdruck funktioniert mit diesen Streams nicht'
    case 'evaluation_too_long':
      return plural(message.seconds, {
        one: 'Dieser Ausdruck wurde abgebrochen: Bei so vielen Streams dauert er länger als eine Sekunde. Filtern Sie zuerst die Streams und fragen Sie bei jedem weniger ab',
        other: `Dieser Ausdruck wurde abgebrochen: Bei so vielen Streams dauert er länger als ${number(message.seconds)} Sekunden. Filtern Sie zuerst die Streams und fragen Sie bei jedem weniger ab`,
      })
    case 'evaluation_too_large':
      return `Dieser Ausdruck wurde abgebrochen: Sein Ergebnis hat mehr als ${number(message.limit)} Werte. Filtern Sie zuerst die Streams`
    case 'server_refused':
      return message.detail === ''
        ? 'Der Server nimmt diesen Ausdruck nicht an'
        : `Der Server nimmt diesen Ausdruck nicht an: ${message.detail}`
    case 'server_failed':
      return 'Der Server hat auf diesen Ausdruck nicht geantwortet'
  }
}

const kinds = { string: 'einem Text', number: 'einer Zahl', boolean: 'einem Wahrheitswert' } as const
