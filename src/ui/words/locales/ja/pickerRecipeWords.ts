import type { RecipeFault } from '../../../../domain/readRecipe'
import type { Formatters } from '../../Formatters'
import type { pickerRecipeWords as english } from '../../pickerRecipeWords'
import type { Translated } from '../Translated'

export function pickerRecipeWords(format: Formatters): Translated<ReturnType<typeof english>> {
  const { number } = format
  return {
    recipes: 'レシピ',
    recipeHelp: 'レシピは、この選択内容をテキストにしたものです。保存したり、別のソースで使ったりできます。',
    copyRecipe: '選択内容をレシピとしてコピー',
    recipeOfNothing: 'まだ何も選択されていないため、コピーするものがありません。',
    recipeLabel: 'レシピを適用',
    recipeTextHelp: 'ここに貼り付けてください。先に変更内容が表示されます。レシピにないストリームはそのまま残ります。',
    recipeFault: (fault) => faultWords(fault, format),
    recipeMissing: '先にレシピを貼り付けてください。',
    recipeUnmatched: 'レシピのストリームの中に、ここで選択できるものはありません。',
    takeRecipe: (count) => (count === 0 ? 'ストリームを選択' : `${number(count)}件のストリームを選択`),
    recipeApplied: (count) => `レシピどおりのストリーム：${number(count)}件`,
    recipeAdapted: (count) => `このソースに合わせて調整したストリーム：${number(count)}件`,
    recipeNotFound: (count) => `ここにないストリーム：${number(count)}件`,
    recipeSkipped: (count) => `除外したストリーム：${number(count)}件`,
    recipeNearest: (name) => `「${name}」のことですか？`,
    recipeMore: (count) => `他${number(count)}件`,
    recipeReason: {
      namespace: '名前空間が異なる',
      sync_mode: '同期モードが異なる',
      cursor: 'カーソルフィールドが異なる',
      key: '主キーが異なる',
      cursor_by_provider: 'カーソルフィールドは提供元が設定',
      key_by_provider: '主キーは提供元が設定',
      choice_needed: '適用するには選択が必要',
    },
    recipeReasons: (reasons) => reasons.join('、'),
    recipeSkip: { not_offered: '選択不可：提供元が設定', repeated: 'レシピ内で重複' },
  }
}

function faultWords(fault: RecipeFault, { number }: Formatters): string {
  switch (fault.code) {
    case 'not_json':
      return 'JSONではありません。最初の波括弧から最後の波括弧まで、レシピ全体をコピーしてください。'
    case 'not_a_recipe':
      return 'レシピではありません。"version"と"streams"のリストがありません。'
    case 'version_unknown':
      return `このレシピはバージョン${fault.version}です。対応しているのはバージョン1のみです。`
    case 'stream_invalid':
      return `レシピの${number(fault.position)}番目のストリームを読み取れません。名前、モード、カーソル、キーを確認してください。`
    case 'rules_invalid':
      return 'レシピのルールを読み取れません。ルールはフィールドのパスのリストである必要があります。'
  }
}
