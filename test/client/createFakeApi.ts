/** An answer to give: a response, or a way of not giving one. */
export type FakeAnswer = Response | 'drop' | 'hang' | ((request: Request) => Response | Promise<Response>)

export type FakeApi = {
  fetch: (input: Request) => Promise<Response>
  requests: { method: string; path: string; search: string; headers: Headers; body: unknown }[]
}

export const baseUrl = 'https://api.test/api/v1'

/** An API that gives the answers in order, the last one again and again, for what no sandbox would do. */
export function createFakeApi(...answers: FakeAnswer[]): FakeApi {
  const requests: FakeApi['requests'] = []
  return {
    requests,
    async fetch(input) {
      const url = new URL(input.url)
      const text = await input.clone().text()
      const answer = answers[Math.min(requests.length, answers.length - 1)] ?? json({})
      requests.push({
        method: input.method,
        path: url.pathname.replace('/api/v1/', ''),
        search: url.search,
        headers: input.headers,
        body: text === '' ? undefined : JSON.parse(text),
      })
      if (answer === 'drop') throw new TypeError('Failed to fetch')
      if (answer === 'hang') return new Promise<Response>(() => {})
      return typeof answer === 'function' ? answer(input) : answer.clone()
    },
  }
}

export function json(body: unknown, init: ResponseInit = {}): Response {
  return new Response(JSON.stringify(body), { headers: { 'content-type': 'application/json' }, ...init })
}

export type FakeToken = { workspaceId?: string | null; expiresAt?: number; id?: string }

/** A token that is like a scoped one in all but its signature. Times in milliseconds. */
export function fakeToken({ workspaceId = 'workspace-1', expiresAt, id }: FakeToken = {}): string {
  const claims = {
    ...(id !== undefined && { sub: id }),
    ...(expiresAt !== undefined && { exp: expiresAt / 1000 }),
    ...(workspaceId !== null && { 'io.airbyte.auth.workspace_scope': { workspaceId } }),
  }
  const encode = (value: object) => btoa(JSON.stringify(value)).replaceAll('=', '')
  return `${encode({ alg: 'HS256' })}.${encode(claims)}.signature`
}
