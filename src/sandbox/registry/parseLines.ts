import { isJsonObject, type JsonObject } from '../../domain/json'

/** The objects in a text: one JSON document, or one object a line among lines of other things, as connectors print. */
export function parseLines(text: string): JsonObject[] {
  const whole = parse(text)
  if (whole !== undefined) return isJsonObject(whole) ? [whole] : []
  return text.split('\n').flatMap((line) => {
    const value = line.trimStart().startsWith('{') ? parse(line) : undefined
    return isJsonObject(value) ? [value] : []
  })
}

function parse(text: string): unknown {
  try {
    // A byte order mark is no part of JSON, but of many a file.
    return JSON.parse(text.replace(/^\uFEFF/, ''))
  } catch {
    return undefined
  }
}
