import type { EmbeddedErrorCode } from '../../../../domain/errors'
import type { StreamConfig } from '../../../../domain/streamConfig'
import type { StreamEdit } from '../../../../domain/streamEdits'
import type { Formatters } from '../../Formatters'
import type { pickerWords as english } from '../../pickerWords'
import type { Translated } from '../Translated'
import { pickerAdviceWords } from './pickerAdviceWords'
import { pickerBulkWords } from './pickerBulkWords'
import { pickerClashWords } from './pickerClashWords'
import { pickerLimitWords } from './pickerLimitWords'
import { pickerRecipeWords } from './pickerRecipeWords'

type Pair = { sync_mode: string; destination_sync_mode: string }

export function pickerWords(format: Formatters): Translated<ReturnType<typeof english>> {
  const { number } = format
  return {
    ...pickerLimitWords(format),
    ...pickerRecipeWords(format),
    ...pickerClashWords(format, { mode: pairWords, paths: pathList }),
    ...pickerAdviceWords,
    ...pickerBulkWords(format),
    modeColumn: '同期モード',
    cursorColumn: 'カーソルフィールド',
    keyColumn: '主キー',
    selectAll: '一致するストリームをすべて選択',
    sync: (stream) => `「${stream}」を同期`,
    modeOf: (stream) => `「${stream}」の同期モード`,
    cursorOf: (stream) => `「${stream}」のカーソルフィールド`,
    keyOf: (stream) => `「${stream}」の主キー`,
    mode: pairWords,
    modeCost: (pair) => pairCosts[pairKey(pair)] ?? '',
    picked: (count, hidden) =>
      hidden === 0
        ? `${number(count)}件を選択中`
        : `${number(count)}件を選択中（うち${number(hidden)}件はフィルターにより非表示）`,

    chooseField: 'フィールドを選択',
    noKey: 'キーなし',
    likelyFields: '有力な候補',
    otherFields: '他のフィールド',
    severalFields: '複数のフィールド…',
    sourceChooses: 'ソースが設定',
    notNeeded: '不要',
    lockedBySource: 'ソースが設定',
    lockedByProvider: '提供元が設定',
    notOffered: '選択不可：提供元が設定',
    clash: (others) => `名前が同じため、${format.list(others)}と設定を共有します。`,
    sharing: (labels) => format.list(labels),
    settingsOf: (stream) => `「${stream}」の設定`,
    cursorHelp: 'この値で、新しいレコードや変更されたレコードを読み取り済みのものと区別します。',
    keyHelp: '選択したすべてのフィールドの値が同じレコードは、1つのレコードとみなされます。',
    searchFields: 'フィールドを検索',
    useSettings: 'この設定を使う',
    chosenFields: (paths) => (paths.length === 0 ? 'フィールド未選択' : pathList(paths)),
    pathList,
    problem: {
      sync_mode_unsupported: 'このストリームはこの方法では同期できません。別の同期モードを選択してください。',
      destination_sync_mode_unknown: 'この同期モードには対応していません。別の同期モードを選択してください。',
      cursor_missing: '新しいレコードを判別するためのカーソルフィールドを選択してください。',
      cursor_unknown: 'このカーソルフィールドはストリームからなくなりました。別のフィールドを選択してください。',
      key_missing: '主キーを選択してください。主キーがないと、レコードを区別して重複を排除できません。',
      key_unknown: 'このキーはストリームからなくなりました。別のキーを選択してください。',
    },

    pending: (added, changed, removed) => pendingWords(added, changed, removed, format),
    nothingPending: '変更はまだありません',
    blocked: (count) => `${number(count)}件は選択が必要です`,
    undo: '元に戻す',
    redo: 'やり直す',
    discard: 'すべて破棄',
    review: '変更を確認',
    apply: '変更を適用',
    nothingToApply: 'まだ適用できる変更がありません。印の付いたストリームを確認してください。',
    noStreamPicked: 'ストリームが選択されていないため、何も同期されません。',

    reviewTitle: '未適用の変更',
    reviewEmpty: '未適用の変更はありません。',
    reviewBlocked: (count) => `選択が必要なため保留中のストリーム：${number(count)}件`,
    reviewMore: (count) => `さらに${number(count)}件を表示`,
    drop: (stream) => `「${stream}」の変更を取り消す`,
    requestBody: 'リクエスト',
    jsonPatch: 'JSON Patch',
    curl: 'cURL',
    tokenPlaceholder: 'SCOPED_TOKEN',
    editWords,

    applying: '変更を適用中',
    applied: (done, total) => `${number(total)}件中${number(done)}件完了`,
    cancelApply: 'キャンセル',
    outcomeApplied: (count) => `${number(count)}件のストリームを更新しました。`,
    outcomeFailed: (count) =>
      `${number(count)}件のストリームを更新できませんでした。理由は各行に表示されています。選択内容は維持されています。`,
    outcomeCancelled: (count) =>
      `キャンセルしたため、${number(count)}件のストリームは送信されませんでした。選択内容は維持されています。`,
    retryFailed: '失敗した項目を再試行',
    itemStatus: {
      waiting: '待機中',
      sending: '適用中…',
      applied: '適用済み',
      failed: '失敗',
      cancelled: '未送信',
      clash: '未送信',
    },
    failedBecause: (reason, code) =>
      `適用されませんでした：${reason}${/[.!?]$/.test(reason) ? ' ' : /[。！？]$/.test(reason) ? '' : '。'}${remedies[code] ?? otherwise}`,
    missing: (names) => `${format.list(names)}：同期中ですが、ソースが提供しなくなりました。`,
    stopSyncing: (stream) => `「${stream}」の同期を停止`,
    streamsFailed: '選択中のストリームを読み取れませんでした',
  }
}

