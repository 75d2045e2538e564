import { Hono } from 'hono'
import type { JsonObject } from '../../domain/json'
import { authenticate, requireWorkspace, workspaceOf } from './authenticate'
import { readObject, readObjectMember, readTagsMode, readText, readTexts, requireText } from './readBody'
import type { SandboxEnv, SandboxParts } from './SandboxParts'
import { findSource, readConfig, runCheck, toSourceResponse, toSourceSummary } from './sourceRequests'
import { findTemplate } from './templateRoutes'

const configNames = ['source_config', 'connection_configuration', 'connectionConfiguration'] as const

/** Sources, as the first generation of the API has them: for the workspace of a scoped token. */
export function sourceRoutes(parts: SandboxParts) {
  const { store } = parts
  const routes = new Hono<SandboxEnv>()
  const authenticated = authenticate(parts, ['scoped'])

  routes.get('/embedded/sources', authenticated, (context) => {
    const { caller } = context.var
    const workspaceId = context.req.query('workspace_id') || workspaceOf(parts, caller).id
    requireWorkspace(parts, caller, workspaceId)
    const sources = [...store.sources.values()].filter((source) => source.workspace_id === workspaceId)
    return context.json({ data: sources.map(toSourceSummary) })
  })

  routes.on('POST', ['/embedded/sources', '/integrations/sources'], authenticated, async (context) => {
    const { caller } = context.var
    const body = await readObject(context)
    const { template, config, member } = readSent(caller, body)
    const workspace_id = readWorkspaceId(body) ?? workspaceOf(parts, caller).id
    requireWorkspace(parts, caller, workspace_id)
    readTexts(body, 'selected_connection_template_tags')
    readTagsMode(body.selected_connection_template_tags_mode, 'selected_connection_template_tags_mode', 'any')
    const name = readText(body, 'name')
    const source = store.addSource({ workspace_id, template, config: readConfig({ template, config, member }), name })
    return context.json(toSourceResponse(source))
  })

  routes.post('/embedded/sources/check', authenticated, async (context) => {
    const body = await readObject(context)
    return context.json(await runCheck(parts, readSent(context.var.caller, body), context.req.raw.signal))
  })

  // No document names a check of a stored source; this path mirrors the second generation's.
  routes.post('/embedded/sources/:id/check', authenticated, async (context) => {
    const source = findSource(parts, context.var.caller, context.req.param('id'))
    const body = await readObject(context)
    const sent = { template: source.template, stored: source.config, ...readSentConfig(body) }
    return context.json(await runCheck(parts, sent, context.req.raw.signal))
  })

  routes.get('/embedded/sources/:id', authenticated, (context) =>
    context.json(toSourceResponse(findSource(parts, context.var.caller, context.req.param('id')))),
  )

  routes.put('/embedded/sources/:id', authenticated, async (context) => {
    const source = findSource(parts, context.var.caller, context.req.param('id'))
    const body = await readObject(context)
    const name = readText(body, 'name')
    source.config = readConfig({ template: source.template, stored: source.config, ...readSentConfig(body) })
    source.name = name ?? source.name
    source.updated_at = store.timestamp()
    return context.json(toSourceResponse(source))
  })

  routes.delete('/embedded/sources/:id', authenticated, (context) => {
    const source = findSource(parts, context.var.caller, context.req.param('id'))
    store.sources.delete(source.id)
    return context.json({ job_id: parts.random.uuid() }, 202)
  })

  function readSent(caller: SandboxEnv['Variables']['caller'], body: JsonObject) {
    const id = readText(body, 'source_config_template_id') ?? requireText(body, 'source_template_id')
    const template = findTemplate(parts, caller, id)
    // A check may follow an edit: the masks of that source then stand for what it holds.
    const sourceId = readText(body, 'source_id')
    const stored = sourceId === undefined ? undefined : findSource(parts, caller, sourceId).config
    return { template, stored, ...readSentConfig(body) }
  }

  return routes
}

function readSentConfig(body: JsonObject) {
  const config = readObjectMember(body, [...configNames])
  return { config, member: configNames.find((name) => body[name] === config) ?? configNames[0] }
}

/** The documents themselves write `workspace ID` in their examples. */
function readWorkspaceId(body: JsonObject): string | undefined {
  return readText(body, 'workspace_id') ?? readText(body, 'workspace ID') ?? readText(body, 'workspaceId')
}
