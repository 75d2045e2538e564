import { isJsonObject } from '../../domain/json'
import type { Source, SourceSummary } from '../../domain/source'
import type { SourceTemplate, SourceTemplateSummary } from '../../domain/sourceTemplate'
import { pickMembers } from './pickMembers'
import { readShape, type Shape } from './readShape'
import { readSourceTemplate, readSourceTemplateSummary } from './readSourceTemplate'
import { jsonObject, optionalText, text } from './tolerantMembers'

const members = { id: ['source_id', 'connector_id'], name: [], created_at: [], updated_at: [] } as const
const common = {
  id: text,
  name: (value: unknown) => optionalText(value) ?? '',
  created_at: optionalText,
  updated_at: optionalText,
}

const summary: Shape<SourceSummary> = { ...common, source_template: readEmbeddedSummary }

const source: Shape<Source> = { ...common, source_template: readEmbeddedTemplate, source_config: jsonObject }

/** Reads a source as the list gives it. */
export function readSourceSummary(body: unknown): SourceSummary {
  const picked = pickMembers(body, {
    ...members,
    source_template: ['summarized_source_template', 'summarizedSourceTemplate'],
  })
  return readShape('a source', summary, picked)
}

/** Reads a source with its configuration, under whichever of its names. */
export function readSource(body: unknown): Source {
  const picked = pickMembers(body, {
    ...members,
    source_template: ['summarized_source_template'],
    source_config: ['replication_config', 'connection_configuration', 'connectionConfiguration', 'user_config'],
  })
  return readShape('a source', source, picked)
}

/** A source is worth showing without its template; one that cannot be read must not take it along. */
function readEmbeddedSummary(value: unknown): SourceTemplateSummary | null {
  return hasId(value) ? readSourceTemplateSummary(value) : null
}

function readEmbeddedTemplate(value: unknown): SourceTemplate | null {
  return hasId(value) ? readSourceTemplate(value) : null
}

function hasId(value: unknown): boolean {
  return isJsonObject(value) && typeof value.id === 'string' && typeof value.name === 'string'
}
