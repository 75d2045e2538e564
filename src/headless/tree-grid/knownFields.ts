import type { Stream } from '../../domain/catalog'
import { type StreamField, streamFields } from '../../domain/streamFields'
import { fieldExpression } from './fieldExpression'

/** The fields of one stream, and what is asked of them often. Same index, same field. */
export type KnownFields = {
  fields: readonly StreamField[]
  /** `pathKey`s. */
  keys: readonly string[]
  expressions: readonly string[]
  /** Index of the field that holds this one; -1 at the top. */
  parents: Int32Array
}

/** Names may hold anything, so a path is told apart by its JSON. */
export function pathKey(path: readonly string[]): string {
  return JSON.stringify(path)
}

export function readKnownFields(stream: Stream): KnownFields {
  const fields = streamFields(stream)
  const parents = new Int32Array(fields.length)
  const expressions: string[] = []
  const above: number[] = []
  fields.forEach((field, at) => {
    above.length = field.path.length - 1
    const parent = above.at(-1) ?? -1
    const holder = fields[parent]
    parents[at] = parent
    expressions.push(fieldExpression(field, holder && { field: holder, expression: expressions[parent] ?? '' }))
    above.push(at)
  })
  return { fields, keys: fields.map(({ path }) => pathKey(path)), expressions, parents }
}
