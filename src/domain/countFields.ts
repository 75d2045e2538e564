import type { Stream } from './catalog'
import { readSchemaNode } from './readSchemaNode'
import { streamFields } from './streamFields'

const topOnly = { depth: 1 }
/** A table asks for it each time a row comes into sight. */
const counted = new WeakMap<Stream, number>()

/** How many fields a record of a stream has at its top: as many as `streamFields` lists there, without reading each of them. */
export function countFields(stream: Stream): number {
  const count = counted.get(stream) ?? readCount(stream)
  counted.set(stream, count)
  return count
}

function readCount(stream: Stream): number {
  const { properties, items } = readSchemaNode(stream.json_schema, stream.json_schema)
  return items === undefined ? properties.size : streamFields(stream, topOnly).length
}
