import type { JsonObject } from '../domain/json'
import { readConnectorSpec } from '../domain/readConnectorSpec'
import { redactSecrets } from '../domain/redactSecrets'
import type { Source } from '../domain/source'
import type { SourceTemplateSummary } from '../domain/sourceTemplate'

/** A saved source. Secrets in `replication_config` are asterisks. */
export type EndUserSource = {
  id: string
  name: string
  source_template: Pick<SourceTemplateSummary, 'id' | 'name' | 'icon'> | null
  replication_config: JsonObject
  created_at?: string | undefined
  updated_at?: string | undefined
}

/** A source as the official widget tells of it. Without its template nobody can say what in it is secret. */
export function toEndUserSource({
  id,
  name,
  source_template,
  source_config,
  created_at,
  updated_at,
}: Source): EndUserSource {
  const config = source_template
    ? redactSecrets(readConnectorSpec(source_template.user_config_spec).root, source_config)
    : {}
  const template = source_template && {
    id: source_template.id,
    name: source_template.name,
    icon: source_template.icon,
  }
  return { id, name, source_template: template, replication_config: config, created_at, updated_at }
}
