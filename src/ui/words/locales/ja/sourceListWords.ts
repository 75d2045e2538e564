import type { Formatters } from '../../Formatters'
import type { sourceListWords as english } from '../../sourceListWords'
import type { Translated } from '../Translated'

export function sourceListWords(format: Formatters): Translated<ReturnType<typeof english>> {
  return {
    listLabel: '接続済みのソース',
    loading: 'ソースを読み込み中…',
    loadFailed: 'ソースを読み込めませんでした',
    empty: 'まだ何も接続されていません。',
    add: 'ソースを接続',
    connectedOn: (date) => `${format.date(date)}に接続`,
    configureStreams: 'ストリーム',
    configureStreamsOf: (name) => `「${name}」のストリーム`,
    edit: '編集',
    editOf: (name) => `「${name}」を編集`,
    remove: '削除',
    removeOf: (name) => `「${name}」を削除`,
    confirmTitle: (name) => `「${name}」を削除しますか？`,
    confirmBody: '同期が停止し、設定と認証情報が削除されます。',
    confirmKept: '同期済みのデータはそのまま残ります。',
    confirmAction: 'ソースを削除',
    keep: '削除しない',
    removing: '削除中…',
    removed: (name) => `「${name}」を削除しました。`,
    removeFailed: (name) => `「${name}」を削除できませんでした`,
    removeFailedHelp: '接続は維持されており、何も変更されていません。しばらくしてからもう一度お試しください。',
  }
}
