import { createMiddleware } from 'hono/factory'
import type { SandboxOrganization, SandboxWorkspace } from '../store/createStore'
import type { Caller, TokenKind } from '../tokens/createTokenMint'
import { ApiError } from './ApiError'
import type { SandboxEnv, SandboxParts } from './SandboxParts'

/** Lets a request pass when its token is good and of one of the kinds (401), and names its own organization (403). */
export function authenticate(parts: SandboxParts, kinds: readonly TokenKind[]) {
  return createMiddleware<SandboxEnv>(async (context, next) => {
    const bearer = /^Bearer\s+(\S+)$/i.exec(context.req.header('Authorization') ?? '')?.[1]
    if (!bearer) throw new ApiError(401, 'Not authenticated: send a bearer token')
    const caller = await parts.tokens.read(bearer)
    if (!kinds.includes(caller.kind)) {
      throw new ApiError(401, `This endpoint does not take ${caller.kind} tokens: it needs ${kinds.join(' or ')} ones`)
    }
    const named = context.req.header('X-Organization-Id')
    if (named && named !== organizationOf(parts, caller).id) {
      throw new ApiError(403, 'The token does not belong to this organization')
    }
    const spent = parts.rateLimit.spend(organizationOf(parts, caller).id)
    for (const [name, value] of Object.entries(spent.headers)) context.header(name, value)
    if (spent.exceeded) throw new ApiError(429, 'Rate limit exceeded', [], spent.headers)
    context.set('caller', caller)
    await next()
  })
}

export function organizationOf({ store }: SandboxParts, caller: Caller): SandboxOrganization {
  for (const organization of store.organizations.values()) {
    if (organization.client_id === caller.clientId) return organization
  }
  throw new ApiError(401, 'The application that minted this token is gone')
}

/** The workspace a scoped token speaks for. */
export function workspaceOf({ store }: SandboxParts, caller: Caller): SandboxWorkspace {
  const workspace = caller.kind === 'scoped' ? store.workspaces.get(caller.workspaceId) : undefined
  if (!workspace) throw new ApiError(401, 'The workspace of this token is gone')
  return workspace
}

/** Throws a 403 unless the caller may touch what is in this workspace. */
export function requireWorkspace(parts: SandboxParts, caller: Caller, workspaceId: string) {
  const allowed =
    caller.kind === 'scoped'
      ? caller.workspaceId === workspaceId
      : parts.store.workspaces.get(workspaceId)?.organization_id === organizationOf(parts, caller).id
  if (!allowed) throw new ApiError(403, 'This token has no access to that workspace')
}
