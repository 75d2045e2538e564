import type { AddStreamRequest } from './streamConfig'
import type { JsonPatchOperation } from './streamPatch'

/** One request that brings a stored stream nearer to the wanted one, ready for the API. */
export type StreamEdit =
  /** `POST …/streams` */
  | { type: 'add'; stream: AddStreamRequest }
  /** `PATCH …/streams/{stream_name}` */
  | { type: 'patch'; stream_name: string; patch: JsonPatchOperation[] }
  /** `DELETE …/streams/{stream_name}` */
  | { type: 'remove'; stream_name: string }
