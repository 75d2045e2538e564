import type { FieldPath } from '../../domain/sourceForm'

/** Id of a field's control: unique for every path, whatever characters the keys hold. */
export function fieldId(prefix: string, path: FieldPath): string {
  return [prefix, ...path.map(segmentId)].join('-')
}

function segmentId(segment: string | number): string {
  if (typeof segment === 'number') return `n${segment}`
  return `k${segment.replace(/[^A-Za-z0-9]/g, (character) => `_${character.charCodeAt(0).toString(16)}_`)}`
}

export const labelId = (id: string) => `${id}--label`
export const descriptionId = (id: string) => `${id}--description`
export const lockId = (id: string) => `${id}--lock`
export const hintId = (id: string) => `${id}--hint`
export const problemId = (id: string) => `${id}--problem`
