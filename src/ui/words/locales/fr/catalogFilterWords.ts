import type { catalogFilterWords as english } from '../../catalogFilterWords'
import type { Formatters } from '../../Formatters'
import type { Translated } from '../Translated'
import { frenchNouns } from './nouns'

export function catalogFilterWords(format: Formatters): Translated<ReturnType<typeof english>> {
  const { counted, streams } = frenchNouns(format)
  return {
    questions: { incremental: 'Incrémentiel', key: 'Avec clé', cursor: 'Curseur de la source' },
    fieldsToo: 'Rechercher aussi dans les champs',
    matchedField: (path) => `champ ${path.join('.')}`,
    namespace: 'Espace de noms',
    anyNamespace: 'Tous les espaces',
    namespaceOption: (name, count) => `${name ?? 'Sans espace de noms'} (${format.number(count)})`,
    scopes: 'En plus du filtre',
    scopesHelp: 'Le catalogue ignore cette information : elle s’ajoute à l’expression sans en faire partie.',
    scope: { selected: 'Sélectionnés', changed: 'Modifiés' },
    scopeNotice: (scopes) =>
      scopes.length > 1
        ? 'La liste se limite aux flux sélectionnés et modifiés.'
        : scopes.includes('selected')
          ? 'La liste se limite aux flux sélectionnés.'
          : 'La liste se limite aux flux modifiés.',
    scopeEmpty: {
      selected: 'Aucun flux n’est sélectionné ici.',
      changed: 'Aucun flux n’est modifié ici.',
    },
    leaveScope: 'Afficher aussi les autres',

    suggestionCount: (count) => (count === 0 ? '' : counted(count, 'suggestion', 'suggestions')),
    readAsWords: 'Chercher plutôt ces mots dans les noms',
    resultNull: 'Cette expression ne donne rien (null).',
    noMatchInFields: 'Aucun flux ne correspond à ces mots, ni par son nom ni par un champ.',

    examplesTitle: 'Exemples',
    examples: (name) => [
      { label: 'Un flux par son nom', expression: `streams[?name==${name}]` },
      {
        label: 'Flux en mode incrémentiel',
        expression: "streams[?contains(supported_sync_modes, 'incremental')]",
      },
      {
        label: 'Incrémentiel, avec un curseur de la source',
        expression: "streams[?source_defined_cursor==`true` && contains(supported_sync_modes, 'incremental')]",
      },
      { label: 'Flux avec une clé primaire', expression: 'streams[?source_defined_primary_key]' },
      { label: 'Noms seulement', expression: 'streams[*].name' },
      {
        label: 'Noms des flux incrémentiels',
        expression: "streams[?contains(supported_sync_modes, 'incremental')].name",
      },
    ],
    savedTitle: 'Filtres enregistrés',
    historyTitle: 'Déjà utilisés',
    library: 'Filtres enregistrés et exemples',
    closeLibrary: 'Fermer les filtres enregistrés et les exemples',
    saveFilter: 'Enregistrer ce filtre',
    filterName: 'Nom du filtre',
    save: 'Enregistrer',
    cancel: 'Annuler',
    rename: (name) => `Renommer « ${name} »`,
    remove: (name) => `Supprimer « ${name} »`,
    replaces: (name) => `Un filtre s’appelle déjà « ${name} ». L’enregistrement le remplacera.`,

    functionHelp: {
      abs: 'Le nombre sans son signe',
      avg: 'La moyenne d’une liste de nombres',
      ceil: 'Le nombre arrondi à l’entier supérieur',
      contains: 'Si une liste contient une valeur, ou un texte un autre texte',
      ends_with: 'Si un texte se termine par un autre',
      floor: 'Le nombre arrondi à l’entier inférieur',
      join: 'Les textes d’une liste, reliés par un autre texte',
      keys: 'Les clés d’un objet, comme les noms de champs',
      length: 'Le nombre d’éléments, de clés ou de caractères',
      map: 'Ce que donne une expression pour chaque élément, null compris',
      max: 'La plus grande valeur d’une liste',
      max_by: 'L’élément pour lequel une expression donne le plus',
      merge: 'Des objets réunis, les derniers l’emportant',
      min: 'La plus petite valeur d’une liste',
      min_by: 'L’élément pour lequel une expression donne le moins',
      not_null: 'La première valeur qui n’est pas null',
      reverse: 'La liste, ou le texte, à l’envers',
      sort: 'La liste triée',
      sort_by: 'La liste triée selon ce que donne une expression',
      starts_with: 'Si un texte commence par un autre',
      sum: 'La somme d’une liste de nombres',
      to_array: 'La valeur sous forme de liste, si elle n’en est pas une',
      to_number: 'Le nombre écrit dans un texte',
      to_string: 'La valeur sous forme de texte',
      type: 'Le type d’une valeur, par exemple array',
      values: 'Les valeurs d’un objet, sans leurs clés',
    },

    operatorHelp: {
      '==': 'est égal à',
      '!=': 'est différent de',
      '&&': 'et : les deux sont vrais',
      '||': 'ou : l’un des deux est vrai',
      '<': 'est inférieur à',
      '<=': 'est au plus égal à',
      '>': 'est supérieur à',
      '>=': 'est au moins égal à',
      '|': 'transmet le résultat',
      '.': 'un membre de la valeur',
      '[*]': 'chaque élément de la liste',
      '[?': 'les éléments qui remplissent une condition',
    },

    resultRows: (count) =>
      format.plural(count, {
        one: 'Cette expression donne une valeur. La liste affiche le flux concerné.',
        other: `Cette expression donne une valeur. La liste affiche les flux concernés (${streams(count)}).`,
      }),
  }
}
