import type { EmbeddedErrorCode } from '../../../../domain/errors'
import type { StreamConfig } from '../../../../domain/streamConfig'
import type { StreamEdit } from '../../../../domain/streamEdits'
import type { Formatters } from '../../Formatters'
import type { pickerWords as english } from '../../pickerWords'
import type { Translated } from '../Translated'
import { frenchNouns } from './nouns'
import { pickerAdviceWords } from './pickerAdviceWords'
import { pickerBulkWords } from './pickerBulkWords'
import { pickerClashWords } from './pickerClashWords'
import { pickerLimitWords } from './pickerLimitWords'
import { pickerRecipeWords } from './pickerRecipeWords'

type Pair = { sync_mode: string; destination_sync_mode: string }

export function pickerWords(format: Formatters): Translated<ReturnType<typeof english>> {
  const { number, plural } = format
  const { counted } = frenchNouns(format)
  const picked = (count: number) =>
    plural(count, { one: `${number(count)} sélectionné`, other: `${number(count)} sélectionnés` })
  return {
    ...pickerLimitWords(format),
    ...pickerRecipeWords(format),
    ...pickerClashWords(format, { mode: pairWords, paths: pathList }),
    ...pickerAdviceWords,
    ...pickerBulkWords(format),
    modeColumn: 'Mode',
    cursorColumn: 'Champ curseur',
    keyColumn: 'Clé primaire',
    selectAll: 'Sélectionner tous les flux correspondants',
    sync: (stream) => `Synchroniser « ${stream} »`,
    modeOf: (stream) => `Mode de synchronisation de « ${stream} »`,
    cursorOf: (stream) => `Champ curseur de « ${stream} »`,
    keyOf: (stream) => `Clé primaire de « ${stream} »`,
    mode: pairWords,
    modeCost: (pair) => pairCosts[pairKey(pair)] ?? '',
    picked: (count, hidden) =>
      hidden === 0
        ? picked(count)
        : plural(hidden, {
            one: `${picked(count)}, dont ${number(hidden)} masqué par le filtre`,
            other: `${picked(count)}, dont ${number(hidden)} masqués par le filtre`,
          }),

    chooseField: 'Choisir un champ',
    noKey: 'Aucune clé',
    likelyFields: 'Probables',
    otherFields: 'Autres champs',
    severalFields: 'Plusieurs champs…',
    sourceChooses: 'Défini par la source',
    notNeeded: 'Non requis',
    lockedBySource: 'Défini par la source',
    lockedByProvider: 'Défini par votre fournisseur',
    notOffered: 'Non proposé : défini par votre fournisseur',
    clash: (others) => `Réglage commun avec ${format.list(others)}, car les noms sont identiques.`,
    sharing: (labels) => format.list(labels),
    settingsOf: (stream) => `Réglages de « ${stream} »`,
    cursorHelp: 'Ses valeurs distinguent les enregistrements nouveaux ou modifiés de ceux déjà lus.',
    keyHelp: 'Les enregistrements dont tous les champs choisis ont les mêmes valeurs n’en font qu’un.',
    searchFields: 'Rechercher un champ',
    useSettings: 'Utiliser ces réglages',
    chosenFields: (paths) => (paths.length === 0 ? 'Aucun champ choisi' : pathList(paths)),
    pathList,
    problem: {
      sync_mode_unsupported: 'Ce flux ne peut pas être synchronisé ainsi. Choisissez un autre mode.',
      destination_sync_mode_unknown: 'Ce mode n’est pas connu ici. Choisissez-en un autre.',
      cursor_missing: 'Choisissez un champ curseur : il distingue les nouveaux enregistrements des anciens.',
      cursor_unknown: 'Le flux n’a plus ce champ curseur. Choisissez-en un autre.',
      key_missing: 'Choisissez une clé primaire : sans elle, les doublons ne peuvent pas être repérés.',
      key_unknown: 'Le flux n’a plus cette clé. Choisissez-en une autre.',
    },

    pending: (added, changed, removed) => pendingWords(added, changed, removed, format),
    nothingPending: 'Aucune modification',
    blocked: (count) => counted(count, 'choix à faire d’abord', 'choix à faire d’abord'),
    undo: 'Annuler',
    redo: 'Rétablir',
    discard: 'Tout abandonner',
    review: 'Vérifier',
    apply: 'Appliquer les modifications',
    nothingToApply: 'Rien ne peut encore être appliqué : voir les flux signalés.',
    noStreamPicked: 'Aucun flux n’est sélectionné : rien ne serait synchronisé.',

    reviewTitle: 'Modifications en attente',
    reviewEmpty: 'Rien n’est en attente.',
    reviewBlocked: (count) => `${counted(count, 'flux retenu', 'flux retenus')} tant qu’un choix n’est pas fait :`,
    reviewMore: (count) =>
      plural(count, { one: `En afficher ${number(count)} autre`, other: `En afficher ${number(count)} autres` }),
    drop: (stream) => `Abandonner la modification de « ${stream} »`,
    requestBody: 'Requête',
    jsonPatch: 'JSON Patch',
    curl: 'cURL',
    tokenPlaceholder: 'SCOPED_TOKEN',
    editWords,

    applying: 'Application des modifications',
    applied: (done, total) => `${number(done)} sur ${number(total)}`,
    cancelApply: 'Annuler',
    outcomeApplied: (count) => `${counted(count, 'flux mis à jour', 'flux mis à jour')}.`,
    outcomeFailed: (count) =>
      plural(count, {
        one: `${number(count)} flux n’a pas pu être mis à jour ; sa ligne indique pourquoi. Vos choix sont conservés.`,
        many: `${number(count)} de flux n’ont pas pu être mis à jour ; leurs lignes indiquent pourquoi. Vos choix sont conservés.`,
        other: `${number(count)} flux n’ont pas pu être mis à jour ; leurs lignes indiquent pourquoi. Vos choix sont conservés.`,
      }),
    outcomeCancelled: (count) =>
      `${counted(count, 'flux non envoyé', 'flux non envoyés')}, car vous avez annulé. Vos choix sont conservés.`,
    retryFailed: 'Relancer les échecs',
    itemStatus: {
      waiting: 'En attente',
      sending: 'Application…',
      applied: 'Appliqué',
      failed: 'Échec',
      cancelled: 'Non envoyé',
      clash: 'Non envoyé',
    },
    failedBecause: (reason, code) =>
      `Non appliqué : ${reason}${/[.!?]$/.test(reason) ? '' : '.'} ${remedies[code] ?? otherwise}`,
    missing: (names) =>
      plural(names.length, {
        one: `${format.list(names)} : synchronisé, mais la source ne le propose plus.`,
        other: `${format.list(names)} : synchronisés, mais la source ne les propose plus.`,
      }),
    stopSyncing: (stream) => `Ne plus synchroniser « ${stream} »`,
    streamsFailed: 'Impossible de lire vos flux sélectionnés',
  }
}

