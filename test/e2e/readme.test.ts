import { execFile } from 'node:child_process'
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'
import type { Browser } from 'playwright-core'
import { build } from 'vite'
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest'
import { listen } from '../../scripts/start/listen.mjs'
import { createSandbox } from '../../src/sandbox'
import { launchChromium } from './support/openPage'
import { readSnippets, snippetFolder, writeSnippets } from './support/readmeSnippets'

const root = fileURLToPath(new URL('../..', import.meta.url))
const api = 'https://api.airbyte.ai'
const sandbox = createSandbox({ baseUrl: `${api}/api/v1`, seed: 1 })
const realFetch = globalThis.fetch

const more = {
  'readSession.ts':
    "export const readSession = async (request: Request) => request.headers.has('cookie') ? { customerId: 'acme' } : undefined\n",
  'main.tsx':
    "import { createRoot } from 'react-dom/client'\nimport { DataSources } from './DataSources'\ncreateRoot(document.body.appendChild(document.createElement('div'))).render(<DataSources />)\n",
  'index.html': '<!doctype html><title>Host</title><body><script type="module" src="./main.tsx"></script>\n',
  'tsconfig.json': JSON.stringify({
    extends: '../../tsconfig.json',
    compilerOptions: { paths: toPaths(['', '/client', '/server', '/sandbox']) },
    include: ['./*.ts', './*.tsx', '../../src/**/*.d.ts'],
  }),
}

function toPaths(entries: string[]) {
  return Object.fromEntries(entries.map((entry) => [`airbyte-embedded-react${entry}`, [`../../src${entry}/index.ts`]]))
}

async function load(name: string) {
  return import(/* @vite-ignore */ join(snippetFolder, name))
}

const signedIn = () =>
  new Request('https://host.example/api/embedded-token', { method: 'POST', headers: { cookie: 'session=1' } })

beforeAll(async () => {
  await writeSnippets(more)
  vi.stubEnv('AIRBYTE_CLIENT_ID', 'sandbox-client')
  vi.stubEnv('AIRBYTE_CLIENT_SECRET', 'sandbox-secret')
  vi.stubGlobal('fetch', (input: RequestInfo, init?: RequestInit) =>
    String(input instanceof Request ? input.url : input).startsWith(api)
      ? sandbox.fetch(input, init)
      : realFetch(input, init),
  )
})
afterAll(() => {
  vi.unstubAllEnvs()
  vi.unstubAllGlobals()
})

describe("the README's examples", () => {
  it('have the types they need', async () => {
    const tsc = join(root, 'node_modules/typescript/bin/tsc')

    const complaints = await promisify(execFile)(process.execPath, [tsc, '-p', snippetFolder, '--noEmit']).then(
      ({ stdout }) => stdout,
      (failed: { stdout: string }) => failed.stdout,
    )

    // The library's own types have a check of their own.
    expect(complaints.split('\n').filter((line) => line.startsWith('.cache/'))).toEqual([])
  })

  it('keep the quick starts under 20 lines', async () => {
    const snippets = await readSnippets()

    for (const name of ['DataSources.tsx', 'page.html']) expect(snippets.get(name)?.split('\n').length).toBeLessThan(20)
  })

  it('mint a token in Next.js, Hono and workers', async () => {
    const next = await load('next.ts')
    const hono = await load('hono.ts')
    const worker = await load('worker.ts')

    for (const handle of [next.POST, hono.app.fetch, worker.default.fetch]) {
      expect(await (await handle(signedIn())).json()).toEqual({ token: expect.stringMatching(/^ey/) })
    }
    const stranger = await next.POST(new Request(signedIn().url, { method: 'POST' }))
    expect(stranger.status).toBe(401)
  })

  it("mint a token in Node's own server", async () => {
    const { server } = await load('node.ts')
    const answer = await realFetch(`http://localhost:${server.address().port}/`, {
      method: 'POST',
      headers: { cookie: 'session=1' },
    })
    server.close()

    expect(await answer.json()).toEqual({ token: expect.stringMatching(/^ey/) })
  })

  it('use the sandbox in a test', async () => {
    const { client } = await load('client.ts')

    expect(await client.listSources()).toEqual([])
  })
})

describe("the README's quick starts", () => {
  let browser: Browser
  beforeAll(async () => {
    browser = await launchChromium()
  })
  afterAll(() => browser.close())

  async function openServed(files: Record<string, string | Buffer>) {
    const { handleToken } = await load('handleToken.ts')
    const host = await listen(async (request) => {
      const { pathname } = new URL(request.url)
      if (pathname === '/api/embedded-token') return handleToken(request)
      const type = pathname.endsWith('.js') ? 'text/javascript' : pathname.endsWith('.css') ? 'text/css' : 'text/html'
      const body = files[pathname]
      return new Response(body === undefined ? null : new Uint8Array(Buffer.from(body)), {
        status: body === undefined ? 404 : 200,
        headers: { 'content-type': `${type}; charset=utf-8`, 'set-cookie': 'session=1' },
      })
    }, 0)
    const page = await browser.newPage()
    await page.route(`${api}/**`, async (route) => {
      const request = route.request()
      const answer = await sandbox.fetch(request.url(), {
        method: request.method(),
        headers: { ...request.headers(), origin: host.origin },
        body: request.postData(),
      })
      await route.fulfill({
        status: answer.status,
        headers: Object.fromEntries(answer.headers),
        body: await answer.text(),
      })
    })
    await page.goto(host.origin)
    return { page, close: () => Promise.all([page.close(), host.close()]) }
  }

  it('show the sources in React', async () => {
    vi.stubEnv('NODE_ENV', 'production')
    const { output } = await build({
      root: snippetFolder,
      configFile: join(root, 'vite.config.ts'),
      logLevel: 'error',
      build: { write: false },
    }).then((built) => (Array.isArray(built) ? built[0] : built) as { output: { fileName: string }[] })
    const files = Object.fromEntries(
      output.map((file) => [
        `/${file.fileName}`,
        'code' in file ? String(file.code) : String(Reflect.get(file, 'source')),
      ]),
    )

    const { page, close } = await openServed({ ...files, '/': files['/index.html'] ?? '' })
    await page.getByRole('button', { name: 'Connect a source' }).waitFor()
    await close()
  })

  it('show the sources by script tag', async () => {
    const page = (await readSnippets()).get('page.html') ?? ''
    const script = await readFile(join(root, '.cache/demo/widget.js'))

    const opened = await openServed({ '/': `<!doctype html>${page}`, '/widget.js': script })
    await opened.page.getByRole('button', { name: 'Connect a source' }).waitFor()
    await opened.close()
  })
})
