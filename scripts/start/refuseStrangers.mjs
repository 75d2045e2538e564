const thisMachine = /^(localhost|127\.0\.0\.1|\[::1\])(:\d+)?$/

/**
 * For a server whose tokens are good for something: answers this machine's own pages alone. A page from elsewhere may send
 * requests here, and by a name that it makes point here (DNS rebinding) even read the answers.
 *
 * @param {(request: Request) => Promise<Response>} handle
 * @returns {(request: Request) => Promise<Response>}
 */
export function refuseStrangers(handle) {
  return async (request) => {
    const { headers, url } = request
    const origin = headers.get('origin')
    const isOurs = thisMachine.test(headers.get('host') ?? '') && (origin === null || origin === new URL(url).origin)
    return isOurs ? handle(request) : new Response('Not for pages from elsewhere', { status: 403 })
  }
}
