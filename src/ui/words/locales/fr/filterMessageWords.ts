import type { FilterMessage } from '../../../../domain/filterMessage'
import type { Formatters } from '../../Formatters'
import { frenchNouns } from './nouns'

/** One sentence about an expression: what is wrong, or what a fix does. Ends without a full stop. */
export function filterMessageWords(message: FilterMessage, format: Formatters): string {
  const { number, plural } = format
  const { counted } = frenchNouns(format)
  switch (message.code) {
    case 'expression_empty':
      return 'L’expression est vide'
    case 'expression_too_long':
      return `L’expression dépasse ${counted(message.limit, 'caractère', 'caractères')}`
    case 'expression_too_deep':
      return `L’expression dépasse ${counted(message.limit, 'niveau', 'niveaux')} d’imbrication`
    case 'character_unexpected':
      return `JMESPath n’admet pas « ${message.character} » ici`
    case 'quote_unclosed':
      return `Le texte qui commence par ${message.quote} n’a pas de ${message.quote} fermant`
    case 'bracket_unclosed':
      return `Le signe ${message.bracket} n’est pas refermé`
    case 'bracket_unmatched':
      return `Le signe ${message.bracket} ne ferme rien`
    case 'literal_invalid':
      return `${message.text} n’est pas une valeur`
    case 'token_unexpected':
      return `« ${message.found} » ne peut pas se trouver ici`
    case 'end_unexpected':
      return 'L’expression n’est pas terminée'
    case 'slice_step_zero':
      return 'Un pas de 0 ne finirait jamais'
    case 'function_unknown':
      return message.nearest === undefined
        ? `La fonction ${message.name}() n’existe pas`
        : `La fonction ${message.name}() n’existe pas ; vouliez-vous dire ${message.nearest}() ?`
    case 'function_arguments':
      return `${message.signature} a reçu ${counted(message.found, 'valeur', 'valeurs')}`
    case 'equals_single':
      return 'Pour comparer, écrivez deux signes égal : =='
    case 'operator_foreign':
      return `JMESPath écrit ${message.operator} au lieu de ${message.found}`
    case 'word_unquoted':
      return `${message.word} est lu comme un champ ; pour un texte, il faut des apostrophes : '${message.word}'`
    case 'word_double_quoted':
      return `Les guillemets doubles désignent un champ ; pour un texte, il faut des apostrophes : '${message.word}'`
    case 'literal_bare':
      return `\`${message.word}\` fonctionne ici, mais la forme standard est '${message.word}'`
    case 'key_unknown':
      return message.nearest === undefined
        ? `Aucun flux n’a « ${message.key} »`
        : `Aucun flux n’a « ${message.key} » ; vouliez-vous dire « ${message.nearest} » ?`
    case 'key_of_list':
      return `Une liste n’a pas de « ${message.key} » ; ses éléments peuvent en avoir`
    case 'root_missing':
      return 'Les flux forment une liste : l’expression commence par streams'
    case 'literal_kind':
      return `La comparaison porte ici sur ${kinds[message.expected]}. Tel qu’il est écrit, « ${message.text} » est autre chose et ne sera jamais égal`
    case 'order_text':
      return `${message.operator} ne compare que des nombres ; avec des textes, il ne donne rien`
    case 'list_compared':
      return `${message.key} est une liste ; pour savoir ce qu’elle contient, utilisez contains()`
    case 'wildcard':
      return `Dans '${message.text}', les signes % et * n’ont pas de sens particulier`
    case 'star_compared':
      return 'Une clé seule accepte déjà toute valeur ; le * est inutile'
    case 'part_null':
      return `${message.part} n’a pas de valeur ici`
    case 'test_never':
      return message.nearest === undefined
        ? `Aucun flux ne remplit ${message.test}`
        : `Aucun flux ne remplit ${message.test} ; vouliez-vous dire « ${message.nearest} » ?`
    case 'tests_never_together':
      return message.count === 2
        ? 'Certains flux remplissent une condition, d’autres la seconde, aucun les deux'
        : `Chacune des ${number(message.count)} conditions est remplie par un flux, mais aucun ne les remplit toutes`
    case 'part_never':
      return `Des flux ont été trouvés, mais aucun n’a de valeur pour ${message.part}`
    case 'fix_replace':
      return `Écrire ${message.to} au lieu de ${message.from}`
    case 'fix_insert':
      return `Ajouter ${message.text}`
    case 'fix_remove':
      return `Supprimer ${message.text}`
    case 'argument_type':
      if (message.expected === 'expression') {
        return `La valeur ${number(message.position)} de ${message.name}() est demandée à chaque élément : il faut un & devant`
      }
      return `La valeur ${number(message.position)} de ${message.name}() doit être de type ${message.expected.split(',').join(' ou ')}, mais elle est de type ${message.found} pour certains flux`
    case 'evaluation_failed':
      return 'Cette expression ne fonctionne pas avec ces flux'
    case 'evaluation_too_long':
      return plural(message.seconds, {
        one: 'Cette expression a été interrompue : avec autant de flux, elle prend plus d’une seconde. Filtrez d’abord les flux et demandez moins à chacun',
        other: `Cette expression a été interrompue : avec autant de flux, elle prend plus de ${counted(message.seconds, 'seconde', 'secondes')}. Filtrez d’abord les flux et demandez moins à chacun`,
      })
    case 'evaluation_too_large':
      return `Cette expression a été interrompue : son résultat dépasse ${counted(message.limit, 'valeur', 'valeurs')}. Filtrez d’abord les flux`
    case 'server_refused':
      return message.detail === ''
        ? 'Le serveur n’accepte pas cette expression'
        : `Le serveur n’accepte pas cette expression : ${message.detail}`
    case 'server_failed':
      return 'Le serveur n’a pas répondu à cette expression'
  }
}

const kinds = { string: 'un texte', number: 'un nombre', boolean: 'une valeur vrai ou faux' } as const
