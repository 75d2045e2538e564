import type { JsonValue } from './json'

/** The three operations of RFC 6902 that the API documents. */
export type JsonPatchOperation =
  | { op: 'add' | 'replace'; path: string; value: JsonValue }
  | { op: 'remove'; path: string }
