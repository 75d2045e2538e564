import { isJsonObject } from '../../domain/json'
import type { SourceTemplate, SourceTemplateSummary } from '../../domain/sourceTemplate'
import { pickMembers } from './pickMembers'
import { readCustomization } from './readCustomization'
import { readShape, type Shape } from './readShape'
import { readSpec } from './readSpec'
import { oneOf, optionalText, text, textOrNull, toTexts } from './tolerantMembers'

const members = {
  id: ['source_template_id', 'source_config_template_id'],
  name: [],
  icon: ['icon_url'],
  actor_definition_id: ['source_definition_id', 'sourceDefinitionId'],
  organization_id: [],
  connector_name: [],
  tags: [],
  customization: [],
  mode: [],
  created_at: [],
  updated_at: [],
} as const

const summary: Shape<SourceTemplateSummary> = {
  id: text,
  name: text,
  icon: textOrNull,
  actor_definition_id: textOrNull,
  organization_id: textOrNull,
  connector_name: textOrNull,
  tags: toTexts,
  customization: readCustomization,
  mode: oneOf(['DIRECT', 'REPLICATION', 'MULTI'], 'REPLICATION'),
  created_at: optionalText,
  updated_at: optionalText,
}

const template: Shape<SourceTemplate> = {
  ...summary,
  user_config_spec: readSpec,
  preset_fields: (preset) => (isJsonObject(preset) ? Object.keys(preset) : []),
  is_experimental: (value) => value === true,
  auth_tooltip: readTooltip,
}

/** Reads a connector on offer as the list gives it. */
export function readSourceTemplateSummary(body: unknown): SourceTemplateSummary {
  return readShape('a source template', summary, pickMembers(body, members))
}

/** Reads a connector on offer with its form. Of what the operator preset, only the keys go further. */
export function readSourceTemplate(body: unknown): SourceTemplate {
  const picked = pickMembers(body, {
    ...members,
    user_config_spec: ['partialUserConfigSpec', 'partial_user_config_spec', 'configTemplateSpec'],
    preset_fields: ['partial_default_config', 'partialDefaultConfig'],
    is_experimental: [],
    auth_tooltip: [],
  })
  return readShape('a source template', template, picked)
}

function readTooltip(value: unknown): SourceTemplate['auth_tooltip'] {
  if (typeof value === 'string') return value
  if (!isJsonObject(value)) return null
  return Object.fromEntries(
    Object.entries(value).flatMap(([choice, words]) => (typeof words === 'string' ? [[choice, words]] : [])),
  )
}
