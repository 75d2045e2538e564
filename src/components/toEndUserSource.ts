import type { JsonObject } from '../domain/json'
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

/** A source as the official widget tells of it. `replication_config` is what may be told: its secrets are taken out already. */
export function toEndUserSource(source: Source, replication_config: JsonObject): EndUserSource {
  const { id, name, source_template: template, created_at, updated_at } = source
  const source_template = template && { id: template.id, name: template.name, icon: template.icon }
  return { id, name, source_template, replication_config, created_at, updated_at }
}