const remedies: Partial<Record<EmbeddedErrorCode, string>> = {
  not_found: 'Relancez la détection pour voir ce que la source propose maintenant.',
  invalid_request: 'Choisissez un autre mode, un autre champ curseur ou une autre clé, puis appliquez à nouveau.',
  invalid_patch: 'Annulez cette modification, refaites-la, puis appliquez.',
  forbidden: 'Demandez l’accès à l’équipe responsable de ce produit.',
}
const otherwise = 'Votre choix est conservé ; réessayez dans un instant.'

const pairLabels: Record<string, string> = {
  'full_refresh+overwrite': 'Complet, remplacement',
  'full_refresh+append': 'Complet, ajout',
  'full_refresh+overwrite_dedup': 'Complet, remplacement, sans doublons',
  'incremental+append': 'Incrémentiel, ajout',
  'incremental+append_dedup': 'Incrémentiel, sans doublons',
}

const pairCosts: Record<string, string> = {
  'full_refresh+overwrite': 'Copie tout à chaque fois et remplace le contenu précédent. Pour les petites tables.',
  'full_refresh+append': 'Copie tout à chaque fois et garde chaque copie. Pour les journaux d’audit ; grossit vite.',
  'incremental+append': 'Ajoute les nouveautés. Pour les événements et journaux qui ne changent jamais.',
  'incremental+append_dedup':
    'Ajoute les nouveautés et met à jour ce qui a changé. Pour les tables dont les lignes changent.',
}

function pairKey(pair: Pair): string {
  return `${pair.sync_mode}+${pair.destination_sync_mode}`
}

function pairWords(pair: Pair): string {
  return pairLabels[pairKey(pair)] ?? `${pair.sync_mode}, ${pair.destination_sync_mode}`
}

/** « 3 flux ajoutés, 1 modifié »: the noun comes once. */
function pendingWords(added: number, changed: number, removed: number, format: Formatters): string {
  const { counted } = frenchNouns(format)
  const parts: { count: number; one: string; other: string }[] = [
    { count: added, one: 'ajouté', other: 'ajoutés' },
    { count: changed, one: 'modifié', other: 'modifiés' },
    { count: removed, one: 'supprimé', other: 'supprimés' },
  ].filter(({ count }) => count > 0)
  return parts
    .map(({ count, one, other }, index) =>
      index === 0
        ? counted(count, `flux ${one}`, `flux ${other}`)
        : `${format.number(count)} ${format.plural(count, { one, other })}`,
    )
    .join(', ')
}

type Settings = Pick<StreamConfig, 'sync_mode' | 'destination_sync_mode' | 'cursor_field' | 'primary_key'>

/** One sentence on what an edit does. `before` and `after` are what is stored and what is wanted. */
function editWords(edit: StreamEdit, before: Settings | undefined, after: Settings | undefined): string {
  if (edit.type === 'remove') return 'Ne plus synchroniser. Les données déjà synchronisées sont conservées.'
  if (edit.type === 'patch') return before && after ? changeWords(before, after) : ''
  const { sync_mode, destination_sync_mode, cursor_field, primary_key } = edit.stream
  const mode = sync_mode && destination_sync_mode ? pairWords({ sync_mode, destination_sync_mode }) : undefined
  const cursor = cursor_field ? `curseur ${cursor_field.join('.')}` : undefined
  const key = primary_key ? `clé ${pathList(primary_key)}` : undefined
  return `Commencer à synchroniser : ${[mode, cursor, key].filter(Boolean).join(' ; ')}`
}

function changeWords(before: Settings, after: Settings): string {
  const modes = [pairWords(before), pairWords(after)]
  const cursors = [before, after].map(({ cursor_field }) => cursor_field?.join('.') ?? 'aucun')
  const keys = [before, after].map(({ primary_key }) => (primary_key ? pathList(primary_key) : 'aucune'))
  return [
    modes[0] === modes[1] ? undefined : `${modes[0]} → ${modes[1]}`,
    cursors[0] === cursors[1] ? undefined : `curseur ${cursors[0]} → ${cursors[1]}`,
    keys[0] === keys[1] ? undefined : `clé ${keys[0]} → ${keys[1]}`,
  ]
    .filter(Boolean)
    .join(' ; ')
}

function pathList(paths: readonly (readonly string[])[]): string {
  return paths.map((path) => path.join('.')).join(' + ')
}
