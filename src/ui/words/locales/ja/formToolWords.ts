import type { Formatters } from '../../Formatters'
import type { formToolWords as english } from '../../formToolWords'
import type { Translated } from '../Translated'

export function formToolWords({ number, list }: Formatters): Translated<ReturnType<typeof english>> {
  return {
    pasteSettings: '設定を貼り付け',
    pasteLabel: '貼り付ける設定',
    pasteHelp: '接続URL、JSONオブジェクト、またはKEY=value形式の行。反映する前に、入力される内容を確認できます。',
    pastePreview: 'プレビュー',
    pasteUnreadable: '接続URL、JSONオブジェクト、KEY=value形式の行のいずれでもありません。',
    pasteNothingFits: 'このテキストに、フォームのフィールドに対応する内容はありません。',
    pasteFound: (count) => `${number(count)}個のフィールドが見つかりました`,
    pasteFill: (count) => `${number(count)}個のフィールドに入力`,
    pasteUnused: (names, more) => `未使用：${list(names)}${more === 0 ? '' : `、他${number(more)}個`}`,
    pasteHidden: '非表示',
    pasteSeveral: '複数の値',
    pasteReplaces: '現在の値を置き換え',
    pasteFilled: (count) => `${number(count)}個のフィールドに入力しました。`,
    undo: '元に戻す',
    chooseFile: 'ファイルを選択',
    chooseFileFor: (label) => `「${label}」のファイルを選択`,
    dropFile: 'またはここにドロップ',
    fileProblem: {
      too_large: 'このファイルは1 MBを超えています。キーファイルそのものを選択してください。',
      not_text: 'このファイルはテキストではありません。.jsonや.pemなどのテキストファイルを選択してください。',
      empty: 'このファイルは空です。',
      unreadable: 'このファイルを読み取れませんでした。もう一度選択してください。',
    },
    fileRead: (name) => `${name}から読み取りました。`,
    moveUp: (name) => `「${name}」を上へ移動`,
    moveDown: (name) => `「${name}」を下へ移動`,
    movedTo: (name, position, count) => `「${name}」は${number(count)}個中${number(position)}番目になりました。`,
    removed: (name) => `「${name}」を削除しました。`,
    undoRemove: (name) => `「${name}」を元に戻す`,
    setByProvider: '提供元が設定',
    tagsLabel: '設定する接続',
    tagsHelpNone: '何も選択しないと、すべての接続が設定されます。',
    tagsModeLabel: '設定する接続の条件',
    tagsModeAny: 'いずれかのタグが付いている',
    tagsModeAll: 'すべてのタグが付いている',
  }
}
