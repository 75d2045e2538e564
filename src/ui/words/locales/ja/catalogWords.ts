import type { catalogWords as english } from '../../catalogWords'
import type { Formatters } from '../../Formatters'
import type { Translated } from '../Translated'
import { catalogDriftWords } from './catalogDriftWords'
import { catalogEvaluationWords } from './catalogEvaluationWords'
import { catalogFilterWords } from './catalogFilterWords'
import { catalogGridWords } from './catalogGridWords'
import { filterMessageWords } from './filterMessageWords'

export function catalogWords(format: Formatters): Translated<ReturnType<typeof english>> {
  const { number } = format
  return {
    streams: 'ストリーム',
    streamColumn: 'ストリーム',
    syncColumn: '同期方法',
    keyColumn: 'キーとカーソル',
    fieldsColumn: 'フィールド',

    filterLabel: 'ストリームを絞り込み',
    filterPlaceholder: '名前またはJMESPathで絞り込み',
    expressionPlaceholder: "streams[?contains(supported_sync_modes, 'incremental')]",
    filterLanguage: '絞り込み方法',
    languages: { words: '単語', jmespath: 'JMESPath' },
    suggestions: '候補',
    quickFilters: 'クイックフィルター',
    clearFilter: 'フィルターをクリア',
    showAll: 'すべてのストリームを表示',
    count: (shown, total) => `ストリーム${number(total)}件中${number(shown)}件`,

    filterMessage: (message) => filterMessageWords(message, format),
    filterSentence(message, place) {
      const text = filterMessageWords(message, format)
      const end = text.endsWith('？') ? '' : '。'
      if (place === undefined) return `${text}${end}`
      const { start, excerpt } = place
      return excerpt === '' ? `${text}（末尾）${end}` : `${text}（${number(start + 1)}文字目の「${excerpt}」）${end}`
    },
    staysMeanwhile: 'それまで一覧は変わりません。',
    resultNames: (count) =>
      `この式の結果は${number(count)}個の名前です。一覧には、その名前のストリームが表示されています。`,
    resultProjection: (streams) =>
      `この式はストリームから値を取り出します。一覧には、取り出し元の${number(streams)}件のストリームが表示されています。`,
    resultValue: 'この式の結果は値であり、ストリームではありません。',
    resultEmpty: 'この式の結果は空のリストです。',
    showResult: '結果を表示',
    resultCut: '先頭のみを表示しています。',

    noMatch: 'このフィルターに一致するストリームはありません。',
    emptyCatalog: 'このソースにはストリームがありません。',
    emptyCatalogHelp: 'ソースが空であるか、接続に使用したアカウントに閲覧権限がない可能性があります。',

    discovering: 'ソースにあるストリームを問い合わせ中…',
    discoveringLong: '引き続き問い合わせています。大きなソースでは数分かかることがあります。',
    discoveryFailed: 'このソースのストリームを読み取れませんでした',
    discoveryStopped: 'ストリームの検出を中止しました。',
    discover: 'ストリームを検出',
    discoverAgain: 'もう一度検出',
    discoveringAgain: 'もう一度検出中…',
    ...catalogDriftWords(format),
    ...catalogEvaluationWords(format),

    ...catalogFilterWords(format),
    ...catalogGridWords(format),
  }
}
