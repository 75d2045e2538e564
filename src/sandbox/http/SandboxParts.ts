import type { Random } from '../createRandom'
import type { Fault, Faults } from '../faults/createFaults'
import type { RecordedRequest } from '../recording/RecordedRequest'
import type { SandboxOptions } from '../SandboxOptions'
import type { Store } from '../store/createStore'
import type { Caller, TokenMint } from '../tokens/createTokenMint'
import type { RateLimit } from './createRateLimit'

/** What the routes of one sandbox work with. */
export type SandboxParts = {
  store: Store
  tokens: TokenMint
  faults: Faults
  rateLimit: RateLimit
  requests: RecordedRequest[]
  random: Random
  options: SandboxOptions
  now: () => number
  baseUrl: string
  /** Puts the sandbox back to how it was made. */
  reset(): void
}

/** What Hono's contexts carry: the fault that struck, and who calls. */
export type SandboxEnv = {
  Bindings: { fault?: Fault | undefined }
  Variables: { caller: Caller }
}
