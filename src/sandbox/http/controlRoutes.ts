import { Hono } from 'hono'
import { readFault } from '../faults/readFault'
import { toWidgetToken } from '../tokens/toWidgetToken'
import { invalidMember } from './ApiError'
import { readObject, readText, readTexts } from './readBody'
import type { SandboxEnv, SandboxParts } from './SandboxParts'

/** Steering from outside: faults, the record of requests, a fresh start, tokens for a demo. Not part of the API. */
export function controlRoutes(parts: SandboxParts) {
  const { faults, requests, store, tokens, baseUrl } = parts
  const routes = new Hono<SandboxEnv>()

  routes.post('/__sandbox/faults', async (context) => {
    const body = await readObject(context)
    const reading = readFault(body)
    if (!reading.ok) throw invalidMember([], `The fault cannot be used. ${reading.reason}`)
    faults.add(reading.fault)
    return context.json({ added: body })
  })
  routes.delete('/__sandbox/faults', (context) => {
    faults.clear()
    return context.json({ cleared: true })
  })
  routes.get('/__sandbox/requests', (context) => context.json({ data: requests }))
  routes.delete('/__sandbox/requests', (context) => {
    requests.length = 0
    return context.json({ cleared: true })
  })
  routes.post('/__sandbox/reset', (context) => {
    parts.reset()
    return context.json({ reset: true })
  })

  routes.post('/__sandbox/tokens', async (context) => {
    const body = (await context.req.raw.clone().text()).trim() === '' ? {} : await readObject(context)
    const [organization] = store.organizations.values()
    if (!organization) throw new Error('A sandbox always has an organization')
    const workspace = store.getOrCreateWorkspace(organization.id, readText(body, 'workspace_name') ?? 'demo')
    const caller = { kind: 'scoped', clientId: organization.client_id, workspaceId: workspace.id } as const
    const token = await tokens.mint(caller, typeof body.ttl === 'number' ? body.ttl : undefined)
    const allowedOrigin = readText(body, 'allowed_origin') ?? 'http://localhost'
    return context.json({
      token,
      widget_token: toWidgetToken({
        token,
        origin: new URL(baseUrl).origin,
        workspaceId: workspace.id,
        allowedOrigin,
        tags: readTexts(body, 'tags'),
      }),
      workspace_id: workspace.id,
      workspace_name: workspace.name,
      expires_in: typeof body.ttl === 'number' ? body.ttl : tokens.lifetimes.scoped,
    })
  })

  return routes
}
