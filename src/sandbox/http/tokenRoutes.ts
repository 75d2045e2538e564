import { Hono } from 'hono'
import type { JsonObject } from '../../domain/json'
import { usRegionId } from '../store/createStore'
import { toWidgetToken } from '../tokens/toWidgetToken'
import { ApiError, invalidMember } from './ApiError'
import { authenticate, organizationOf, workspaceOf } from './authenticate'
import { readObject, readTagsMode, readText, readTexts, requireText } from './readBody'
import type { SandboxEnv, SandboxParts } from './SandboxParts'

const regions = [usRegionId, 'b9e48d61-f082-4a14-a8d0-799a907938cb']
const scopedTokenPaths = ['/account/applications/scoped-token', '/embedded/scoped-token']
const widgetTokenPaths = ['/account/applications/widget-token', '/embedded/widget-token', '/embedded/widget_token']
const tokenInfoPaths = [
  '/account/applications/scoped-token/info',
  '/embedded/scoped-token/info',
  '/embedded/scoped-token-info',
  '/embedded/organizations/current-scoped',
]

/** Minting and reading tokens, under every path they have had. */
export function tokenRoutes(parts: SandboxParts) {
  const { store, tokens, baseUrl } = parts
  const routes = new Hono<SandboxEnv>()

  routes.post('/account/applications/token', async (context) => {
    const body = await readObject(context)
    const [clientId, clientSecret] = [requireText(body, 'client_id'), requireText(body, 'client_secret')]
    const organization = [...store.organizations.values()].find(({ client_id }) => client_id === clientId)
    if (organization?.client_secret !== clientSecret) throw new ApiError(401, 'Client id or client secret is wrong')
    return context.json({
      access_token: await tokens.mint({ kind: 'application', clientId }),
      token_type: 'bearer',
      expires_in: tokens.lifetimes.application,
      organization_id: organization.id,
    })
  })

  routes.on('POST', scopedTokenPaths, authenticate(parts, ['application']), async (context) => {
    const body = await readObject(context)
    const workspace = openWorkspace(context.var.caller.clientId, body)
    return context.json({ token: await mintFor(context.var.caller.clientId, workspace.id) })
  })

  routes.on('POST', widgetTokenPaths, authenticate(parts, ['application']), async (context) => {
    const body = await readObject(context)
    const allowedOrigin = requireText(body, 'allowed_origin')
    if (!/^https?:\/\/[^\s/*?#]+$/.test(allowedOrigin)) {
      throw invalidMember(
        ['allowed_origin'],
        "'allowed_origin' must be a scheme and a host, without a path or wildcard",
      )
    }
    const { clientId } = context.var.caller
    const workspace = openWorkspace(clientId, body)
    const token = await mintFor(clientId, workspace.id)
    return context.json({
      token: toWidgetToken({
        token,
        origin: new URL(baseUrl).origin,
        workspaceId: workspace.id,
        allowedOrigin,
        tags: readTexts(body, 'selected_source_template_tags'),
        tagsMode: readTagsMode(body.selected_source_template_tags_mode, 'selected_source_template_tags_mode', 'any'),
      }),
    })
  })

  routes.on('GET', tokenInfoPaths, authenticate(parts, ['scoped']), (context) => {
    const workspace = workspaceOf(parts, context.var.caller)
    return context.json({
      organization_id: workspace.organization_id,
      workspace_id: workspace.id,
      workspace_name: workspace.name,
    })
  })

  function openWorkspace(clientId: string, body: JsonObject) {
    const name = requireText(body, 'workspace_name')
    const regionId = readText(body, 'region_id')
    if (regionId !== undefined && !regions.includes(regionId)) {
      throw invalidMember(['region_id'], "'region_id' is not the id of a region")
    }
    return store.getOrCreateWorkspace(organizationOf(parts, { kind: 'application', clientId }).id, name, regionId)
  }

  function mintFor(clientId: string, workspaceId: string) {
    return tokens.mint({ kind: 'scoped', clientId, workspaceId })
  }

  return routes
}
