import type { CatalogFilter } from '../../headless/useCatalogFilter'
import type { FilterMark } from './FilterUnderline'

/** The places that something is said about, in the order of the text. Of two in one place, what is wrong. */
export function filterMarks({ outcome, text }: Pick<CatalogFilter, 'outcome' | 'text'>): FilterMark[] {
  if (outcome.text !== text) return []
  const { problem, hints } = outcome
  // No fault of the text: nobody answered.
  const isUnanswered = problem?.message.code === 'server_failed'
  const marks: FilterMark[] = problem === undefined || isUnanswered ? [] : [{ ...problem, tone: 'danger' }]
  for (const hint of hints) {
    const isFree = marks.every(({ start, end }) => hint.end <= start || hint.start >= end)
    if (isFree) marks.push({ ...hint, tone: 'warning' })
  }
  return marks.sort((left, right) => left.start - right.start)
}
