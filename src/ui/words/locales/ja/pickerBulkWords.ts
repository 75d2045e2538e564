import type { BulkSkipReason } from '../../../../headless/stream-selection/planBulk'
import type { Formatters } from '../../Formatters'
import type { pickerBulkWords as english } from '../../pickerBulkWords'
import type { Translated } from '../Translated'

export function pickerBulkWords({ number }: Formatters): Translated<ReturnType<typeof english>> {
  const skipped = (reason: BulkSkipReason, count: number) => `${skipWords[reason]}：${number(count)}件`
  const already = (count: number) => `設定済み：${number(count)}件`
  return {
    selectAllFacts: (matching, picked) => `一致するストリーム${number(matching)}件、うち選択済み${number(picked)}件`,
    bulkOpen: '選択中のストリームを変更…',
    bulkOpenShort: '変更…',
    bulkUpgrade: (count) => `${number(count)}件を増分にする`,
    bulkTitle: '選択中のストリームを変更',
    bulkWhich: '対象のストリーム',
    bulkInFilter: (count) => `このフィルター内の選択中のストリーム${number(count)}件`,
    bulkAll: (count) => `選択中のすべてのストリーム${number(count)}件`,
    bulkWhat: '変更する項目',
    bulkKind: {
      sync_mode: '同期モード',
      cursor: 'カーソルフィールド',
      key: '主キー',
      incremental: '全件から増分へ',
    },
    bulkTo: '変更後',
    bulkElse: (position) => (position === 2 ? 'ない場合' : `ない場合、第${number(position)}候補`),
    bulkAnd: (position) => (position === 2 ? 'さらに' : `さらに、${number(position)}番目のフィールド`),
    bulkAddField: 'このキーにフィールドを追加',
    bulkNoFurther: '追加のフィールドなし',
    bulkChooseMode: '同期モードを選択',
    bulkLeave: '変更しない',
    bulkUpgradeHelp:
      '全件を読み取っているストリームを、カーソルフィールドが判明していれば増分に変更し、キーも判明していれば重複を排除します。',
    bulkCandidate: (path, types, count, all) => {
      const kinds =
        types.length > 1
          ? types.map((type) => `${type.label}${number(type.count)}件`).join('、')
          : types.map((type) => type.label).join('')
      return `${path}${kinds === '' ? '' : `（${kinds}）`}：${number(all)}件中${number(count)}件`
    },
    bulkNow: (values) => {
      const [first] = values
      if (values.length < 2) return first === undefined ? '' : `現在：${first.label}`
      return `現在：混在（${values.map(({ label, count }) => `${label} ${number(count)}件`).join('、')}）`
    },
    bulkOthers: 'その他',
    bulkNoCursor: 'カーソルフィールドなし',
    bulkNoKey: 'キーなし',
    bulkSyncMode: { full_refresh: '全件', incremental: '増分' },
    bulkChooseFirst: '変更後の内容を選択すると、変更されるストリームを確認できます。',
    bulkWillChange: (count) => `変更されるストリーム：${number(count)}件`,
    bulkSkipped: skipped,
    bulkResult(changed, skips, unchanged) {
      const total = skips.reduce((sum, { count }) => sum + count, 0)
      const head = changed === 0 ? '変更されるストリームはありません' : `${number(changed)}件が変更されます`
      const reasons = skips.map(({ reason, count }) => skipped(reason, count)).join('、')
      const same = unchanged > 0 ? `、${already(unchanged)}` : ''
      return total === 0 ? `${head}${same}` : `${head}${same}、対象外${number(total)}件（${reasons}）`
    },
    bulkAlready: already,
    bulkNothingSent: 'まだ何も送信されません。変更はこの後で確認して適用します。',
    bulkApply: (count) => (count === 0 ? 'ストリームを変更' : `${number(count)}件のストリームを変更`),
    bulkDone: (count) => `${number(count)}件のストリームを変更しました。「元に戻す」で取り消せます。`,
    rangeTicked: (count, all) => `${number(count)}件のストリームを選択しました（合計${number(all)}件）`,
    rangeUnticked: (count, all) => `${number(count)}件のストリームの選択を解除しました（残り${number(all)}件）`,
  }
}

const skipWords: Record<BulkSkipReason, string> = {
  incremental_unsupported: '増分同期に未対応',
  full_refresh_unsupported: '増分同期のみに対応',
  no_cursor: 'カーソルなし',
  no_key: '主キーなし',
  no_such_field: '該当するフィールドなし',
  cursor_not_needed: '全件の読み取りのためカーソル不要',
  cursor_by_source: 'カーソルはソースが定義',
  key_by_source: 'キーはソースが定義',
  set_by_provider: '提供元が設定',
}
