import type { FilterFix } from './filterHint'

/** The expression with `text` in place of what stands from `start` up to `end`. */
export function replaceText(expression: string, start: number, end: number, text: string): FilterFix {
  const from = expression.slice(start, end)
  const mended = expression.slice(0, start) + text + expression.slice(end)
  if (from === '') return { label: { code: 'fix_insert', text }, expression: mended }
  if (text === '') return { label: { code: 'fix_remove', text: from }, expression: mended }
  return { label: { code: 'fix_replace', from, to: text }, expression: mended }
}
