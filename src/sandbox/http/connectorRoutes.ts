import { Hono } from 'hono'
import type { JsonObject } from '../../domain/json'
import type { SandboxWorkspace } from '../store/createStore'
import type { SandboxTemplate } from '../store/SandboxTemplate'
import type { Caller } from '../tokens/createTokenMint'
import { ApiError } from './ApiError'
import { authenticate, organizationOf, requireWorkspace } from './authenticate'
import { findTemplateFor } from './findTemplateFor'
import { readObject, readObjectMember, readText, requireText } from './readBody'
import type { SandboxEnv, SandboxParts } from './SandboxParts'
import { withSignInOf } from './signInConfig'
import { findSource, readConfig, runCheck, toSourceResponse, toSourceSummary } from './sourceRequests'

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
    const template = findTemplateFor(parts, caller, body)
    const config = readConfig({ template, ...readSignedIn(parts, body, { template, workspaceId: workspace.id }) })
    const name = readText(body, 'name')
    store.oauthSecrets.delete(readText(body, 'server_side_oauth_secret_id') ?? '')
    return context.json(toSourceResponse(store.addSource({ workspace_id: workspace.id, template, config, name })))
  })

  routes.post(`${base}/check`, authenticated, async (context) => {
    const body = await readObject(context)
    const template = findTemplateFor(parts, context.var.caller, body)
    const { caller } = context.var
    const workspaceId = caller.kind === 'scoped' ? caller.workspaceId : undefined
    const sent = readSignedIn(parts, body, { template, workspaceId })
    return context.json(await runCheck(parts, { template, ...sent }, context.req.raw.signal))
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

  return routes
}

/** A new connector's configuration, with what a sign-in gave. */
function readSignedIn(
  parts: SandboxParts,
  body: JsonObject,
  { template, workspaceId }: { template: SandboxTemplate; workspaceId: string | undefined },
) {
  if (readText(body, 'server_side_oauth_secret_id') === undefined) return readSentConfig(body)
  const { config, member } = body.replication_config === undefined ? noConfig : readSentConfig(body)
  return { config: withSignInOf(parts, body, { config, template, workspaceId }), member }
}

/** Whoever signed in need not send one. */
const noConfig = { config: {}, member: 'replication_config' }

function readSentConfig(body: JsonObject) {
  const member =
    body.replication_config === undefined && body.credentials !== undefined ? 'credentials' : 'replication_config'
  return { config: readObjectMember(body, [member]), member }
}
