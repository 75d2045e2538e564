import { isJsonObject, type JsonObject, type JsonValue } from '../../domain/json'
import type { SandboxTemplate } from '../store/SandboxTemplate'

/** A template as lists give it: without its form. */
export function toTemplateSummary(template: SandboxTemplate) {
  const { id, name, icon, actor_definition_id, organization_id, connector_name } = template
  const { tags, customization, mode, created_at, updated_at } = template
  return {
    id,
    name,
    icon,
    actor_definition_id,
    organization_id,
    connector_name,
    tags,
    customization,
    mode,
    created_at,
    updated_at,
  }
}

/** A template with its form, as a source carries it. */
export function toSourceTemplate(template: SandboxTemplate) {
  const { id, name, icon, actor_definition_id, tags, customization, mode, is_experimental } = template
  return {
    id,
    name,
    icon,
    source_definition_id: actor_definition_id,
    user_config_spec: toUserConfigSpec(template),
    // Whole, as the API gives it out: a client must not show it.
    partial_default_config: template.partial_default_config,
    tags,
    customization,
    mode,
    is_experimental,
    created_at: template.created_at,
    updated_at: template.updated_at,
  }
}

/** A template with its form and what only its own endpoint tells. */
export function toTemplateDetails(template: SandboxTemplate) {
  const { auth_tooltip, connector_name } = template
  return { ...toSourceTemplate(template), auth_tooltip, connector_name }
}

/**
 * The form that is left for the user: what the operator has set is neither asked for nor shown, unless OAuth needs it. (The
 * platform's former rule also dropped every optional member; this one keeps them.)
 */
function toUserConfigSpec({ spec, partial_default_config }: SandboxTemplate) {
  const { connectionSpecification: schema, advanced_auth = null } = spec
  const neededByOAuth = listOAuthKeys(advanced_auth)
  const isPreset = (key: string) => Object.hasOwn(partial_default_config, key) && !neededByOAuth.has(key)

  const left: JsonObject = { type: 'object', ...schema }
  if (Array.isArray(schema.required)) left.required = schema.required.filter((key) => !isPreset(String(key)))
  if (isJsonObject(schema.properties)) {
    left.properties = Object.fromEntries(Object.entries(schema.properties).filter(([key]) => !isPreset(key)))
  }
  return {
    ...(spec.documentationUrl !== undefined && { documentationUrl: spec.documentationUrl }),
    connectionSpecification: left,
    advanced_auth,
    supported_destination_sync_modes: null,
  }
}

/** Every key on a way that an OAuth specification writes to. */
function listOAuthKeys(node: JsonValue): Set<string> {
  const keys = new Set<string>()
  const walk = (value: JsonValue) => {
    if (Array.isArray(value)) return value.forEach(walk)
    if (!isJsonObject(value)) return
    const path = value.path_in_connector_config
    if (Array.isArray(path)) for (const key of path) keys.add(String(key))
    Object.values(value).forEach(walk)
  }
  walk(node)
  return keys
}
