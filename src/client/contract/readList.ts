import { EmbeddedError } from '../../domain/errors'
import { isJsonObject } from '../../domain/json'

/** Names under which the API's lists come. */
const wrappers = ['data', 'sources', 'streams', 'definitions'] as const

/**
 * Reads a list, wrapped or bare.
 *
 * @throws EmbeddedError `unexpected_response` when there is none, or when an item is not as `readItem` wants it.
 */
export function readList<Item>(what: string, body: unknown, readItem: (item: unknown) => Item): Item[] {
  const list = Array.isArray(body) ? body : isJsonObject(body) ? findList(body) : undefined
  if (list !== undefined) return list.map((item: unknown) => readItem(item))
  throw new EmbeddedError(
    'unexpected_response',
    `The answer is not a list of ${what}: it has no \`data\`. The API may have changed, or \`baseUrl\` points elsewhere.`,
  )
}

function findList(body: Record<string, unknown>): unknown[] | undefined {
  return wrappers.map((name) => body[name]).find((value) => Array.isArray(value))
}
