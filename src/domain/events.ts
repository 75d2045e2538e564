import type { EmbeddedErrorCode } from './errors'
import type { StreamEdit } from './streamEdits'

/**
 * What happens inside the embedded components, for the host to act on. The names are stable, and no event carries a secret:
 * source configurations are never part of one.
 */
export type EmbeddedEvent =
  | { type: 'template_selected'; source_template_id: string; name: string }
  | {
      type: 'source_checked'
      source_template_id?: string
      source_id?: string
      status: 'succeeded' | 'failed' | 'unknown'
    }
  | { type: 'source_created'; source_id: string; name: string; source_template_id: string }
  | { type: 'source_updated'; source_id: string; name: string }
  | { type: 'source_deleted'; source_id: string }
  | { type: 'catalog_discovered'; source_id: string; stream_count: number }
  | { type: 'stream_edits_changed'; source_id: string; edits: StreamEdit[] }
  | {
      type: 'stream_edits_applied'
      source_id: string
      applied: StreamEdit[]
      failed: StreamEdit[]
      /** Not sent, since somebody else changed the same stream meanwhile. Left out when there are none. */
      clashes?: StreamEdit[]
    }
  | { type: 'token_refreshed'; expires_at?: number }
  | { type: 'error'; code: EmbeddedErrorCode; message: string; status?: number }
  | { type: 'closed' }
