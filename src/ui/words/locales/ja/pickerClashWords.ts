import type { StreamConfig } from '../../../../domain/streamConfig'
import type { Formatters } from '../../Formatters'
import type { pickerClashWords as english } from '../../pickerClashWords'
import type { Translated } from '../Translated'

type Settings = Pick<StreamConfig, 'sync_mode' | 'destination_sync_mode' | 'cursor_field' | 'primary_key'>
type Told = Parameters<typeof english>[1]

export function pickerClashWords(
  { number }: Formatters,
  { mode, paths }: Told,
): Translated<ReturnType<typeof english>> {
  const settings = (config: Settings) =>
    [
      mode(config),
      config.cursor_field ? `カーソル ${config.cursor_field.join('.')}` : undefined,
      config.primary_key ? `キー ${paths(config.primary_key)}` : undefined,
    ]
      .filter(Boolean)
      .join('、')
  return {
    clashes: (count) => `選択中に、${number(count)}件のストリームが別の場所で変更されました。`,
    clashesHeld: 'どちらの設定を使うか決めるまで、何も上書きされません。',
    clashesDecide: '選択する',
    clashesTitle: '別の場所での変更',
    clashRow: '選択中に別の場所で変更されました。どちらの設定を使うかは、一覧の下部で選択してください。',
    clashTheirs: (config) => `保存済みの設定：${config ? settings(config) : '同期なし'}`,
    clashMine: (config) => `ここでの設定：${config ? settings(config) : '同期を停止'}`,
    keepMine: 'ここでの設定を使う',
    takeTheirs: '保存済みの設定を使う',
    keepMineOf: (stream) => `「${stream}」にここでの設定を使う`,
    takeTheirsOf: (stream) => `「${stream}」に保存済みの設定を使う`,
    keepAllMine: 'すべてここでの設定を使う',
    takeAllTheirs: 'すべて保存済みの設定を使う',
  }
}
