import { createSandbox, type Sandbox, type SandboxOptions } from '../../../src/sandbox/index'

export type Answer = {
  status: number
  headers: Headers
  // The sandbox is tested as a client would see it: what a body holds is what a test asks it for.
  body: ReturnType<typeof JSON.parse>
}

export type Call = (method: string, path: string, body?: unknown, headers?: Record<string, string>) => Promise<Answer>

/** Calls paths below `/api/v1` with a bearer token, or without one. */
export function createCall(sandbox: Sandbox, token?: string): Call {
  return async (method, path, body, headers = {}) => {
    const response = await sandbox.fetch(sandbox.baseUrl + path, {
      method,
      headers: {
        ...(token !== undefined && { Authorization: `Bearer ${token}` }),
        ...(body !== undefined && { 'Content-Type': 'application/json' }),
        ...headers,
      },
      ...(body !== undefined && { body: typeof body === 'string' ? body : JSON.stringify(body) }),
    })
    const text = await response.text()
    return { status: response.status, headers: response.headers, body: text === '' ? undefined : JSON.parse(text) }
  }
}

/** A sandbox, and calls with a scoped and an application token for it. */
export async function connect(options: SandboxOptions = {}) {
  const sandbox = createSandbox({ keepSecretsInRequests: true, ...options })
  const anonymous = createCall(sandbox)
  const { client_id, client_secret } = options.credentials ?? {
    client_id: 'sandbox-client',
    client_secret: 'sandbox-secret',
  }
  const { body } = await anonymous('POST', '/account/applications/token', { client_id, client_secret })
  const token = await sandbox.mintScopedToken('acme')
  return {
    sandbox,
    token,
    applicationToken: String(body.access_token),
    anonymous,
    call: createCall(sandbox, token),
    asApplication: createCall(sandbox, body.access_token),
    callAs: async (workspace: string) => createCall(sandbox, await sandbox.mintScopedToken(workspace)),
  }
}
