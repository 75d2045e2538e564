import type { Formatters } from '../../Formatters'
import type { pickerLimitWords as english } from '../../pickerLimitWords'
import type { Translated } from '../Translated'

export function pickerLimitWords({ number }: Formatters): Translated<ReturnType<typeof english>> {
  return {
    streamLimit: '選択中のストリーム',
    fieldLimit: '選択中のフィールド',
    streamUsage: (used, limit) => `ストリーム${number(used)} / ${number(limit)}件`,
    fieldUsage: (used, limit) => `フィールド${number(used)} / ${number(limit)}個`,
    streamsOver: (over) =>
      `ストリームが${number(over)}件超過しています。適用するには選択を${number(over)}件解除してください。`,
    fieldsOver: (over) =>
      `フィールドが${number(over)}個超過しています。適用するにはストリームの選択を解除してください。`,
    discardOf: (stream) => `「${stream}」の変更を破棄`,
    synced: (stream) => `「${stream}」は同期されます`,
    notSynced: (stream) => `「${stream}」は同期されません`,
    syncedCount: (count) => `${number(count)}件を同期`,
    heldBackByLimit:
      '1つのソースで同期できる上限を超えているため、何も送信されていません。選択内容は維持されています。',
  }
}
