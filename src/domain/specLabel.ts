import { decodeEntities } from './decodeEntities'
import type { JsonObject } from './json'
import { keyword, textOf } from './specKeywords'

/**
 * What a field is called, and the help for it. Without a title it goes by its key, or by a description that is the key in
 * better spelling. A description that says no more than the name is no help, and left out.
 */
export function readLabel(schema: JsonObject, key: string): { label: string; description: string | undefined } {
  const title = textOf(keyword(schema, 'title'))
  const description = textOf(keyword(schema, 'description'))
  const label = decodeEntities(title ?? key)
  if (description === undefined || !saysTheSame(description, label)) return { label, description }
  return { label: title === undefined ? withoutStop(decodeEntities(description)) : label, description: undefined }
}

/** Whether two texts have the same words in the same order, whatever their case and punctuation. */
export function saysTheSame(left: string, right: string): boolean {
  const words = wordsOf(left)
  return words !== '' && words === wordsOf(right)
}

function wordsOf(text: string): string {
  return decodeEntities(text)
    .toLowerCase()
    .replace(/[\p{P}\s]+/gu, ' ')
    .trim()
}

function withoutStop(text: string): string {
  return text.trim().replace(/\.$/, '')
}
