import type { FilterMessage } from '../filterMessage'

/** The whole expression, mended; `label` says what was done. */
export type FilterFix = { label: FilterMessage; expression: string }

/** Something that is valid and surely not meant, from `start` up to `end`. */
export type FilterHint = { message: FilterMessage; start: number; end: number; fixes: FilterFix[] }
