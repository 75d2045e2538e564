import { callHost } from '../domain/callHost'
import { EmbeddedError } from '../domain/errors'
import { readToken } from '../domain/readToken'
import { withDeadline } from './withDeadline'

export type TokenSourceOptions = {
  token?: string | null | undefined
  getToken?: (() => Promise<string>) | undefined
  /** Milliseconds until a hanging `getToken` is given up. */
  timeout: number
  now: () => number
  /** Sets workspaces of different APIs apart in cache keys. */
  baseUrl: string
  onTokenRefreshed?: ((token: { expiresAt?: number }) => void) | undefined
}

/** A token as it goes on the wire. */
export type BearerToken = { text: string; workspaceId: string | undefined }

export type TokenSource = {
  readonly workspaceKey: string | undefined
  subscribe(listener: () => void): () => void
  ready(): Promise<void>
  /** A token that is good for now, minted when there is none or the present one is about to expire. */
  get(): Promise<BearerToken>
  /** Another token after the API refused this one. */
  renew(refused: BearerToken): Promise<BearerToken>
  /** Null: forget it, another is on its way. */
  set(token: string | null): void
  /** Gives up a mint under way and forgets the token. */
  clear(): void
  /** Takes a response's `Date` header, to know how far this computer's clock is off. */
  noteServerTime(date: string | null): void
}

type HeldToken = BearerToken & {
  expiresAt: number | undefined
  /** Milliseconds before its expiry at which it is replaced. */
  margin: number
}

const earlyRenewal = 60_000
/** After a failed early renewal, while the present token still holds. */
const renewalPause = 5_000

