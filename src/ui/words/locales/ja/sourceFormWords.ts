import { isSentence } from '../../../../domain/expectedForm'
import type { FieldProblem } from '../../../../domain/fieldProblem'
import type { Formatters } from '../../Formatters'
import type { sourceFormWords as english } from '../../sourceFormWords'
import type { Translated } from '../Translated'
import { formDraftWords } from './formDraftWords'
import { formToolWords } from './formToolWords'
import { signInWords } from './signInWords'

export function sourceFormWords(format: Formatters): Translated<ReturnType<typeof english>> {
  const { number } = format
  return {
    ...formDraftWords(format),
    ...formToolWords(format),
    ...signInWords(),
    loading: 'フォームを読み込み中…',
    couldNotLoad: 'フォームを読み込めませんでした',
    couldNotSave: 'ソースを保存できませんでした',
    nameLabel: 'ソース名',
    nameRequired: 'ソースの名前を入力してください。',
    connect: 'ソースを接続',
    save: '変更を保存',
    saveAnyway: 'このまま保存',
    checking: '接続を確認中…',
    checkingLong: '引き続き確認しています。システムによっては応答に1分以上かかることがあります。',
    saving: '保存中…',
    checkFailed: '接続できませんでした',
    checkFailedHelp: '誤りを修正して、もう一度お試しください。何も保存されていません。',
    checkUnknown: '接続を確認できませんでした',
    checkUnknownHelp: 'サービスから明確な応答がありませんでした。しばらくしてからもう一度お試しください。',
    checkStopped: '確認を中止しました。何も保存されていません。',
    inputKept: '入力した内容は残っています。',
    lostTitle: 'ソースは保存されているようです',
    lostHelp: (name) =>
      `サービスから問題が報告されましたが、「${name}」はソースの一覧にあります。もう一度接続すると重複して作成されます。`,
    useLost: 'このソースで続行',
    refusedTitle: 'サービスに受け付けられませんでした',
    documentation: '設定ガイド',
    optionalFields: (fields) => `任意のフィールド（${number(fields)}個）`,
    problemsTitle: (problems) => `${number(problems)}個のフィールドを確認してください`,
    problemLink: (label, text) => `${label}：${text}`,
    expectedForm: (form) => (isSentence(form) ? form : `形式：${form}`),
    choose: '選択…',
    notSet: '未設定',
    clear: 'クリア',
    clearAnswer: (label) => `「${label}」をクリア`,
    unnamedOption: (position) => `オプション${number(position)}`,
    unknownOption: (value) => `${value}（現在は選択できません）`,
    emptyOption: '（空）',
    noMatches: '一致する項目はありません',
    arrowKeysHelp: '矢印キーで次の項目に移動します。',
    filterOptions: (options) => `${number(options)}個の選択肢を検索`,
    kind: 'タイプ',
    openOptions: (label) => `「${label}」の選択肢を表示`,
    showValue: (label) => `「${label}」を表示`,
    hideValue: (label) => `「${label}」を非表示`,
    stored: '保存済み',
    replace: '置き換え',
    replaceValue: (label) => `「${label}」を置き換え`,
    keepStored: '保存済みの値を維持',
    keepStoredOf: (label) => `「${label}」の保存済みの値を維持`,
    pickDate: (label) => `「${label}」の日付を選択`,
    pickMonth: (label) => `「${label}」の月を選択`,
    picked: (date) => `${date}を選択しました。`,
    tagsHelp: '1つ入力するごとにEnterキーを押すか、リストを貼り付けてください。',
    removeTag: (tag) => `「${tag}」を削除`,
    tagsAdded: (tags) => `${number(tags)}個追加しました。`,
    chosenCount: (chosen) => `${number(chosen)}個選択中`,
    addItem: '追加',
    addItemTo: (label) => `「${label}」に追加`,
    item: (position) => `項目${number(position)}`,
    removeItem: (name) => `「${name}」を削除`,
    mapKey: '名前',
    mapValue: '値',
    mapKeyAt: (label, position) => `${label}：名前${number(position)}`,
    mapValueAt: (label, position) => `${label}：値${number(position)}`,
    problem: (problem) => problemWords(problem, format),
  }
}

function problemWords(problem: FieldProblem, format: Formatters): string {
  const count = (value: number | undefined) => format.number(value ?? 0)
  const { limit } = problem
  switch (problem.code) {
    case 'required':
      return '入力が必要です。'
    case 'choose_one':
      return '選択肢から1つ選択してください。'
    case 'not_a_number':
      return '数値を入力してください。'
    case 'not_an_integer':
      return '整数を入力してください。'
    case 'too_long_number':
      return 'この数値は桁数が多すぎるため、正確に送信できません。'
    case 'not_json':
      return problem.line === undefined
        ? '有効なJSONを入力してください。'
        : `JSONとして正しくありません（${count(problem.line)}行目、${count(problem.column)}文字目）。`
    case 'not_json_object':
      return '{"name": "value"}のようなJSONオブジェクトを入力してください。'
    case 'not_json_list':
      return '["one", "two"]のようなJSONリストを入力してください。'
    case 'unnamed_entries':
      return '各項目に、他と重複しない名前を付けてください。'
    case 'only_mask':
      return 'アスタリスクは保存済みの値を表しています。値そのものを入力してください。'
    case 'wrong_type':
      return 'コネクターが必要とする形式ではありません。'
    case 'not_an_option':
      return '表示されている選択肢から1つ選択してください。'
    case 'pattern':
      if (problem.descriptor !== undefined) {
        return isSentence(problem.descriptor) ? problem.descriptor : `次の形式で入力してください：${problem.descriptor}`
      }
      return problem.example === undefined
        ? 'コネクターが必要とする形式ではありません。'
        : `コネクターが必要とする形式ではありません。例：${problem.example}`
    case 'date':
      return '日付をYYYY-MM-DDの形式で入力してください。'
    case 'date_time':
      return '日時をYYYY-MM-DDTHH:mm:ssZの形式で入力してください。'
    case 'too_small':
      return `${count(limit)}以上の値を入力してください。`
    case 'too_large':
      return `${count(limit)}以下の値を入力してください。`
    case 'not_above':
      return `${count(limit)}より大きい値を入力してください。`
    case 'not_below':
      return `${count(limit)}より小さい値を入力してください。`
    case 'not_a_multiple':
      return `${count(limit)}の倍数を入力してください。`
    case 'too_short':
      return `${count(limit)}文字以上で入力してください。`
    case 'too_long':
      return `${count(limit)}文字以内で入力してください。`
    case 'too_few':
      return `${count(limit)}個以上追加してください。`
    case 'too_many':
      return `${count(limit)}個以内にしてください。`
    case 'repeated':
      return '同じ項目は1回だけ指定できます。'
    case 'refused':
      return problem.message ?? 'この値はサービスに受け付けられませんでした。'
  }
}
