import type { JsonObject } from './json'

/** A connector's specification as the API sends it (`user_config_spec`). Its casing is mixed on the wire too. */
export type ConnectorSpec = {
  documentationUrl?: string | undefined
  /** JSON schema (draft 7) with Airbyte's own keywords. Untrusted: anything may be in it. */
  connectionSpecification: JsonObject
  /** OAuth description of the connector, or null. */
  advanced_auth?: JsonObject | null | undefined
}
