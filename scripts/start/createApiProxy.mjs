const methods = ['GET', 'POST', 'PUT', 'PATCH', 'DELETE']
/** What the client sends. Cookies of other hosts on this machine, and where the page is, are nobody's business. */
const requestHeaders = ['accept', 'authorization', 'content-type', 'x-organization-id']
/** What the client reads. */
const responseHeaders = ['content-type', 'date', 'retry-after']

/**
 * Hands the client's requests on to the API, for a browser that may not ask it by itself. Adds no credentials: the token is the
 * page's own. Bodies pass as they are.
 *
 * @param {{ path: string, baseUrl: string, fetch?: typeof globalThis.fetch }} options `path`: where it is mounted, without
 * a slash at the end.
 * @returns {(request: Request) => Promise<Response>}
 */
export function createApiProxy({ path, baseUrl, fetch = globalThis.fetch }) {
  return async function forward(request) {
    const target = targetOf(new URL(request.url))
    if (target === undefined) return refuse(404, 'This is no address below that of the API.')
    if (!methods.includes(request.method))
      return refuse(405, 'The API has no such method.', { allow: methods.join(', ') })
    try {
      return await pass(request, target)
    } catch (error) {
      if (!request.signal.aborted) console.error(`The API could not be reached: ${reasonOf(error)}`)
      return refuse(502, 'The API could not be reached. The reason is in the log of this server.')
    }
  }

  function targetOf({ pathname, search }) {
    const rest = pathname.slice(path.length)
    if (!pathname.startsWith(`${path}/`) || hasDotSegment(rest)) return undefined
    return baseUrl + rest + search
  }

  async function pass(request, target) {
    const hasBody = request.method !== 'GET' && request.body !== null
    const answer = await fetch(target, {
      method: request.method,
      headers: pick(request.headers, requestHeaders),
      // Followed, a redirect would carry the token wherever it points.
      redirect: 'manual',
      signal: request.signal,
      ...(hasBody && { body: await request.arrayBuffer() }),
    })
    if (answer.status >= 300 && answer.status < 400) {
      await answer.body?.cancel()
      return refuse(502, 'The API answered with a redirect, which is not followed. Is --api where it really is?')
    }
    const headers = { ...pick(answer.headers, responseHeaders), 'cache-control': 'no-store', ...inert }
    return new Response(answer.body, { status: answer.status, headers })
  }
}

/** Whatever the API sends: on this origin it is data, and nothing to show or run. */
const inert = { 'x-content-type-options': 'nosniff', 'content-security-policy': "default-src 'none'; sandbox" }

function refuse(status, detail, headers = {}) {
  return Response.json({ detail }, { status, headers: { 'cache-control': 'no-store', ...headers } })
}

function pick(headers, names) {
  return Object.fromEntries(names.flatMap((name) => (headers.has(name) ? [[name, headers.get(name)]] : [])))
}

/** Plain ones are gone from a parsed address; encoded, the API might resolve them after us. */
function hasDotSegment(path) {
  try {
    return decodeURIComponent(path)
      .split(/[/\\]/)
      .some((segment) => segment === '.' || segment === '..')
  } catch {
    return true
  }
}

/** Never the request: that holds a token, and maybe a password. */
function reasonOf(error) {
  return error.cause?.code ?? error.cause?.message ?? error.message
}
