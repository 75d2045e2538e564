import { adviseStreamConfig } from '../../domain/adviseStreamConfig'
import type { Stream } from '../../domain/catalog'
import { type AdviceCode, recommendStreamConfig } from '../../domain/recommendStreamConfig'
import type { StreamConfig } from '../../domain/streamConfig'
import { isSame } from '../../headless/stream-selection/planStep'
import type { SelectionEntry } from '../../headless/stream-selection/readEntry'

export type RowAdvice = { codes: AdviceCode[]; isWarning: boolean }

/**
 * What to say about a stream's settings. To keep many rows quiet: reasons, and that a cursor may be empty, which is true of
 * most fields, only on the row that one is at; the rest only while it is a change. Undefined: nothing.
 */
export function adviceOfRow(stream: Stream, entry: SelectionEntry, isActive: boolean): RowAdvice | undefined {
  const { config, change } = entry
  if (config === undefined || change === undefined) return undefined
  const warnings = adviseStreamConfig(stream, config).filter((code) => isActive || code !== 'cursor_nullable')
  const isWarning = warnings.some((code) => code !== 'cursor_nullable')
  const codes = isWarning || !isActive || change !== 'add' ? warnings : adviceOf(stream, config)
  return codes.length > 0 ? { codes, isWarning } : undefined
}

/** Why settings that are the recommended ones are so, and what to mind about any. */
export function adviceOf(stream: Stream, config: StreamConfig): AdviceCode[] {
  const advised = recommendStreamConfig(stream)
  const warnings = adviseStreamConfig(stream, config)
  return isSame(advised.config, config) ? [...advised.reasons, ...warnings] : warnings
}
