import type { connectWords as english } from '../../connectWords'
import type { Formatters } from '../../Formatters'
import type { Translated } from '../Translated'

export function connectWords(format: Formatters): Translated<ReturnType<typeof english>> {
  return {
    flowLabel: 'データソース',
    stepsLabel: '手順',
    stepConnector: 'コネクター',
    stepConfigure: '設定',
    stepStreams: 'ストリーム',
    stepSources: 'ソース',
    stepEdit: '編集',
    titleConnector: 'コネクターを選択',
    titleConfigure: (connector) => `${connector}を接続`,
    titleConfigureUnnamed: 'ソースを接続',
    titleEdit: (source) => `「${source}」を編集`,
    titleEditUnnamed: 'ソースを編集',
    titleStreams: '同期する内容を選択',
    helpStreams: (source) => `選択した「${source}」のストリームを最新の状態に保ちます。`,
    titleSources: '接続済みのソース',
    titleDone: (result, source) => {
      const name = source === undefined ? 'ソース' : `「${source}」`
      return result === 'streams_saved' || result === 'settings_saved'
        ? `${name}を更新しました`
        : `${name}を接続しました`
    },
    doneText: (result) =>
      ({
        connected: 'ストリームの設定が完了し、データの取り込みが始まります。ここでの操作は以上です。',
        connected_without_streams:
          'ストリームが選択されていないため、まだ何も同期されません。ストリームはいつでも選択できます。',
        streams_saved: 'ストリームの変更を保存しました。次回の同期から適用されます。',
        settings_saved: '設定の変更を保存しました。次回の同期から適用されます。',
      })[result],
    saved: (source) => `「${source}」を保存しました。`,
    chooseStreams: 'ストリームを選択',
    addAnother: '別のソースを接続',
    manageSources: 'ソースを管理',
    manageSourcesCount: (count) => `ソースを管理 (${format.number(count)})`,
    skipStreams: '今はスキップ',
  }
}
