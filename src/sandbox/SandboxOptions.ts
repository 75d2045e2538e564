import type { DiscoveredCatalog } from './catalog/DiscoveredCatalog'
import type { CheckRule } from './config/checkConfig'
import type { Fault } from './faults/createFaults'
import type { ErrorForm } from './http/ApiError'
import type { SandboxTemplate } from './store/SandboxTemplate'

/** How a sandbox behaves. Every member has a default that suits a test. */
export type SandboxOptions = {
  /** Address the sandbox says it has, with `/api/v1`. Default `https://sandbox.airbyte.test/api/v1`. */
  baseUrl?: string | undefined
  /** Templates on offer in place of the sandbox's own. */
  templates?: readonly SandboxTemplate[] | undefined
  /** More catalogs by name, beside the sandbox's own. A template's `catalog` names the one its sources discover. */
  catalogs?: Readonly<Record<string, DiscoveredCatalog>> | undefined
  /** Credentials of the organization that mints tokens. Default `sandbox-client` and `sandbox-secret`. */
  credentials?: { client_id: string; client_secret: string } | undefined
  /** Seconds that tokens live. Default 900 for application tokens, 1200 for scoped ones. */
  tokenTtl?: { application?: number | undefined; scoped?: number | undefined } | undefined
  /** Error body for every path. Left out: `detail` on the first generation, `envelope` on the second, as documented. */
  errorForm?: ErrorForm | undefined
  /** `job` makes `GET …/discover` answer with a job that has to be read again. Default `sync`. */
  discovery?: DiscoveryOptions | undefined
  /** Fields of a stream in `GET …/streams`: the whole configuration, or no more than the documents show. Default `config`. */
  streamList?: 'config' | 'names' | undefined
  /**
   * What a sign-in ends with: the source that the API made of it, or a secret id to create one with, as it was before.
   * Default `connector_id`.
   */
  oauthAnswer?: 'connector_id' | 'secret_id' | undefined
  /** Whether streams are also held to the platform's rules on cursors and keys (422). Default false. */
  strictStreams?: boolean | undefined
  /** A rule of your own for checks; undefined from it leaves the matter to the sandbox. */
  checkRule?: CheckRule | undefined
  /** Milliseconds a check takes when a secret is `slow`. Default 5000. */
  slowness?: number | undefined
  /** Milliseconds before every answer: a number, or the ends of a range. Default 0. */
  latency?: number | readonly [number, number] | undefined
  faults?: readonly Fault[] | undefined
  /** Requests each organization has in an hour before it gets a 429. Default: no limit. */
  rateLimit?: number | undefined
  /** Whether `requests` keeps bodies whole, with what was typed into secrets. For tests. Default false. */
  keepSecretsInRequests?: boolean | undefined
  /** Whether the endpoints outside `/api`, which steer the sandbox and mint tokens for anyone, answer. Default false. */
  control?: boolean | undefined
  /** Start of all chance: ids, latency, probabilities. Default: differs on each run. */
  seed?: number | undefined
  /** Milliseconds since the epoch. Default `Date.now`. */
  now?: (() => number) | undefined
}

/** Whether a discovery answers at once or as a job, and how long a job takes. */
export type DiscoveryOptions = {
  mode: 'sync' | 'job'
  /** How often a job answers that it is running. Default 1. */
  reads?: number | undefined
  /** Milliseconds a job is running at least. Default 0. */
  duration?: number | undefined
}
