import type { TokenHandler } from './createTokenHandler'
import { refuse } from './refuse'

/** What this needs of Node's `IncomingMessage`; named by its shape, so that workers need no Node types. */
export type NodeRequest = AsyncIterable<Uint8Array> & {
  method?: string | undefined
  url?: string | undefined
  headers: Readonly<Record<string, string | string[] | undefined>>
}
/** What this needs of Node's `ServerResponse`. */
export type NodeResponse = {
  writeHead(status: number, headers: Record<string, string | string[]>): unknown
  end(body?: Uint8Array): unknown
}

/**
 * The same handler for Node's `http`, Express and their like. The request's body is left unread: your `workspaceName` gets
 * method, address and headers, cookies among them.
 *
 * @example app.post('/api/embedded-token', toNodeHandler(createTokenHandler({ … })))
 */
export function toNodeHandler(handle: TokenHandler) {
  return async function handleNode(incoming: NodeRequest, outgoing: NodeResponse): Promise<void> {
    const request = toRequest(incoming)
    const response = request === undefined ? refuse('not_a_request') : await handle(request)
    outgoing.writeHead(response.status, toNodeHeaders(response.headers))
    outgoing.end(new Uint8Array(await response.arrayBuffer()))
  }
}

/** Undefined for what Node's parser lets through and a `Request` does not hold: a strange host, address or method. */
function toRequest({ method = 'GET', url = '/', headers: incoming }: NodeRequest): Request | undefined {
  try {
    const headers = new Headers()
    for (const [name, value] of Object.entries(incoming)) {
      // HTTP/2 pseudo-headers are not headers to the rest of the world.
      if (value === undefined || name.startsWith(':')) continue
      for (const each of Array.isArray(value) ? value : [value]) headers.append(name, each)
    }
    const origin = `http://${headers.get('host') ?? 'localhost'}`
    // Joined, not resolved: an address that starts with two slashes would name another host.
    return new Request(url.startsWith('/') ? origin + url : new URL(url, origin), { method, headers })
  } catch {
    return undefined
  }
}

/** Cookies are the one header that must not be joined by commas. */
function toNodeHeaders(headers: Headers): Record<string, string | string[]> {
  const cookies = headers.getSetCookie()
  return { ...Object.fromEntries(headers), ...(cookies.length > 0 && { 'set-cookie': cookies }) }
}
