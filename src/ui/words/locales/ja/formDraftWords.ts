import type { Formatters } from '../../Formatters'
import type { formDraftWords as english } from '../../formDraftWords'
import type { Translated } from '../Translated'

export function formDraftWords(format: Formatters): Translated<ReturnType<typeof english>> {
  return {
    draftRestored: '未保存の変更が残っています',
    discardDraft: '変更を破棄',
    sourceChanged: '編集中にこのソースが変更されました',
    sourceChangedFields: (labels, hasMore) =>
      `他のユーザーによる変更：${format.list(labels)}${hasMore ? 'など' : ''}。`,
    sourceChangedHelp:
      'このフォームには変更前の内容が表示されています。保存すると新しい設定が上書きされます。新しい設定を読み込むと、ここで入力した内容は破棄されます。',
    showStored: '新しい設定を読み込む',
  }
}
