import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { readToken } from '../../src/domain/readToken'

const workspaceId = '5f0c7a52-6c1e-4a57-9a07-1f6d0d4f8b11'

function base64(value: unknown): string {
  return Buffer.from(JSON.stringify(value)).toString('base64')
}

function createJwt(claims: unknown): string {
  const part = (value: unknown) => Buffer.from(JSON.stringify(value)).toString('base64url')
  return `${part({ alg: 'HS256' })}.${part(claims)}.c2lnbmF0dXJl`
}

const jwt = createJwt({ exp: 1_790_000_000, 'io.airbyte.auth.workspace_scope': { workspaceId } })

describe('readToken', () => {
  it('reads workspace and expiry of a bare scoped token', () => {
    expect(readToken(jwt)).toEqual({ ok: true, token: jwt, workspaceId, expiresAt: 1_790_000_000_000 })
  })

  it('reads claims that are not ASCII', () => {
    const token = createJwt({ name: 'Zürich – 東京', 'io.airbyte.auth.workspace_scope': { workspaceId: 'Büro' } })

    expect(readToken(token)).toMatchObject({ workspaceId: 'Büro' })
  })

  it('unwraps a scoped token that came in base64', () => {
    expect(readToken(base64({ token: jwt }))).toMatchObject({ ok: true, token: jwt, workspaceId })
  })

  it('unwraps a widget token and gives its address', () => {
    const widgetUrl = 'https://app.example/embedded-widget?workspaceId=other&allowedOrigin=https%3A%2F%2Fshop.example'

    expect(readToken(base64({ token: jwt, widgetUrl }))).toEqual({
      ok: true,
      token: jwt,
      workspaceId,
      expiresAt: 1_790_000_000_000,
      widgetUrl,
    })
  })

  it('takes the workspace from the widget address when the claims name none', () => {
    const token = createJwt({ exp: 1_790_000_000 })
    const widgetUrl = `https://app.example/widget?workspaceId=${workspaceId}`

    expect(readToken(base64({ token, widgetUrl }))).toMatchObject({ workspaceId })
  })

  it('unwraps a widget token around a wrapped scoped token', () => {
    const widgetUrl = 'https://app.example/widget'

    expect(readToken(base64({ token: base64({ token: jwt }), widgetUrl }))).toMatchObject({ token: jwt, widgetUrl })
  })

  it('takes the url-safe alphabet, missing padding and space around it', () => {
    const standard = base64({ token: jwt, widgetUrl: 'https://app.example/?q=ÿÿ>>??' })
    const urlSafe = standard.replaceAll('+', '-').replaceAll('/', '_').replace(/=+$/, '')

    expect(readToken(` ${urlSafe}\n`)).toEqual(readToken(standard))
  })

  it.each(['javascript:alert(1)', 'data:text/html,x', 'not an address', 7, null])(
    'leaves out a widget address that is not http(s): %s',
    (widgetUrl) => {
      expect(readToken(base64({ token: jwt, widgetUrl }))).toEqual(readToken(jwt))
    },
  )

  it('tolerates three parts whose claims cannot be read', () => {
    expect(readToken('aa.bb.cc')).toEqual({ ok: true, token: 'aa.bb.cc' })
  })

  it('leaves out an expiry that is no time', () => {
    expect(readToken(createJwt({ exp: 'soon' }))).not.toHaveProperty('expiresAt')
    expect(readToken(createJwt({ exp: -5 }))).not.toHaveProperty('expiresAt')
  })

  it.each(['', '   ', '\n\t'])('calls blank text missing: %j', (text) => {
    expect(readToken(text)).toEqual({ ok: false, code: 'token_missing' })
  })

  it('calls a missing value missing when the host has no types', () => {
    expect(Reflect.apply(readToken, undefined, [undefined])).toEqual({ ok: false, code: 'token_missing' })
  })

  it.each([
    'sk-opaque',
    'a.b',
    'a..c',
    'a.b.c.d',
    'a.b c.d',
    'é.b.c',
    base64({ token: 7 }),
    base64({ widgetUrl: 'https://app.example' }),
    base64('text'),
    base64([jwt]),
    base64({ token: '' }),
  ])('calls text that holds no token malformed: %s', (text) => {
    expect(readToken(text)).toEqual({ ok: false, code: 'token_malformed' })
  })

  it('gives up on endless wrapping', () => {
    const wrapped = Array.from({ length: 10 }).reduce<string>((token) => base64({ token }), jwt)

    expect(readToken(wrapped)).toEqual({ ok: false, code: 'token_malformed' })
  })

  it('never throws, and gives only tokens that fit a header', () => {
    const texts = fc.oneof(
      fc.string(),
      fc.string({ unit: 'binary' }),
      fc.json().map((json) => btoa(encodeURI(json))),
    )

    fc.assert(
      fc.property(texts, (text) => {
        const result = readToken(text)
        if (result.ok) expect(() => new Headers({ authorization: `Bearer ${result.token}` })).not.toThrow()
      }),
    )
  })

  it('finds any token again, however it was wrapped', () => {
    const claims = fc.record({ sub: fc.string({ unit: 'grapheme' }), exp: fc.integer({ min: 1, max: 4_000_000_000 }) })

    fc.assert(
      fc.property(claims, fc.nat(3), (claim, wrappings) => {
        const token = createJwt(claim)
        const wrapped = Array.from({ length: wrappings }).reduce<string>((inner) => base64({ token: inner }), token)
        expect(readToken(wrapped)).toEqual({ ok: true, token, expiresAt: claim.exp * 1000 })
      }),
    )
  })
})
