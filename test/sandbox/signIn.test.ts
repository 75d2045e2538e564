import { describe, expect, it } from 'vitest'
import { createClient, type EmbeddedError } from '../../src/client'
import { createSandbox, templateIds } from '../../src/sandbox'
import type { SandboxOptions } from '../../src/sandbox/SandboxOptions'

const redirect_url = 'https://app.example/back?tenant=7'
const request = {
  source_template_id: templateIds.quillcrm as string,
  redirect_url,
  name: 'Our Quill',
  source_config: { credentials: { auth_type: 'oauth' }, start_date: '2026-01-01T00:00:00Z' },
}

async function begin(options: SandboxOptions = {}, asked = request) {
  const sandbox = createSandbox({ seed: 4, ...options })
  const client = createClient({
    token: await sandbox.mintScopedToken(),
    baseUrl: sandbox.baseUrl,
    fetch: (input, init) => sandbox.fetch(input, init),
  })
  const consentUrl = await client.initiateOAuth(asked)
  return { sandbox, client, consentUrl }
}

/** Presses a link of the consent page; where the browser would be sent. */
async function press(sandbox: ReturnType<typeof createSandbox>, consentUrl: string, name: string) {
  const page = await (await sandbox.fetch(consentUrl)).text()
  const href = new RegExp(`href="([^"]*)">${name}<`).exec(page)?.[1] ?? ''
  const response = await sandbox.fetch(new URL(href, consentUrl).href)
  return new URL(response.headers.get('Location') ?? '')
}

describe('signing in', () => {
  it('names the workspace, and asks for consent on a page that runs and loads nothing', async () => {
    const { sandbox, consentUrl } = await begin()

    const page = await sandbox.fetch(consentUrl)

    expect(page.headers.get('Content-Security-Policy')).toContain("default-src 'none'")
    expect(await page.text()).toContain('Sign in to Quill CRM')
    expect(sandbox.requests.at(-1)).toMatchObject({
      path: '/integrations/connectors/oauth/initiate',
      status: 200,
      body: { workspace_name: 'demo', source_template_id: templateIds.quillcrm, redirect_url },
    })
  })

  it('makes the source when the person allows it, and says which', async () => {
    const { sandbox, client, consentUrl } = await begin()

    const back = await press(sandbox, consentUrl, 'Allow')

    expect(back.searchParams.get('tenant')).toBe('7')
    const source = await client.getSource(back.searchParams.get('connector_id') ?? '')
    expect(source).toMatchObject({
      name: 'Our Quill',
      source_config: { credentials: { auth_type: 'oauth', refresh_token: '**********' } },
    })
  })

  it('says that the source could not be made of what was sent', async () => {
    const { sandbox, client, consentUrl } = await begin({}, { ...request, source_config: {} as never })

    const back = await press(sandbox, consentUrl, 'Allow')

    expect(back.searchParams.get('error')).toBe('creation_failed')
    expect(back.searchParams.get('error_description')).toContain('start_date')
    expect(await client.listSources()).toEqual([])
  })

  it('says that the person did not allow it, once', async () => {
    const { sandbox, consentUrl } = await begin()

    const back = await press(sandbox, consentUrl, 'Deny')

    expect(back.searchParams.get('error')).toBe('access_denied')
    expect((await sandbox.fetch(consentUrl)).status).toBe(404)
  })

  it('gives a secret id to check and to create the source with, once', async () => {
    const { sandbox, client, consentUrl } = await begin({ oauthAnswer: 'secret_id' })
    const back = await press(sandbox, consentUrl, 'Allow')
    const signedIn = {
      source_template_id: templateIds.quillcrm,
      source_config: request.source_config,
      server_side_oauth_secret_id: back.searchParams.get('secret_id') ?? '',
    }
    expect(await client.listSources()).toEqual([])

    const check = await client.checkSource(signedIn)
    const source = await client.createSource({ ...signedIn, name: 'Our Quill' })
    const again = await client.createSource(signedIn).catch((error: EmbeddedError) => error)

    expect(check.status).toBe('succeeded')
    expect(source.name).toBe('Our Quill')
    expect(again).toMatchObject({ code: 'invalid_request', status: 422 })
    expect(JSON.stringify(sandbox.requests)).not.toContain(signedIn.server_side_oauth_secret_id)
  })

  it.each([
    ['a connector without OAuth', { source_template_id: templateIds.postgres }, 400],
    ['an address that is none', { redirect_url: 'javascript:alert(1)' }, 422],
  ])('refuses %s', async (_what, changes, status) => {
    const begun = begin({}, { ...request, ...changes })

    await expect(begun).rejects.toMatchObject({ code: 'invalid_request', status })
  })

  it('refuses where a fault says that there is no template of the organization’s own', async () => {
    const begun = begin({ faults: [{ path: '/integrations/connectors/oauth/initiate', status: 400 }] })

    await expect(begun).rejects.toMatchObject({ code: 'invalid_request', status: 400 })
  })
})