const remedies: Partial<Record<EmbeddedErrorCode, string>> = {
  not_found: 'もう一度検出して、ソースが現在提供しているものを確認してください。',
  invalid_request: '別の同期モード、カーソルフィールド、またはキーを選択して、もう一度適用してください。',
  invalid_patch: 'この変更を元に戻し、もう一度変更してから適用してください。',
  forbidden: 'この製品の管理者にアクセス権を依頼してください。',
}
const otherwise = '選択内容は維持されています。しばらくしてからもう一度お試しください。'

const pairLabels: Record<string, string> = {
  'full_refresh+overwrite': '全件・上書き',
  'full_refresh+append': '全件・追加',
  'full_refresh+overwrite_dedup': '全件・上書き・重複排除',
  'incremental+append': '増分・追加',
  'incremental+append_dedup': '増分・重複排除',
}

const pairCosts: Record<string, string> = {
  'full_refresh+overwrite': '毎回すべてをコピーし、既存のデータを置き換えます。小さなテーブル向けです。',
  'full_refresh+append': '毎回すべてをコピーし、過去のコピーも残します。監査ログ向けですが、データが急速に増えます。',
  'incremental+append': '新しいデータを追加します。変更されないイベントやログ向けです。',
  'incremental+append_dedup': '新しいデータを追加し、変更されたデータを更新します。行が変更されるテーブル向けです。',
}

function pairKey(pair: Pair): string {
  return `${pair.sync_mode}+${pair.destination_sync_mode}`
}

function pairWords(pair: Pair): string {
  return pairLabels[pairKey(pair)] ?? `${pair.sync_mode}、${pair.destination_sync_mode}`
}

/** 「3件を追加、1件を変更」 */
function pendingWords(added: number, changed: number, removed: number, { number }: Formatters): string {
  const parts = [
    { count: added, done: '追加' },
    { count: changed, done: '変更' },
    { count: removed, done: '解除' },
  ].filter(({ count }) => count > 0)
  return parts.map(({ count, done }) => `${number(count)}件を${done}`).join('、')
}

type Settings = Pick<StreamConfig, 'sync_mode' | 'destination_sync_mode' | 'cursor_field' | 'primary_key'>

/** One sentence on what an edit does. `before` and `after` are what is stored and what is wanted. */
function editWords(edit: StreamEdit, before: Settings | undefined, after: Settings | undefined): string {
  if (edit.type === 'remove') return '同期を停止します。同期済みのデータは残ります。'
  if (edit.type === 'patch') return before && after ? changeWords(before, after) : ''
  const { sync_mode, destination_sync_mode, cursor_field, primary_key } = edit.stream
  const mode = sync_mode && destination_sync_mode ? pairWords({ sync_mode, destination_sync_mode }) : undefined
  const cursor = cursor_field ? `カーソル ${cursor_field.join('.')}` : undefined
  const key = primary_key ? `キー ${pathList(primary_key)}` : undefined
  return `同期を開始：${[mode, cursor, key].filter(Boolean).join('、')}`
}

function changeWords(before: Settings, after: Settings): string {
  const modes = [pairWords(before), pairWords(after)]
  const cursors = [before, after].map(({ cursor_field }) => cursor_field?.join('.') ?? 'なし')
  const keys = [before, after].map(({ primary_key }) => (primary_key ? pathList(primary_key) : 'なし'))
  return [
    modes[0] === modes[1] ? undefined : `${modes[0]} → ${modes[1]}`,
    cursors[0] === cursors[1] ? undefined : `カーソル ${cursors[0]} → ${cursors[1]}`,
    keys[0] === keys[1] ? undefined : `キー ${keys[0]} → ${keys[1]}`,
  ]
    .filter(Boolean)
    .join('、')
}

function pathList(paths: readonly (readonly string[])[]): string {
  return paths.map((path) => path.join('.')).join(' + ')
}
