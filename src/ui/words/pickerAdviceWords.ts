import type { AdviceCode } from '../../domain/recommendStreamConfig'

/** Why a stream is configured as it is, and what to mind about it. */
export const pickerAdviceWords = {
  advice: (codes: readonly AdviceCode[]) => codes.map((code) => sentences[code]).join(' '),
}

const sentences: Record<AdviceCode, string> = {
  incremental_supported: 'Only new and changed records are read.',
  full_refresh_only: 'The source can only be read in full.',
  cursor_not_found: 'No field is known to tell what is new.',
  cursor_source_defined: 'The source itself tells what is new.',
  cursor_default: 'The source suggests the cursor field.',
  cursor_immutable: 'The cursor field is set once per record, which suits adding rows.',
  cursor_mutable: 'The cursor field follows every change.',
  dedup_with_key: 'The key keeps one row per record.',
  append_without_key: 'Without a key, a changed record comes as another row.',
  overwrite_each_time: 'Each sync replaces what was there.',
  full_refresh_append_grows: 'Every sync adds another full copy, so this grows fast.',
  cursor_nullable: 'The cursor field may be empty; records without a value can be missed.',
  cursor_unordered: 'The cursor field may have no order, so new records can be missed.',
  dedup_without_key: 'Without a key, records cannot be told apart.',
}
