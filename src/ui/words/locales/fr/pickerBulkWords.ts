import type { BulkSkipReason } from '../../../../headless/stream-selection/planBulk'
import type { Formatters } from '../../Formatters'
import type { pickerBulkWords as english } from '../../pickerBulkWords'
import type { Translated } from '../Translated'
import { frenchNouns } from './nouns'

export function pickerBulkWords(format: Formatters): Translated<ReturnType<typeof english>> {
  const { number, plural } = format
  const { counted, streams } = frenchNouns(format)
  const skipped = (reason: BulkSkipReason, count: number) => {
    const [one, other] = skipWords[reason]
    return `${number(count)} ${plural(count, { one, other })}`
  }
  const already = (count: number) =>
    plural(count, { one: `${number(count)} déjà sélectionné`, other: `${number(count)} déjà sélectionnés` })
  const alreadySo = (count: number) =>
    plural(count, { one: `${number(count)} déjà ainsi`, other: `${number(count)} déjà ainsi` })
  const willChange = (count: number) =>
    plural(count, { one: `${number(count)} sera modifié`, other: `${number(count)} seront modifiés` })
  const omitted = (count: number) =>
    plural(count, { one: `${number(count)} ignoré`, other: `${number(count)} ignorés` })
  return {
    selectAllFacts: (matching, picked) =>
      `${counted(matching, 'flux correspondant', 'flux correspondants')}, ${already(picked)}`,
    bulkOpen: 'Modifier la sélection…',
    bulkOpenShort: 'Modifier…',
    bulkUpgrade: (count) => `En passer ${number(count)} en incrémentiel`,
    bulkTitle: 'Modifier les flux sélectionnés',
    bulkWhich: 'Quels flux',
    bulkInFilter: (count) => counted(count, 'flux sélectionné dans ce filtre', 'flux sélectionnés dans ce filtre'),
    bulkAll: (count) =>
      plural(count, {
        one: 'Le seul flux sélectionné',
        many: `Les ${number(count)} de flux sélectionnés`,
        other: `Les ${number(count)} flux sélectionnés`,
      }),
    bulkWhat: 'Réglage',
    bulkKind: {
      sync_mode: 'Mode de synchronisation',
      cursor: 'Champ curseur',
      key: 'Clé primaire',
      incremental: 'De complet à incrémentiel',
    },
    bulkTo: 'Nouvelle valeur',
    bulkElse: (position) => (position === 2 ? 'Sinon' : `Sinon, choix ${number(position)}`),
    bulkAnd: (position) => (position === 2 ? 'Et' : `Et, champ ${number(position)}`),
    bulkAddField: 'Ajouter un champ à cette clé',
    bulkNoFurther: 'Aucun autre champ',
    bulkChooseMode: 'Choisir un mode',
    bulkLeave: 'Laisser tel quel',
    bulkUpgradeHelp:
      'Les flux lus en entier le seront de façon incrémentielle si un champ curseur est connu, et sans doublons si une clé l’est.',
    bulkCandidate: (path, types, count, all) => {
      const [first] = types
      const kinds =
        types.length > 1
          ? `${types.map((type) => `${lowerFirst(type.label)} (${number(type.count)})`).join(', ')},`
          : first && `${lowerFirst(first.label)},`
      return [`${path} :`, kinds, `dans ${number(count)} sur ${number(all)}`].filter(Boolean).join(' ')
    },
    bulkNow: (values) => {
      const [first] = values
      if (values.length < 2) return first === undefined ? '' : `Actuellement : ${first.label}`
      return `Actuellement : valeurs diverses (${values.map(({ label, count }) => `${number(count)} × ${label}`).join(' ; ')})`
    },
    bulkOthers: 'autres',
    bulkNoCursor: 'aucun champ curseur',
    bulkNoKey: 'aucune clé',
    bulkSyncMode: { full_refresh: 'complet', incremental: 'incrémentiel' },
    bulkChooseFirst: 'Choisissez la nouvelle valeur pour voir quels flux changeraient.',
    bulkWillChange: willChange,
    bulkSkipped: skipped,
    bulkResult(changed, skips, unchanged) {
      const total = skips.reduce((sum, { count }) => sum + count, 0)
      const head = changed === 0 ? 'Aucun ne sera modifié' : willChange(changed)
      const reasons = skips.map(({ reason, count }) => skipped(reason, count)).join(', ')
      const same = unchanged > 0 ? `, ${alreadySo(unchanged)}` : ''
      return total === 0 ? `${head}${same}` : `${head}${same}, ${omitted(total)} : ${reasons}`
    },
    bulkAlready: alreadySo,
    bulkNothingSent: 'Rien n’est encore envoyé : vérifiez ensuite les modifications et appliquez-les.',
    bulkApply: (count) => (count === 0 ? 'Modifier les flux' : `Modifier ${streams(count)}`),
    bulkDone: (count) => `${counted(count, 'flux modifié', 'flux modifiés')}. « Annuler » rétablit l’état précédent.`,
    rangeTicked: (count, all) => `${counted(count, 'flux sélectionné', 'flux sélectionnés')}, ${number(all)} au total`,
    rangeUnticked: (count, all) =>
      plural(all, {
        one: `${counted(count, 'flux désélectionné', 'flux désélectionnés')}, ${number(all)} reste sélectionné`,
        other: `${counted(count, 'flux désélectionné', 'flux désélectionnés')}, ${number(all)} restent sélectionnés`,
      }),
  }
}

const skipWords: Record<BulkSkipReason, [one: string, other: string]> = {
  incremental_unsupported: ['sans mode incrémentiel', 'sans mode incrémentiel'],
  full_refresh_unsupported: ['en mode incrémentiel seulement', 'en mode incrémentiel seulement'],
  no_cursor: ['n’a pas de curseur', 'n’ont pas de curseur'],
  no_key: ['n’a pas de clé primaire', 'n’ont pas de clé primaire'],
  no_such_field: ['n’a pas ce champ', 'n’ont pas ce champ'],
  cursor_not_needed: [
    'est lu en entier et n’a pas besoin de curseur',
    'sont lus en entier et n’ont pas besoin de curseur',
  ],
  cursor_by_source: ['tient son curseur de la source', 'tiennent leur curseur de la source'],
  key_by_source: ['tient sa clé de la source', 'tiennent leur clé de la source'],
  set_by_provider: ['est défini par votre fournisseur', 'sont définis par votre fournisseur'],
}

/** Types are told by themselves too, and begin with a capital there. "UUID" keeps its own. */
function lowerFirst(text: string): string {
  return /^\p{Lu}{2}/u.test(text) ? text : text.charAt(0).toLowerCase() + text.slice(1)
}
