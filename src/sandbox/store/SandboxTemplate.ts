import type { ConnectorSpec } from '../../domain/connectorSpec'
import type { JsonObject } from '../../domain/json'
import type { TemplateCustomization } from '../../domain/sourceTemplate'

/** A source template as the sandbox keeps it: the operator's side, with the whole spec and the preset values. */
export type SandboxTemplate = {
  id: string
  name: string
  /** Address of an SVG, or null. */
  icon: string | null
  actor_definition_id: string
  /** Null: a global template of the platform. */
  organization_id: string | null
  connector_name: string | null
  tags: string[]
  customization: TemplateCustomization | null
  mode: 'DIRECT' | 'REPLICATION' | 'MULTI'
  /** The connector's whole spec; what a caller gets is derived from it and `partial_default_config`. */
  spec: ConnectorSpec
  /** Values the operator has set. They are merged under what the user sends. */
  partial_default_config: JsonObject
  is_experimental: boolean
  auth_tooltip: string | Record<string, string> | null
  /** Name of the catalog that sources of this template discover. */
  catalog: string
  created_at: string
  updated_at: string
}
