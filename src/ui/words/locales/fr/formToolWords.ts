import type { Formatters } from '../../Formatters'
import type { formToolWords as english } from '../../formToolWords'
import type { Translated } from '../Translated'
import { frenchNouns } from './nouns'

export function formToolWords(format: Formatters): Translated<ReturnType<typeof english>> {
  const { counted, fields } = frenchNouns(format)
  const others = (count: number) =>
    format.plural(count, { one: `${format.number(count)} autre`, other: `${format.number(count)} autres` })
  return {
    pasteSettings: 'Coller des paramètres',
    pasteLabel: 'Paramètres à coller',
    pasteHelp:
      'Une URL de connexion, un objet JSON ou des lignes KEY=value. Vous voyez ce qui serait rempli avant toute modification.',
    pastePreview: 'Aperçu',
    pasteUnreadable: 'Ce texte n’est ni une URL de connexion, ni un objet JSON, ni des lignes KEY=value.',
    pasteNothingFits: 'Rien dans ce texte ne correspond à un champ de ce formulaire.',
    pasteFound: (count) => counted(count, 'champ trouvé', 'champs trouvés'),
    pasteFill: (count) => `Remplir ${fields(count)}`,
    pasteUnused: (names, more) => `Non utilisé : ${format.list(more === 0 ? names : [...names, others(more)])}`,
    pasteHidden: 'masqué',
    pasteSeveral: 'plusieurs valeurs',
    pasteReplaces: 'remplace la valeur actuelle',
    pasteFilled: (count) => `${counted(count, 'champ rempli', 'champs remplis')}.`,
    undo: 'Annuler',
    chooseFile: 'Choisir un fichier',
    chooseFileFor: (label) => `Choisir un fichier pour « ${label} »`,
    dropFile: 'ou déposez-le ici',
    fileProblem: {
      too_large: 'Ce fichier dépasse 1 Mo. Choisissez le fichier de clé lui-même.',
      not_text: 'Ce fichier ne contient pas de texte. Choisissez un fichier texte, par exemple .json ou .pem.',
      empty: 'Ce fichier est vide.',
      unreadable: 'Ce fichier n’a pas pu être lu. Choisissez-le à nouveau.',
    },
    fileRead: (name) => `Lu depuis ${name}.`,
    moveUp: (name) => `Monter ${name}`,
    moveDown: (name) => `Descendre ${name}`,
    movedTo: (name, position, count) =>
      `${name} est maintenant en position ${format.number(position)} sur ${format.number(count)}.`,
    removed: (name) => `Élément supprimé : ${name}.`,
    undoRemove: (name) => `Remettre ${name}`,
    setByProvider: 'Défini par votre fournisseur',
    tagsLabel: 'Connexions à configurer',
    tagsHelpNone: 'Ne choisissez rien pour les configurer toutes.',
    tagsModeLabel: 'Configurer les connexions qui ont',
    tagsModeAny: 'au moins une de ces étiquettes',
    tagsModeAll: 'toutes ces étiquettes',
  }
}
