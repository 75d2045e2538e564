import type { ApiPaths, PathFamily } from './apiPaths'
import type { Redactor } from './createRedactor'
import type { Requester } from './createRequester'
import type { TokenSource } from './createTokenSource'

/** What the operations of one client share. */
export type ClientParts = {
  requester: Requester
  tokens: TokenSource
  redactor: Redactor
  /** Ends in a slash. */
  baseUrl: string
  paths: ApiPaths
  /** Which words the bodies are in. */
  pathFamily: PathFamily
  /** Milliseconds; `source` where the source itself is asked. */
  timeouts: { request: number; source: number }
  pollDelay: number
}
