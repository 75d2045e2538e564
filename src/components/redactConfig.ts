import type { JsonObject } from '../domain/json'
import { readConnectorSpec } from '../domain/readConnectorSpec'
import { redactSecrets } from '../domain/redactSecrets'
import type { Source } from '../domain/source'

/** The configuration of a source with asterisks for secrets. Empty without its template: nobody can say what in it is secret. */
export function redactConfig({ source_template, source_config }: Source): JsonObject {
  return source_template ? redactSecrets(readConnectorSpec(source_template.user_config_spec).root, source_config) : {}
}