/** Holds the one token of a client and replaces it; all requests share one call of `getToken`. */
export function createTokenSource(options: TokenSourceOptions): TokenSource {
  const { getToken, now, timeout, baseUrl } = options
  const listeners = new Set<() => void>()
  const nameless = `nameless-${Math.random().toString(36).slice(2)}`
  let namelessTokens = 0
  let held: HeldToken | undefined
  let refusal: EmbeddedError | undefined
  let workspaceKey: string | undefined
  let minting: Promise<BearerToken> | undefined
  let aborter = new AbortController()
  let clockSkew = 0
  let pausedUntil = 0

  function announce(key: string | undefined): void {
    if (key === workspaceKey) return
    workspaceKey = key
    for (const listener of [...listeners]) listener()
  }

  /** Of a token without a workspace one cannot tell whose it is, so one that the host hands over counts as another tenant's. */
  function keyOf(token: BearerToken | undefined, isRenewal: boolean): string {
    if (token?.workspaceId !== undefined) return `${baseUrl}#${token.workspaceId}`
    if (!isRenewal) namelessTokens += 1
    return `${nameless}-${namelessTokens}`
  }

  function hold(text: string, minted: boolean): HeldToken {
    const read = readToken(text)
    if (!read.ok) throw new EmbeddedError(read.code, tokenFaults[read.code])
    const { token, workspaceId, expiresAt } = read
    return { text: token, workspaceId, expiresAt, margin: minted ? marginOf(expiresAt) : earlyRenewal }
  }

  /** A new token may live briefly, or look expired because a clock is off: asking for yet another would not help. */
  function marginOf(expiresAt: number | undefined): number {
    const life = expiresAt === undefined ? 0 : expiresAt - now() - clockSkew
    if (life > earlyRenewal) return earlyRenewal
    return life > 0 ? life / 4 : Number.NEGATIVE_INFINITY
  }

  function isDue({ expiresAt, margin }: HeldToken): boolean {
    return expiresAt !== undefined && now() + clockSkew >= expiresAt - margin
  }

  function mint(): Promise<BearerToken> {
    if (minting !== undefined) return minting
    const mine = callGetToken().finally(() => {
      if (minting === mine) minting = undefined
    })
    minting = mine
    return mine
  }

  async function callGetToken(): Promise<BearerToken> {
    const before = held
    const { signal } = aborter
    let fresh: HeldToken
    try {
      const text = await withDeadline({ timeout, signals: [signal], run: async () => requireHost(getToken)() })
      fresh = hold(text, true)
    } catch (cause) {
      if (signal.aborted) throw new EmbeddedError('aborted', 'The client was closed while it waited for a token.')
      if (held !== before && held !== undefined) return held
      throw toTokenError(cause, before !== undefined)
    }
    // The host set another token meanwhile, which is the newer word.
    if (held !== before && held !== undefined) return held
    held = fresh
    refusal = undefined
    announce(keyOf(fresh, workspaceKey !== undefined))
    if (before !== undefined) {
      const { expiresAt } = fresh
      callHost(options.onTokenRefreshed, expiresAt === undefined ? {} : { expiresAt })
    }
    return fresh
  }

  async function get(): Promise<BearerToken> {
    if (held === undefined) {
      if (getToken !== undefined) return mint()
      throw refusal ?? new EmbeddedError('token_missing', tokenFaults.token_missing)
    }
    if (getToken === undefined || !isDue(held) || now() < pausedUntil) return held
    const present = held
    return mint().catch((error: unknown) => {
      if (present.expiresAt === undefined || now() + clockSkew >= present.expiresAt) throw error
      pausedUntil = now() + renewalPause
      return present
    })
  }

  function set(token: string | null): void {
    pausedUntil = 0
    if (token === null) {
      held = undefined
      refusal = undefined
      if (getToken === undefined) announce(undefined)
      return
    }
    try {
      const next = hold(token, false)
      const isSame = held?.text === next.text
      held = next
      refusal = undefined
      if (!isSame) announce(keyOf(next, false))
    } catch (error) {
      held = undefined
      refusal = error instanceof EmbeddedError ? error : undefined
      if (getToken === undefined) announce(keyOf(undefined, false))
    }
  }

  if (options.token !== undefined) set(options.token)

  return {
    get workspaceKey() {
      return workspaceKey
    },
    subscribe(listener) {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
    async ready() {
      try {
        await get()
      } catch {
        // The first request meets the same fault and can tell of it; until then nobody is asking.
        if (workspaceKey === undefined && !aborter.signal.aborted) announce(keyOf(undefined, false))
      }
    },
    get,
    async renew(refused) {
      if (held !== undefined && held.text !== refused.text) return held
      if (getToken === undefined) {
        throw new EmbeddedError('token_expired', tokenFaults.token_expired, { status: 401 })
      }
      return mint()
    },
    set,
    clear() {
      aborter.abort()
      aborter = new AbortController()
      minting = undefined
      held = undefined
    },
    noteServerTime(date) {
      const serverTime = date === null ? Number.NaN : Date.parse(date)
      if (!Number.isNaN(serverTime)) clockSkew = serverTime - now()
    },
  }
}

const tokenFaults = {
  token_missing:
    'There is no token, so the API cannot be called. Give the provider a `token`, or a `getToken` that resolves to one.',
  token_malformed:
    'The token is neither a scoped token (a JWT) nor a widget token (base64 of JSON with a `token`), so the API cannot be called. ' +
    'Pass on what the API minted, unchanged.',
  token_expired:
    'The API refused the token and there is no `getToken` to ask for another, so nothing can be read or saved. ' +
    'Give the provider a `getToken`, or a new `token`.',
}

function requireHost(getToken: (() => Promise<string>) | undefined): () => Promise<string> {
  if (getToken === undefined) throw new EmbeddedError('token_missing', tokenFaults.token_missing)
  return getToken
}

/** The host's own fault is kept as the cause, and out of the message: one cannot know what it holds. */
function toTokenError(cause: unknown, hadToken: boolean): EmbeddedError {
  if (cause instanceof EmbeddedError && cause.code === 'token_malformed') return cause
  const missing = cause instanceof EmbeddedError && cause.code === 'token_missing'
  const what = missing ? 'gave no token' : 'failed'
  return new EmbeddedError(
    hadToken ? 'token_expired' : 'token_missing',
    `getToken() ${what}, so the API cannot be called. The next request asks again; see \`cause\` for what happened.`,
    { cause },
  )
}
