import type { JsonValue } from '../../domain/json'

/** One request the sandbox got, in the order of arrival. Preflights and the control endpoints are not among them. */
export type RecordedRequest = {
  method: string
  /** Path below `/api/v1`, as it was sent: stream names are still encoded. */
  path: string
  /** Query with its `?`, or empty. */
  search: string
  /** JSON body, text when it is none, undefined without one. Secrets are removed unless the sandbox was told to keep them. */
  body?: JsonValue | undefined
  /** Status of the answer; null while there is none, and for a connection that was dropped or given up. */
  status: number | null
}
