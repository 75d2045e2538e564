import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, it, onTestFinished } from 'vitest'
import { listen } from '../../scripts/start/listen.mjs'
import { runStart } from './support/runStart'

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

    const { seen, ended, stop } = runStart(['--registry', folder, '--port', taken, '--sandbox-port', '0'])
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

  it.each([
    ['--port takes a whole number, not "many".', ['--port', 'many']],
    ['--path-family is embedded or connectors, not "third".', ['--path-family', 'third']],
    ['--api needs --live.', ['--api', 'https://api.example']],
    ['--latency is for the sandbox, which --live does without.', ['--live', '--latency', '5']],
    ['--api takes an https address', ['--live', '--api', 'http://api.example/v1']],
    ['--api takes an address without user', ['--live', '--api', 'https://me:secret@api.example/v1']],
  ])('says which flag makes no sense: %s', async (problem, flags) => {
    const { seen, ended } = runStart(flags)

    expect(await seen).toContain(problem)
    expect(await ended).toBe(1)
  })
})
