import type { catalogEvaluationWords as english } from '../../catalogEvaluationWords'
import type { Formatters } from '../../Formatters'
import type { Translated } from '../Translated'

/** As many names are spelled out. */
const mostNames = 3

export function catalogEvaluationWords({ number, list }: Formatters): Translated<ReturnType<typeof english>> {
  const things = (of: 'streams' | 'names', count: number) =>
    of === 'streams' ? `${number(count)}件のストリーム` : `${number(count)}個の名前`
  const some = (labels: readonly string[]) => {
    const shown = labels.slice(0, mostNames)
    const more = labels.length - shown.length
    return more === 0 ? list(shown) : `${list(shown)}、他${number(more)}件`
  }
  const part = (of: 'streams' | 'names', labels: readonly string[], where: string) =>
    labels.length === 0 ? [] : [`${where}だけにあるのは${things(of, labels.length)}（${some(labels)}）`]
  return {
    staysAsItWas: '一覧は変わりません。',
    askingServer: 'サーバーに問い合わせ中…',
    evaluatedByServer: 'サーバーで評価しました。',
    askServer: 'サーバーに問い合わせる',
    askServerAgain: 'もう一度問い合わせる',
    compareWithServer: 'サーバーの結果と比較',
    serverUnlisted: (labels) =>
      `サーバーの結果には、この一覧にない${things('streams', labels.length)}（${some(labels)}）も含まれています。もう一度検出すると、ソースの現在の状態を確認できます。`,
    serverAgrees: (comparison) => {
      if (comparison.of === 'value') return 'サーバーの値も同じです。'
      if (comparison.count === 0) return 'サーバーでも何も見つかりませんでした。'
      return `サーバーの結果も同じ${things(comparison.of, comparison.count)}です。`
    },
    serverGivesOtherValue:
      'サーバーの値は異なります。ソースが変更された可能性があります。もう一度検出してから比較してください。',
    serverDiffers: ({ of }, onlyHere, onlyThere) =>
      `サーバーの結果と一致しません。${[...part(of, onlyHere, 'ここ'), ...part(of, onlyThere, 'サーバー')].join('、')}です。ソースが変更された可能性があります。もう一度検出してから比較してください。`,
    serverSilent: (reason) => `サーバーに問い合わせできませんでした：${reason}。`,
  }
}
