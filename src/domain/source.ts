import type { JsonObject } from './json'
import type { SourceTemplate, SourceTemplateSummary, TagsMode } from './sourceTemplate'

/** A connected source, as the list gives it. */
export type SourceSummary = {
  id: string
  name: string
  source_template: SourceTemplateSummary | null
  created_at?: string | undefined
  updated_at?: string | undefined
}

/** A connected source with its stored configuration. Secrets are masked by the API: all asterisks. */
export type Source = {
  id: string
  name: string
  source_template: SourceTemplate | null
  source_config: JsonObject
  created_at?: string | undefined
  updated_at?: string | undefined
}

/** What a person typed for a new source; the client adds the workspace. */
export type CreateSourceRequest = {
  source_template_id: string
  name?: string | undefined
  source_config: JsonObject
  selected_connection_template_tags?: string[] | undefined
  selected_connection_template_tags_mode?: TagsMode | undefined
  /** In place of what signing in fills in. A secret, good for a short time. */
  server_side_oauth_secret_id?: string | undefined
}

/** A sign-in to begin. What is left of the configuration goes along: the API may create the source at its end. */
export type InitiateOAuthRequest = {
  source_template_id: string
  /** The connector's definition; without it the API goes by the template alone. */
  definition_id?: string | undefined
  /** Where the person comes back to: a page of yours that calls `finishOAuth()`. */
  redirect_url: string
  name?: string | undefined
  source_config: JsonObject
  /** What the provider has to know beforehand, such as a subdomain. */
  oauth_input_configuration?: JsonObject | undefined
}

/** The whole configuration, with masks left in place for secrets that did not change. */
export type UpdateSourceRequest = { name?: string | undefined; source_config: JsonObject }

/** A configuration to try: of a new source (by template), or of a stored one (by source). */
export type CheckSourceRequest = { source_config: JsonObject } & (
  | { source_template_id: string; source_id?: undefined; server_side_oauth_secret_id?: string | undefined }
  | { source_id: string; source_template_id?: undefined }
)

/** Result of a check. A refusal is a result, not an error. */
export type SourceCheck = {
  id: string | null
  status: 'pending' | 'running' | 'cancelled' | 'failed' | 'succeeded' | 'inconclusive' | 'skipped' | null
  /** Words for the person, when the check failed. Untrusted. */
  message: string | null
  retryable: boolean | null
}
