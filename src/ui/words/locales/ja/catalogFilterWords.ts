import type { catalogFilterWords as english } from '../../catalogFilterWords'
import type { Formatters } from '../../Formatters'
import type { Translated } from '../Translated'

export function catalogFilterWords({ number }: Formatters): Translated<ReturnType<typeof english>> {
  return {
    questions: { incremental: '増分', key: 'キーあり', cursor: 'ソース定義のカーソル' },
    fieldsToo: 'フィールドも検索',
    matchedField: (path) => `フィールド ${path.join('.')}`,
    namespace: '名前空間',
    anyNamespace: 'すべての名前空間',
    namespaceOption: (name, count) => `${name ?? '名前空間なし'} (${number(count)})`,
    scopes: 'フィルターに追加する条件',
    scopesHelp: 'カタログにない情報のため、式の中ではなく横に表示されます。',
    scope: { selected: '選択中', changed: '変更あり' },
    scopeNotice: (scopes) =>
      scopes.length > 1
        ? '選択中で変更のあるストリームだけを表示しています。'
        : scopes.includes('selected')
          ? '選択中のストリームだけを表示しています。'
          : '変更のあるストリームだけを表示しています。',
    scopeEmpty: {
      selected: 'ここに選択中のストリームはありません。',
      changed: 'ここに変更のあるストリームはありません。',
    },
    leaveScope: '他のストリームも表示',

    suggestionCount: (count) => (count === 0 ? '' : `${number(count)}件の候補`),
    readAsWords: 'これらの単語を名前から検索',
    resultNull: 'この式の結果はありません（null）。',
    noMatchInFields: 'これらの単語に一致する名前やフィールドを持つストリームはありません。',

    examplesTitle: '例',
    examples: (name) => [
      { label: '名前で1つのストリームを指定', expression: `streams[?name==${name}]` },
      {
        label: '増分同期に対応したストリーム',
        expression: "streams[?contains(supported_sync_modes, 'incremental')]",
      },
      {
        label: '増分対応で、カーソルがソース定義',
        expression: "streams[?source_defined_cursor==`true` && contains(supported_sync_modes, 'incremental')]",
      },
      { label: '主キーのあるストリーム', expression: 'streams[?source_defined_primary_key]' },
      { label: '名前のみ', expression: 'streams[*].name' },
      {
        label: '増分対応ストリームの名前',
        expression: "streams[?contains(supported_sync_modes, 'incremental')].name",
      },
    ],
    savedTitle: '保存したフィルター',
    historyTitle: '使用履歴',
    library: '保存したフィルターと例',
    closeLibrary: '保存したフィルターと例を閉じる',
    saveFilter: 'このフィルターを保存',
    filterName: 'フィルター名',
    save: '保存',
    cancel: 'キャンセル',
    rename: (name) => `「${name}」の名前を変更`,
    remove: (name) => `「${name}」を削除`,
    replaces: (name) => `「${name}」というフィルターはすでにあります。保存すると置き換えられます。`,

    functionHelp: {
      abs: '数値の絶対値',
      avg: '数値リストの平均',
      ceil: '小数点以下を切り上げた整数',
      contains: 'リストに値が含まれるか、テキストに別のテキストが含まれるか',
      ends_with: 'テキストが指定のテキストで終わるか',
      floor: '小数点以下を切り捨てた整数',
      join: 'リストのテキストを、間に別のテキストを挟んで連結',
      keys: 'オブジェクトのキー（フィールド名など）',
      length: '項目、キー、または文字の数',
      map: '各項目に対する式の結果（nullも含む）',
      max: 'リストの最大値',
      max_by: '式の結果が最大になる項目',
      merge: 'オブジェクトの結合（後のものが優先）',
      min: 'リストの最小値',
      min_by: '式の結果が最小になる項目',
      not_null: 'nullでない最初の値',
      reverse: 'リストまたはテキストの逆順',
      sort: '並べ替えたリスト',
      sort_by: '式の結果で並べ替えたリスト',
      starts_with: 'テキストが指定のテキストで始まるか',
      sum: '数値リストの合計',
      to_array: '値をリストに変換（リストはそのまま）',
      to_number: 'テキストが表す数値',
      to_string: '値をテキストに変換',
      type: '値の型（arrayなど）',
      values: 'オブジェクトの値（キーは除く）',
    },

    operatorHelp: {
      '==': '等しい',
      '!=': '等しくない',
      '&&': 'かつ：両方を満たす',
      '||': 'または：いずれかを満たす',
      '<': 'より小さい',
      '<=': '以下',
      '>': 'より大きい',
      '>=': '以上',
      '|': '結果を次に渡す',
      '.': 'そのメンバー',
      '[*]': 'リストの各項目',
      '[?': '条件を満たす項目',
    },

    resultRows: (streams) =>
      `この式の結果は値です。一覧には、対象の${number(streams)}件のストリームが表示されています。`,
  }
}
