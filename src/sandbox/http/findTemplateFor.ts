import type { JsonObject } from '../../domain/json'
import type { SandboxTemplate } from '../store/SandboxTemplate'
import type { Caller } from '../tokens/createTokenMint'
import { ApiError, invalidMember } from './ApiError'
import { organizationOf } from './authenticate'
import { readText } from './readBody'
import type { SandboxParts } from './SandboxParts'
import { findTemplate } from './templateRoutes'

/** By template, by definition, or by the connector's name in any case; a name that fits several templates does not do. */
export function findTemplateFor(parts: SandboxParts, caller: Caller, body: JsonObject): SandboxTemplate {
  const templateId = readText(body, 'source_template_id')
  if (templateId !== undefined) return findTemplate(parts, caller, templateId)
  const definitionId = readText(body, 'definition_id')
  const type = readText(body, 'connector_type')?.toLowerCase()
  if (definitionId === undefined && type === undefined) {
    throw invalidMember(
      ['connector_type'],
      "One of 'connector_type', 'definition_id' and 'source_template_id' is required",
    )
  }
  const { id } = organizationOf(parts, caller)
  const found = [...parts.store.templates.values()].filter(
    (template) =>
      (template.organization_id === null || template.organization_id === id) &&
      (definitionId === undefined
        ? template.name.toLowerCase() === type
        : template.actor_definition_id === definitionId),
  )
  const own = found.filter((template) => template.organization_id !== null)
  const [template, ...others] = own.length > 0 ? own : found
  if (!template) throw new ApiError(404, `No source template for '${definitionId ?? type}'`)
  if (others.length > 0)
    throw invalidMember(['source_template_id'], "Several templates fit: 'source_template_id' is required")
  return template
}
