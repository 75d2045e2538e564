import type { RecipeFault } from '../../../../domain/readRecipe'
import type { Formatters } from '../../Formatters'
import type { pickerRecipeWords as english } from '../../pickerRecipeWords'
import type { Translated } from '../Translated'
import { frenchNouns } from './nouns'

export function pickerRecipeWords(format: Formatters): Translated<ReturnType<typeof english>> {
  const { number, plural } = format
  const { counted, streams } = frenchNouns(format)
  return {
    recipes: 'Modèles',
    recipeHelp: 'Un modèle est cette sélection sous forme de texte : gardez-le ou utilisez-le pour une autre source.',
    copyRecipe: 'Copier la sélection comme modèle',
    recipeOfNothing: 'Rien n’est encore sélectionné : il n’y a rien à copier.',
    recipeLabel: 'Appliquer un modèle',
    recipeTextHelp:
      'Collez-le ici. Vous voyez d’abord ce qu’il ferait ; les flux qu’il ne nomme pas restent tels quels.',
    recipeFault: (fault) => recipeFault(fault, format),
    recipeMissing: 'Collez d’abord un modèle.',
    recipeUnmatched: 'Aucun de ses flux ne peut être sélectionné ici.',
    takeRecipe: (count) => (count === 0 ? 'Sélectionner les flux' : `Sélectionner ${streams(count)}`),
    recipeApplied: (count) => `${streams(count)} comme dans le modèle`,
    recipeAdapted: (count) => counted(count, 'flux adapté à cette source', 'flux adaptés à cette source'),
    recipeNotFound: (count) => counted(count, 'flux introuvable ici', 'flux introuvables ici'),
    recipeSkipped: (count) => counted(count, 'flux laissé de côté', 'flux laissés de côté'),
    recipeNearest: (name) => `vouliez-vous dire ${name} ?`,
    recipeMore: (count) => plural(count, { one: `et ${number(count)} autre`, other: `et ${number(count)} autres` }),
    recipeReason: {
      namespace: 'autre espace de noms',
      sync_mode: 'autre mode de synchronisation',
      cursor: 'autre champ curseur',
      key: 'autre clé primaire',
      cursor_by_provider: 'champ curseur défini par votre fournisseur',
      key_by_provider: 'clé primaire définie par votre fournisseur',
      choice_needed: 'un choix est nécessaire avant de l’appliquer',
    },
    recipeReasons: (reasons) => format.list(reasons),
    recipeSkip: {
      not_offered: 'non proposé : défini par votre fournisseur',
      repeated: 'le modèle le nomme deux fois',
    },
  }
}

function recipeFault(fault: RecipeFault, { number }: Formatters): string {
  switch (fault.code) {
    case 'not_json':
      return 'Ce n’est pas du JSON. Copiez le modèle entier, de la première accolade à la dernière.'
    case 'not_a_recipe':
      return 'Ce n’est pas un modèle : il lui manque "version" et la liste "streams".'
    case 'version_unknown':
      return `Ce modèle est de version ${fault.version}. Seule la version 1 est connue ici.`
    case 'stream_invalid':
      return `Le flux ${number(fault.position)} du modèle est illisible : vérifiez son nom, ses modes, son curseur et sa clé.`
    case 'rules_invalid':
      return 'Les règles du modèle sont illisibles : ce doivent être des listes de chemins de champs.'
  }
}
