import { Hono } from 'hono'
import { isJsonObject, type JsonObject } from '../../domain/json'
import { readOAuth } from '../../domain/readOAuth'
import type { SignIn } from '../store/createStore'
import type { Caller } from '../tokens/createTokenMint'
import { ApiError, invalidMember } from './ApiError'
import { authenticate, organizationOf, workspaceOf } from './authenticate'
import { consentPage } from './consentPage'
import { findTemplateFor } from './findTemplateFor'
import { readObject, readText, requireText } from './readBody'
import type { SandboxEnv, SandboxParts } from './SandboxParts'
import { withSignIn } from './signInConfig'
import { readConfig } from './sourceRequests'

/** Where people are sent to sign in. Not part of the API: it stands for a provider. */
const consentPath = '/oauth/consent'

/** Signing in to a connector: the API's request, and the provider's page that it leads to. */
export function signInRoutes(parts: SandboxParts, apiPrefix: string) {
  const { store, random, options } = parts
  const routes = new Hono<SandboxEnv>()
  const path = `${apiPrefix}/integrations/connectors/oauth/initiate` as const

  routes.post(path, authenticate(parts, ['application', 'scoped']), async (context) => {
    const { caller } = context.var
    const body = await readObject(context)
    const workspace = workspaceNamed(caller, requireText(body, 'workspace_name'))
    const template = findTemplateFor(parts, caller, body)
    if (readOAuth(template.spec) === undefined) throw new ApiError(400, `'${template.name}' has no OAuth`)
    const id = random.uuid()
    store.signIns.set(id, {
      workspace_id: workspace.id,
      template,
      config: isJsonObject(body.replication_config) ? body.replication_config : {},
      name: readText(body, 'name'),
      redirect_url: readRedirect(body),
    })
    const url = new URL(consentPath, parts.baseUrl)
    url.searchParams.set('request', id)
    return context.json({ consent_url: url.href })
  })

  routes.get(consentPath, (context) => {
    const id = context.req.query('request') ?? ''
    const signIn = store.signIns.get(id)
    return consentPage({ connector: signIn?.template.name, id })
  })

  routes.get(`${consentPath}/:outcome{allow|deny}`, (context) => {
    const id = context.req.query('request') ?? ''
    const signIn = store.signIns.get(id)
    if (!signIn) return consentPage({ connector: undefined, id })
    store.signIns.delete(id)
    const back = new URL(signIn.redirect_url)
    const answer = context.req.param('outcome') === 'allow' ? allow(signIn) : denied
    for (const [name, value] of Object.entries(answer)) back.searchParams.set(name, value)
    return new Response(null, { status: 302, headers: { Location: back.href, 'Referrer-Policy': 'no-referrer' } })
  })

  function allow(signIn: SignIn): Record<string, string> {
    if (options.oauthAnswer === 'secret_id') {
      const secret = random.uuid()
      store.oauthSecrets.set(secret, signIn)
      return { secret_id: secret }
    }
    const { template, workspace_id, name } = signIn
    try {
      const config = readConfig({ template, config: withSignIn(template, signIn.config), member: 'replication_config' })
      return { connector_id: store.addSource({ workspace_id, template, config, name }).id }
    } catch (error) {
      if (!(error instanceof ApiError)) throw error
      return { error: 'creation_failed', error_description: error.message }
    }
  }

  /** Minting and signing in make a workspace that is new; a scoped token has its own and no other. */
  function workspaceNamed(caller: Caller, name: string) {
    if (caller.kind === 'application') return store.getOrCreateWorkspace(organizationOf(parts, caller).id, name)
    const workspace = workspaceOf(parts, caller)
    if (workspace.name !== name) throw new ApiError(403, 'This token has no access to that workspace')
    return workspace
  }

  return routes
}

const denied = { error: 'access_denied', error_description: 'You did not allow the access.' }

function readRedirect(body: JsonObject): string {
  const text = requireText(body, 'redirect_url')
  if (!URL.canParse(text) || !/^https?:$/.test(new URL(text).protocol)) {
    throw invalidMember(['redirect_url'], "'redirect_url' must be an http or https address", 'value_error.url')
  }
  return text
}
