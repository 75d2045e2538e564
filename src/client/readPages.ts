import { EmbeddedError } from '../domain/errors'
import { isJsonObject } from '../domain/json'
import type { ClientParts } from './ClientParts'
import { readList } from './contract/readList'
import type { ApiRequest } from './createRequester'

/** Far more than anybody connects; a list without an end must not keep the page busy, nor one too long to draw freeze it. */
const mostPages = 100
const mostItems = 5_000

/**
 * The items of a list, page by page. No list of ours is documented to have pages, but a `next` that is there is followed: only
 * below `baseUrl`, so that the token goes nowhere else. One time limit holds for all pages.
 *
 * @throws EmbeddedError `unexpected_response` for more than 100 pages or 5,000 items.
 */
export function readPages<Item>(
  { requester, baseUrl }: ClientParts,
  request: ApiRequest,
  { what, readItem }: { what: string; readItem: (item: unknown) => Item },
): Promise<Item[]> {
  const run = async (signal: AbortSignal) => {
    const items: unknown[] = []
    const seen = new Set<string>()
    let page: ApiRequest | undefined = { ...request, signal }
    while (page !== undefined) {
      const body = await requester.send(page)
      for (const item of readList(what, body, (same) => same)) items.push(item)
      const next = nextOf(body, baseUrl)
      // Pages may go round in a circle: then all is read.
      const isLast = next === undefined || seen.has(next)
      if (items.length > mostItems || (!isLast && seen.add(next).size === mostPages)) throw endless(what)
      // The address of the next page says all that the first request said.
      page = isLast ? undefined : { ...page, path: next, query: [], workspace: undefined }
    }
    return items.map(readItem)
  }
  return requester.within({ timeout: request.timeout, signal: request.signal, run })
}

function endless(what: string): EmbeddedError {
  return new EmbeddedError(
    'unexpected_response',
    `The list of ${what} goes on past ${mostPages} pages or ${mostItems} entries, so it was given up. ` +
      'Check that `baseUrl` points to the Airbyte API.',
  )
}

function nextOf(body: unknown, baseUrl: string): string | undefined {
  if (!isJsonObject(body) || typeof body.next !== 'string' || !body.next.startsWith(baseUrl)) return undefined
  const next = body.next.slice(baseUrl.length)
  // Browsers resolve dots, encoded or not, and take a backslash for a slash: the request would leave `baseUrl`.
  return /(?:^|[/\\])(?:\.|%2e){1,2}(?:[/\\?#]|$)/i.test(next) ? undefined : next
}
