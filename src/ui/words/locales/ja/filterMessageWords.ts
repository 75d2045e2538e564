import type { FilterMessage } from '../../../../domain/filterMessage'
import type { Formatters } from '../../Formatters'

/** One sentence about an expression: what is wrong, or what a fix does. Ends without a full stop. */
export function filterMessageWords(message: FilterMessage, { number }: Formatters): string {
  switch (message.code) {
    case 'expression_empty':
      return '式が空です'
    case 'expression_too_long':
      return `式が${number(message.limit)}文字を超えています`
    case 'expression_too_deep':
      return `式の入れ子が${number(message.limit)}段を超えています`
    case 'character_unexpected':
      return `JMESPathではここに「${message.character}」を使用できません`
    case 'quote_unclosed':
      return `${message.quote}で始まるテキストに、閉じる${message.quote}がありません`
    case 'bracket_unclosed':
      return `括弧${message.bracket}が閉じられていません`
    case 'bracket_unmatched':
      return `括弧${message.bracket}に対応する開始の括弧がありません`
    case 'literal_invalid':
      return `${message.text}は値ではありません`
    case 'token_unexpected':
      return `「${message.found}」はここに置けません`
    case 'end_unexpected':
      return '式が途中で終わっています'
    case 'slice_step_zero':
      return 'ステップを0にすると終わりません'
    case 'function_unknown':
      return suggesting(`関数${message.name}()はありません`, message.nearest && `${message.nearest}()`)
    case 'function_arguments':
      return `${message.signature}に${number(message.found)}個の値が渡されました`
    case 'equals_single':
      return '比較には等号を2つ使います：=='
    case 'operator_foreign':
      return `JMESPathでは${message.found}の代わりに${message.operator}と書きます`
    case 'word_unquoted':
      return `${message.word}はフィールドとして扱われます。テキストの場合は引用符が必要です：'${message.word}'`
    case 'word_double_quoted':
      return `二重引用符はフィールドを表します。テキストの場合は一重引用符が必要です：'${message.word}'`
    case 'literal_bare':
      return `\`${message.word}\`もここでは使えますが、標準の書き方は'${message.word}'です`
    case 'key_unknown':
      return suggesting(`「${message.key}」を持つストリームはありません`, message.nearest)
    case 'key_of_list':
      return `リストに「${message.key}」はありません。リストの各項目にはある可能性があります`
    case 'root_missing':
      return 'ストリームはリストとして問い合わせます。式はstreamsで始めます'
    case 'literal_kind':
      return `ここでは${kinds[message.expected]}と比較しています。「${message.text}」はこの書き方では${kinds[message.expected]}ではないため、等しくなることはありません`
    case 'order_text':
      return `${message.operator}は数値の比較専用です。テキストに対する結果はありません`
    case 'list_compared':
      return `${message.key}はリストです。値が含まれるかどうかはcontains()で調べます`
    case 'wildcard':
      return `'${message.text}'の%と*は、その文字自体として扱われます`
    case 'star_compared':
      return '任意の値を調べるにはキーだけで十分です。*は不要です'
    case 'part_null':
      return `${message.part}にはここで値がありません`
    case 'test_never':
      return suggesting(`${message.test}を満たすストリームはありません`, message.nearest)
    case 'tests_never_together':
      return message.count === 2
        ? '2つの条件の一方を満たすストリームはありますが、両方を満たすものはありません'
        : `${number(message.count)}個の条件を個別に満たすストリームはありますが、すべてを満たすものはありません`
    case 'part_never':
      return `ストリームは見つかりましたが、${message.part}に値のあるものはありません`
    case 'fix_replace':
      return `${message.from}を${message.to}に置き換える`
    case 'fix_insert':
      return `${message.text}を追加`
    case 'fix_remove':
      return `${message.text}を削除`
    case 'argument_type':
      return message.expected === 'expression'
        ? `${message.name}()の${number(message.position)}番目の値は各項目に対して評価されるため、先頭に&が必要です`
        : `${message.name}()の${number(message.position)}番目の値は${message.expected.split(',').join('または')}である必要がありますが、一部のストリームでは${message.found}です`
    case 'evaluation_failed':
      return 'この式はこれらのストリームでは使えません'
    case 'evaluation_too_long':
      return `ストリームが多く、評価に${number(message.seconds)}秒を超えるため、この式を中断しました。先にストリームを絞り込み、各ストリームから取り出す内容を減らしてください`
    case 'evaluation_too_large':
      return `結果が${number(message.limit)}個の値を超えるため、この式を中断しました。先にストリームを絞り込んでください`
    case 'server_refused':
      return message.detail === ''
        ? 'サーバーはこの式を受け付けません'
        : `サーバーはこの式を受け付けません：${message.detail}`
    case 'server_failed':
      return 'この式に対するサーバーの応答がありませんでした'
  }
}

const kinds = { string: 'テキスト', number: '数値', boolean: '真偽値' } as const

function suggesting(what: string, nearest: string | undefined): string {
  return nearest === undefined ? what : `${what}。「${nearest}」のことですか？`
}
