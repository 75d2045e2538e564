import { isJsonObject } from '../domain/json'
import type { ApiRequest, Requester } from './createRequester'

/** Far more than any list; a server whose pages go round in a circle must not keep the page busy. */
const mostPages = 100

/**
 * The answers to a list, page by page. No list of ours is documented to have pages, but a `next` that is there
 * is followed: only below `baseUrl`, so that the token goes nowhere else.
 */
export async function readPages(requester: Requester, baseUrl: string, request: ApiRequest): Promise<unknown[]> {
  const bodies = [await requester.send(request)]
  const seen = new Set<string>()
  for (let next = nextOf(bodies.at(-1), baseUrl); next !== undefined; next = nextOf(bodies.at(-1), baseUrl)) {
    if (bodies.length === mostPages || seen.has(next)) break
    seen.add(next)
    // The address of the next page says all that the first request said.
    bodies.push(await requester.send({ ...request, path: next, query: [], workspace: undefined }))
  }
  return bodies
}

function nextOf(body: unknown, baseUrl: string): string | undefined {
  if (!isJsonObject(body) || typeof body.next !== 'string' || !body.next.startsWith(baseUrl)) return undefined
  const next = body.next.slice(baseUrl.length)
  // Browsers resolve dots, encoded or not, and take a backslash for a slash: the request would leave `baseUrl`.
  return /(?:^|[/\\])(?:\.|%2e){1,2}(?:[/\\?#]|$)/i.test(next) ? undefined : next
}
