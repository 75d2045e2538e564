import { jwtVerify, SignJWT } from 'jose'
import { ApiError } from '../http/ApiError'

/** What a caller's bearer token proves. */
export type Caller =
  | { kind: 'application'; clientId: string }
  | { kind: 'scoped'; clientId: string; workspaceId: string }

export type TokenKind = Caller['kind']

/** Signs and reads the sandbox's tokens. */
export type TokenMint = {
  /** Seconds a token lives by default. */
  readonly lifetimes: Readonly<Record<TokenKind, number>>
  mint(caller: Caller, ttl?: number): Promise<string>
  /** Who calls. Throws a 401 for a token that is expired, of another sandbox, or no token at all. */
  read(token: string): Promise<Caller>
  /** Ends every token of that kind that is out there. Tokens minted later are good. */
  expire(kind: TokenKind): void
}

const workspaceScope = 'io.airbyte.auth.workspace_scope'
const types: Record<TokenKind, string> = {
  application: 'io.airbyte.auth.application_v1',
  scoped: 'io.airbyte.auth.embedded_v1',
}

export type TokenMintOptions = {
  issuer: string
  now: () => number
  lifetimes: Record<TokenKind, number>
}

/**
 * The API's JWTs: HS256 with the claims it documents, thus without `iat` and `jti`. Since two such tokens of one second
 * are the same text, tokens are not revoked one by one: a kind's key is replaced.
 */
export function createTokenMint({ issuer, now, lifetimes }: TokenMintOptions): TokenMint {
  const keys: Record<TokenKind, Uint8Array> = { application: createKey(), scoped: createKey() }
  const seconds = () => Math.floor(now() / 1000)

  async function readAs(kind: TokenKind, token: string): Promise<Caller | undefined> {
    const { payload } = await jwtVerify(token, keys[kind], {
      algorithms: ['HS256'],
      audience: 'airbyte-server',
      issuer,
      currentDate: new Date(now()),
      requiredClaims: ['exp', 'sub'],
    })
    const clientId = payload.sub ?? ''
    if (kind === 'application') return { kind, clientId }
    const scope = payload[workspaceScope]
    if (typeof scope !== 'object' || scope === null || !('workspaceId' in scope)) return undefined
    return { kind, clientId, workspaceId: String(scope.workspaceId) }
  }

  return {
    lifetimes,

    mint(caller, ttl = lifetimes[caller.kind]) {
      const claims =
        caller.kind === 'scoped'
          ? {
              typ: types.scoped,
              act: { sub: caller.workspaceId },
              [workspaceScope]: { workspaceId: caller.workspaceId },
              roles: ['EMBEDDED_END_USER'],
            }
          : { typ: types.application, roles: ['ORGANIZATION_ADMIN'] }
      return new SignJWT(claims)
        .setProtectedHeader({ alg: 'HS256' })
        .setIssuer(issuer)
        .setAudience('airbyte-server')
        .setSubject(caller.clientId)
        .setExpirationTime(seconds() + ttl)
        .sign(keys[caller.kind])
    },

    async read(token) {
      for (const kind of ['scoped', 'application'] as const) {
        const caller = await readAs(kind, token).catch(() => undefined)
        if (caller) return caller
      }
      throw new ApiError(401, 'Token is invalid or has expired')
    },

    expire(kind) {
      keys[kind] = createKey()
    },
  }
}

function createKey(): Uint8Array {
  return crypto.getRandomValues(new Uint8Array(32))
}
