import { Hono } from 'hono'
import type { JsonObject } from '../../domain/json'
import type { SandboxWorkspace } from '../store/createStore'
import type { SandboxTemplate } from '../store/SandboxTemplate'
import type { Caller } from '../tokens/createTokenMint'
import { ApiError, invalidMember } from './ApiError'
import { authenticate, organizationOf, requireWorkspace } from './authenticate'
import { readObject, readObjectMember, readText, requireText } from './readBody'
import type { SandboxEnv, SandboxParts } from './SandboxParts'
import { findSource, readConfig, runCheck, toSourceResponse, toSourceSummary } from './sourceRequests'
import { findTemplate } from './templateRoutes'

/** The same sources, as the second generation of the API has them: connectors, with an application or a scoped token. */
export function connectorRoutes(parts: SandboxParts) {
  const { store } = parts
  const routes = new Hono<SandboxEnv>()
  const authenticated = authenticate(parts, ['application', 'scoped'])
  const base = '/integrations/connectors'

  routes.get(base, authenticated, (context) => {
    const { caller } = context.var
    const query = (name: string) => context.req.query(name) || undefined
    const name = query('workspace_name') ?? query('customer_name') ?? query('external_user_id')
    const workspaceId = query('workspace_id') ?? (name === undefined ? undefined : findWorkspace(caller, name).id)
    if (workspaceId === undefined) throw new ApiError(422, "'workspace_id' or 'workspace_name' is required")
    requireWorkspace(parts, caller, workspaceId)
    const definitionId = query('definition_id')
    const sources = [...store.sources.values()].filter(
      ({ workspace_id, template }) =>
        workspace_id === workspaceId && (definitionId === undefined || template.actor_definition_id === definitionId),
    )
    return context.json({ data: sources.map(toSourceSummary) })
  })

  routes.post(base, authenticated, async (context) => {
    const { caller } = context.var
    const body = await readObject(context)
    const workspace = findWorkspace(caller, requireText(body, 'workspace_name'))
    requireWorkspace(parts, caller, workspace.id)
    const template = findTemplateFor(caller, body)
    const config = readConfig({ template, ...readSentConfig(body) })
    const name = readText(body, 'name')
    return context.json(toSourceResponse(store.addSource({ workspace_id: workspace.id, template, config, name })))
  })

  routes.post(`${base}/check`, authenticated, async (context) => {
    const body = await readObject(context)
    const template = findTemplateFor(context.var.caller, body)
    return context.json(await runCheck(parts, { template, ...readSentConfig(body) }, context.req.raw.signal))
  })

  routes.post(`${base}/:id/check`, authenticated, async (context) => {
    const { template, config: stored } = findSource(parts, context.var.caller, context.req.param('id'))
    const body = await readObject(context)
    const sent =
      body.replication_config === undefined ? { config: stored, member: 'replication_config' } : readSentConfig(body)
    return context.json(await runCheck(parts, { template, stored, ...sent }, context.req.raw.signal))
  })

  routes.get(`${base}/:id`, authenticated, (context) =>
    context.json(toSourceResponse(findSource(parts, context.var.caller, context.req.param('id')))),
  )

  routes.put(`${base}/:id`, authenticated, async (context) => {
    const source = findSource(parts, context.var.caller, context.req.param('id'))
    const body = await readObject(context)
    const name = readText(body, 'name')
    if (body.replication_config !== undefined) {
      source.config = readConfig({ template: source.template, stored: source.config, ...readSentConfig(body) })
    }
    source.name = name ?? source.name
    source.updated_at = store.timestamp()
    return context.json(toSourceResponse(source))
  })

  routes.delete(`${base}/:id`, authenticated, (context) => {
    const source = findSource(parts, context.var.caller, context.req.param('id'))
    store.sources.delete(source.id)
    return context.json({ job_id: parts.random.uuid() }, 202)
  })

  function findWorkspace(caller: Caller, name: string): SandboxWorkspace {
    const { id } = organizationOf(parts, caller)
    for (const workspace of store.workspaces.values()) {
      if (workspace.organization_id === id && workspace.name === name) return workspace
    }
    throw new ApiError(404, `Workspace '${name}' not found`)
  }

  /** By template, by definition, or by the connector's name in any case; a name that fits several templates does not do. */
  function findTemplateFor(caller: Caller, body: JsonObject): SandboxTemplate {
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
    const found = [...store.templates.values()].filter(
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

  return routes
}

function readSentConfig(body: JsonObject) {
  const member =
    body.replication_config === undefined && body.credentials !== undefined ? 'credentials' : 'replication_config'
  return { config: readObjectMember(body, [member]), member }
}
