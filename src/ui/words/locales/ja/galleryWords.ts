import type { Formatters } from '../../Formatters'
import type { galleryWords as english } from '../../galleryWords'
import type { Translated } from '../Translated'

export function galleryWords({ number }: Formatters): Translated<ReturnType<typeof english>> {
  return {
    searchLabel: 'コネクターを検索',
    searchPlaceholder: '名前で検索',
    clearSearch: '検索をクリア',
    tagsLabel: 'タグで絞り込み',
    moreTags: (hidden) => `他${number(hidden)}個`,
    fewerTags: '表示を減らす',
    connectors: 'コネクター',
    connected: '接続済み',
    tagList: (tags) => tags.join(' · '),
    loading: 'コネクターを読み込み中…',
    loadFailed: 'コネクターを読み込めませんでした',
    count: (shown, total) =>
      shown === total ? `${number(total)}件のコネクター` : `コネクター${number(total)}件中${number(shown)}件`,
    nothingFound: (query) =>
      query === ''
        ? 'これらのタグがすべて付いたコネクターはありません。'
        : `「${query}」に一致するコネクターはありません。`,
    clearFilters: 'すべてのコネクターを表示',
    nothingOffered: '選択できるコネクターはまだありません。',
  }
}
