import { isSentence } from '../../../../domain/expectedForm'
import type { Formatters } from '../../Formatters'
import type { sourceFormWords as english } from '../../sourceFormWords'
import type { Translated } from '../Translated'
import { formDraftWords } from './formDraftWords'
import { formToolWords } from './formToolWords'
import { frenchNouns } from './nouns'
import { signInWords } from './signInWords'

export function sourceFormWords(format: Formatters): Translated<ReturnType<typeof english>> {
  const { counted, fields } = frenchNouns(format)
  const count = (value: number | undefined) => format.number(value ?? 0)
  const characters = (value: number | undefined) => counted(value ?? 0, 'caractère', 'caractères')
  return {
    ...formDraftWords(format),
    ...formToolWords(format),
    ...signInWords(),
    loading: 'Chargement du formulaire…',
    couldNotLoad: 'Impossible de charger le formulaire',
    couldNotSave: 'Impossible d’enregistrer la source',
    nameLabel: 'Nom de la source',
    nameRequired: 'Saisissez un nom pour cette source.',
    connect: 'Connecter la source',
    save: 'Enregistrer les modifications',
    saveAnyway: 'Enregistrer quand même',
    checking: 'Vérification de la connexion…',
    checkingLong: 'Vérification toujours en cours. Certains systèmes mettent une minute ou plus à répondre.',
    saving: 'Enregistrement…',
    checkFailed: 'La connexion n’a pas fonctionné',
    checkFailedHelp: 'Corrigez ce qui ne va pas et réessayez. Rien n’a été enregistré.',
    checkUnknown: 'Impossible de vérifier la connexion',
    checkUnknownHelp: 'Le service n’a pas donné de réponse claire. Réessayez dans un instant.',
    checkStopped: 'La vérification a été interrompue. Rien n’a été enregistré.',
    inputKept: 'Votre saisie est toujours là.',
    lostTitle: 'La source semble enregistrée',
    lostHelp: (name) =>
      `Le service a signalé un problème, mais « ${name} » figure maintenant parmi vos sources. La connecter à nouveau en créerait une seconde.`,
    useLost: 'Continuer avec celle-ci',
    refusedTitle: 'Le service n’a pas accepté ces informations',
    documentation: 'Guide de configuration',
    optionalFields: (fields) => counted(fields, 'champ facultatif', 'champs facultatifs'),
    problemsTitle: (problems) => `Vérifiez ${fields(problems)}`,
    problemLink: (label, text) => `${label} : ${text}`,
    expectedForm: (form) => (isSentence(form) ? form : `Format : ${form}`),
    choose: 'Choisir…',
    notSet: 'Non défini',
    clear: 'Effacer',
    clearAnswer: (label) => `Effacer « ${label} »`,
    unnamedOption: (position) => `Option ${format.number(position)}`,
    unknownOption: (value) => `${value} (n’est plus proposé)`,
    emptyOption: '(vide)',
    noMatches: 'Aucun résultat',
    arrowKeysHelp: 'Passez de l’un à l’autre avec les touches fléchées.',
    filterOptions: (options) =>
      format.plural(options, {
        one: `Rechercher parmi ${format.number(options)} option`,
        many: `Rechercher parmi ${format.number(options)} d’options`,
        other: `Rechercher parmi ${format.number(options)} options`,
      }),
    kind: 'Type',
    openOptions: (label) => `Afficher les options de « ${label} »`,
    showValue: (label) => `Afficher « ${label} »`,
    hideValue: (label) => `Masquer « ${label} »`,
    stored: 'Enregistré',
    replace: 'Remplacer',
    replaceValue: (label) => `Remplacer « ${label} »`,
    keepStored: 'Conserver la valeur enregistrée',
    keepStoredOf: (label) => `Conserver la valeur enregistrée de « ${label} »`,
    pickDate: (label) => `Choisir une date pour « ${label} »`,
    pickMonth: (label) => `Choisir un mois pour « ${label} »`,
    picked: (date) => `Choix : ${date}.`,
    tagsHelp: 'Appuyez sur Entrée après chaque élément, ou collez une liste.',
    removeTag: (tag) => `Supprimer ${tag}`,
    tagsAdded: (tags) =>
      format.plural(tags, { one: `${format.number(tags)} ajouté.`, other: `${format.number(tags)} ajoutés.` }),
    chosenCount: (chosen) =>
      format.plural(chosen, { one: `${format.number(chosen)} choisi`, other: `${format.number(chosen)} choisis` }),
    addItem: 'Ajouter',
    addItemTo: (label) => `Ajouter à « ${label} »`,
    item: (position) => `Élément ${format.number(position)}`,
    removeItem: (name) => `Supprimer ${name}`,
    mapKey: 'Nom',
    mapValue: 'Valeur',
    mapKeyAt: (label, position) => `${label} : nom ${format.number(position)}`,
    mapValueAt: (label, position) => `${label} : valeur ${format.number(position)}`,
    problem(problem) {
      const { limit } = problem
      switch (problem.code) {
        case 'required':
          return 'Ce champ est obligatoire.'
        case 'choose_one':
          return 'Choisissez une des options.'
        case 'not_a_number':
          return 'Saisissez un nombre.'
        case 'not_an_integer':
          return 'Saisissez un nombre entier.'
        case 'too_long_number':
          return 'Ce nombre est trop long pour être transmis tel quel.'
        case 'not_json':
          return problem.line === undefined
            ? 'Saisissez du JSON valide.'
            : `Ce JSON n’est pas valide : voir ligne ${count(problem.line)}, colonne ${count(problem.column)}.`
        case 'not_json_object':
          return 'Saisissez un objet JSON, par exemple {"name": "valeur"}.'
        case 'not_json_list':
          return 'Saisissez une liste JSON, par exemple ["un", "deux"].'
        case 'unnamed_entries':
          return 'Donnez à chaque élément un nom différent des autres.'
        case 'only_mask':
          return 'Les astérisques représentent une valeur enregistrée. Saisissez la valeur elle-même.'
        case 'wrong_type':
          return 'Cette valeur n’a pas la forme attendue par le connecteur.'
        case 'not_an_option':
          return 'Choisissez une des options proposées.'
        case 'pattern':
          if (problem.descriptor !== undefined) {
            return isSentence(problem.descriptor) ? problem.descriptor : `Utilisez le format ${problem.descriptor}.`
          }
          return problem.example === undefined
            ? 'Cette valeur n’a pas la forme attendue par le connecteur.'
            : `Cette valeur n’a pas la forme attendue par le connecteur. Exemple : ${problem.example}`
        case 'date':
          return 'Saisissez une date au format YYYY-MM-DD (année-mois-jour).'
        case 'date_time':
          return 'Saisissez une date et une heure au format YYYY-MM-DDTHH:mm:ssZ.'
        case 'too_small':
          return `Saisissez au moins ${count(limit)}.`
        case 'too_large':
          return `Saisissez au plus ${count(limit)}.`
        case 'not_above':
          return `Saisissez plus de ${count(limit)}.`
        case 'not_below':
          return `Saisissez moins de ${count(limit)}.`
        case 'not_a_multiple':
          return `Saisissez un multiple de ${count(limit)}.`
        case 'too_short':
          return `Saisissez au moins ${characters(limit)}.`
        case 'too_long':
          return `Saisissez au plus ${characters(limit)}.`
        case 'too_few':
          return `Ajoutez-en au moins ${count(limit)}.`
        case 'too_many':
          return `Gardez-en au plus ${count(limit)}.`
        case 'repeated':
          return 'Chaque élément ne peut apparaître qu’une fois.'
        case 'refused':
          return problem.message ?? 'Le service n’a pas accepté cette valeur.'
      }
    },
  }
}
