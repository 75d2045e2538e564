import type { StreamConfig } from '../../domain/streamConfig'

/** What becomes of one stream's configuration; undefined: the stream is not synced. */
export type SelectionChange = { name: string; before: StreamConfig | undefined; after: StreamConfig | undefined }

/** Everything that one press changed, so that one Undo takes all of it back. */
export type SelectionStep = readonly SelectionChange[]

/** The step that takes another one back. */
export function inverseStep(step: SelectionStep): SelectionStep {
  return step.map(({ name, before, after }) => ({ name, before: after, after: before }))
}
