import type { AdviceCode } from '../../../../domain/recommendStreamConfig'
import type { pickerAdviceWords as english } from '../../pickerAdviceWords'
import type { Translated } from '../Translated'

export const pickerAdviceWords: Translated<typeof english> = {
  advice: (codes) => codes.map((code) => sentences[code]).join(''),
}

const sentences: Record<AdviceCode, string> = {
  incremental_supported: '新しいレコードと変更されたレコードだけを読み取ります。',
  full_refresh_only: 'このソースは全件の読み取りのみに対応しています。',
  cursor_not_found: '新しいレコードを判別できるフィールドが見つかりません。',
  cursor_source_defined: '新しいレコードはソース自身が判別します。',
  cursor_default: 'ソースが推奨するカーソルフィールドです。',
  cursor_immutable: 'カーソルフィールドの値はレコードごとに一度だけ設定されるため、行の追加に適しています。',
  cursor_mutable: 'カーソルフィールドの値は変更のたびに更新されます。',
  dedup_with_key: 'キーにより、1レコードにつき1行が保たれます。',
  append_without_key: 'キーがないため、変更されたレコードは別の行として追加されます。',
  overwrite_each_time: '同期のたびに既存のデータを置き換えます。',
  full_refresh_append_grows: '同期のたびに全件のコピーが追加されるため、データが急速に増えます。',
  cursor_nullable: 'カーソルフィールドは空の場合があり、値のないレコードは見落とされる可能性があります。',
  cursor_unordered: 'カーソルフィールドに順序がない場合があり、新しいレコードが見落とされる可能性があります。',
  dedup_without_key: 'キーがないと、レコードを区別できません。',
}
