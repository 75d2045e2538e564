import { type ChildProcess, spawn } from 'node:child_process'
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterEach, describe, expect, it, onTestFinished } from 'vitest'
import { listen } from '../../scripts/start/listen.mjs'

const script = fileURLToPath(new URL('../../scripts/start.mjs', import.meta.url))
let child: ChildProcess | undefined
afterEach(() => child?.kill('SIGKILL'))

function start(flags: string[]) {
  const started = spawn(process.execPath, [script, ...flags], { stdio: ['ignore', 'pipe', 'pipe'] })
  child = started
  let output = ''
  const ended = new Promise<number | null>((resolve) => started.once('exit', (code) => resolve(code)))
  const seen = new Promise<string>((resolve) => {
    const read = (chunk: Buffer) => {
      output += chunk.toString()
      if (output.includes('Ctrl-C')) resolve(output)
    }
    started.stdout.on('data', read)
    started.stderr.on('data', read)
    started.once('exit', () => resolve(output))
  })
  return { seen, ended, stop: () => started.kill('SIGINT') }
}

describe('npm start', () => {
  it('serves host app and sandbox, names what it skips, steps aside from a taken port, and ends on Ctrl-C', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'registry-'))
    onTestFinished(() => rm(folder, { recursive: true }))
    const spec = { connectionSpecification: { type: 'object', properties: { key: { type: 'string' } } } }
    await writeFile(join(folder, 'good.json'), JSON.stringify({ sources: [{ name: 'Goodsource', spec }] }))
    await writeFile(join(folder, 'bad.json'), 'not json')
    const blocker = await listen(() => new Response('taken'), 0)
    onTestFinished(() => blocker.close())
    const taken = new URL(blocker.origin).port

    const { seen, ended, stop } = start(['--registry', folder, '--port', taken, '--sandbox-port', '0'])
    const output = await seen

    expect(output).toMatch(/Skipped .*bad\.json: /)
    expect(output).toContain(`Port ${taken} is taken`)
    const origin = /Host app\s+(\S+)/.exec(output)?.[1] ?? ''
    const api = /Sandbox\s+(\S+) \(connectors on offer: 1\)/.exec(output)?.[1] ?? ''
    const page = await fetch(origin)
    expect(page.headers.get('content-security-policy')).toContain("default-src 'none'")
    const { token } = await (await fetch(`${origin}/api/embedded-token`, { method: 'POST' })).json()
    const templates = await fetch(`${api}/embedded/source-templates`, { headers: { authorization: `Bearer ${token}` } })
    expect(await templates.json()).toMatchObject({ data: [{ name: 'Goodsource' }] })

    stop()
    expect(await ended).toBe(0)
  })

  it('says which flag makes no sense', async () => {
    const { seen, ended } = start(['--port', 'many'])

    expect(await seen).toContain('--port takes a whole number, not "many".')
    expect(await ended).toBe(1)
  })
})
