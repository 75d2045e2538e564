import type { ConnectorSpec } from '../../domain/connectorSpec'
import { isJsonObject } from '../../domain/json'

/**
 * Reads a connector's specification out of `user_config_spec`. Its casing is mixed on the wire; a bare JSON
 * schema counts as well. Without one, the form has no fields.
 */
export function readSpec(value: unknown): ConnectorSpec {
  if (!isJsonObject(value)) return { connectionSpecification: {} }
  const schema = value.connectionSpecification ?? value.connection_specification
  const documentation = value.documentationUrl ?? value.documentation_url
  const auth = value.advanced_auth ?? value.advancedAuth
  const isBareSchema = schema === undefined && isJsonObject(value.properties)
  return {
    connectionSpecification: isBareSchema ? value : isJsonObject(schema) ? schema : {},
    advanced_auth: isJsonObject(auth) ? auth : null,
    ...(typeof documentation === 'string' && { documentationUrl: documentation }),
  }
}
