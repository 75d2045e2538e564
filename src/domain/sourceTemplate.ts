import type { ConnectorSpec } from './connectorSpec'
import type { JsonObject } from './json'

/** Whether one of several tags suffices, or all are asked for. */
export type TagsMode = 'any' | 'all'

/** What an operator fixed about the streams of a template. */
export type TemplateCustomization = {
  stream_selection_mode: 'all' | 'suggested' | 'whitelist'
  stream_whitelist: string[]
  /** By stream name: key and cursor that the operator presets. */
  stream_customizations: Record<string, { primary_key_fields?: string[][]; cursor_field?: string[] }>
  /** Mappers by stream name, as they came. */
  stream_mappers: JsonObject
}

/** One connector on offer, as the list gives it: without its form. */
export type SourceTemplateSummary = {
  id: string
  name: string
  /** Address of an SVG, or null. Untrusted. */
  icon: string | null
  actor_definition_id: string | null
  /** Null: a global template of the platform. */
  organization_id: string | null
  /** Slug such as `zendesk-support`. */
  connector_name: string | null
  tags: string[]
  customization: TemplateCustomization | null
  mode: 'DIRECT' | 'REPLICATION' | 'MULTI'
  created_at?: string | undefined
  updated_at?: string | undefined
}

/** One connector on offer, with its form. */
export type SourceTemplate = SourceTemplateSummary & {
  user_config_spec: ConnectorSpec
  /**
   * Top-level keys of `partial_default_config`, which the operator has set. Their values never leave the client: they may
   * hold the operator's own secrets.
   */
  preset_fields: string[]
  is_experimental: boolean
  /** Markdown, or Markdown by discriminator value of an authentication choice. */
  auth_tooltip: string | Record<string, string> | null
}
