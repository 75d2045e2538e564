import { describe, expect, it } from 'vitest'
import { parseModule, readModules } from './readModules'

/**
 * Every way out of the page, or into it, that a browser offers, and the only files that use it. What this finds is code: comments
 * are left out. Sandbox and token handler run elsewhere.
 */
const exits: { name: string; pattern: RegExp; files: string[] }[] = [
  { name: 'storage', pattern: /\b(localStorage|sessionStorage|indexedDB|caches|cookieStore)\b|\.cookie\b/, files: [] },
  {
    name: 'markup from text',
    pattern: /\b(inner|outer)HTML\b|insertAdjacentHTML|dangerouslySet|srcdoc|document\.write/i,
    files: [],
  },
  {
    name: 'code from text',
    pattern: /\beval\s*\(|new Function\b|javascript:|createPolicy|\b(setTimeout|setInterval)\s*\(\s*['"`]/,
    files: [],
  },
  {
    name: 'connections beside fetch',
    pattern: /\b(XMLHttpRequest|WebSocket|EventSource|WebTransport|RTCPeerConnection|sendBeacon|importScripts)\b/,
    files: [],
  },
  { name: 'workers and frames', pattern: /\b(Worker|SharedWorker|serviceWorker|contentWindow)\b|<iframe/, files: [] },
  { name: 'the console', pattern: /\bconsole\./, files: [] },
  {
    name: 'the opener and other windows',
    pattern: /\.opener\b|window\.(parent|top)\b|window\.name\b/,
    files: ['src/headless/oauth/openSignInWindow.ts'],
  },
  {
    name: 'the global fetch',
    // Called by its bare name, it is the global one unless the module has a `fetch:` of its own.
    pattern: /(globalThis|window|self)\.fetch|^(?![\s\S]*\bfetch:)[\s\S]*(?<![.\w])fetch\(/,
    files: ['src/client/createClient.ts', 'src/query/useProvidedClient.ts'],
  },
  {
    name: 'messages: two channels of the own origin, and one within a module',
    pattern: /postMessage|BroadcastChannel|MessageChannel|onmessage\b|addEventListener\(\s*'message/,
    files: [
      'src/client/finishOAuth.ts',
      'src/headless/catalog-filter/nextTurn.ts',
      'src/headless/oauth/startOAuthRun.ts',
    ],
  },
  { name: 'modules by address', pattern: /\bimport\((?!\s*['"])/, files: ['src/widget/importBesideScript.ts'] },
  { name: 'windows', pattern: /window\.open|globalThis\.open/, files: ['src/headless/oauth/openSignInWindow.ts'] },
  {
    name: 'the address',
    pattern: /\blocation\b|\bhistory\.(push|replace)State/,
    files: ['src/client/finishOAuth.ts', 'src/headless/oauth/startOAuthRun.ts'],
  },
]

const modules = readModules()
  .filter(({ path }) => !/^src\/(sandbox|server)\//.test(path))
  .map(({ path, text }) => ({ path, code: withoutComments(path, text) }))

describe('what runs in a browser', () => {
  it.each(exits)('uses in named files alone: $name', ({ pattern, files }) => {
    const users = modules.filter(({ code }) => pattern.test(code)).map(({ path }) => path)

    expect(users).toEqual(files)
  })

  it('opens links in a window that cannot reach back, and tells it nothing of the page', () => {
    const careless = modules.flatMap(({ path, code }) =>
      [...code.matchAll(/<a\s[^>]*?target=[^>]*>/g)]
        .filter(([tag]) => !tag.includes('rel="noopener noreferrer"'))
        .map(([tag]) => `${path}: ${tag}`),
    )

    expect(careless).toEqual([])
  })

  it('asks for images without a referrer', () => {
    const careless = modules.flatMap(({ path, code }) =>
      [...code.matchAll(/<img\s[^>]*>/g)]
        .filter(([tag]) => !tag.includes('referrerPolicy="no-referrer"'))
        .map(([tag]) => `${path}: ${tag}`),
    )

    expect(careless).toEqual([])
  })
})

function withoutComments(path: string, text: string): string {
  return parseModule(path).comments.reduceRight((code, { start, end }) => code.slice(0, start) + code.slice(end), text)
}
