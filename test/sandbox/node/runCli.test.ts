import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest'
import { templateIds } from '../../../src/sandbox/index'
import { runCli } from '../../../src/sandbox/node/runCli'
import type { ServedSandbox } from '../../../src/sandbox/node/serveSandbox'

let folder = ''
let served: ServedSandbox | undefined
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'sandbox-'))
})
afterEach(async () => {
  await served?.close()
  served = undefined
})
afterAll(() => rm(folder, { recursive: true }))

async function run(...args: string[]) {
  const printed: string[] = []
  const warned: string[] = []
  served = await runCli(args, { print: (text) => printed.push(text), warn: (text) => warned.push(text) })
  return { served, printed: printed.join('\n'), warned }
}
const start = async (...args: string[]) => {
  const started = await run('sandbox', '--port', '0', ...args)
  if (!started.served) throw new Error('It serves nothing')
  return { ...started, served: started.served }
}
const mint = async ({ origin }: ServedSandbox) => (await fetch(`${origin}/__sandbox/tokens`, { method: 'POST' })).json()

describe('airbyte-embedded sandbox', () => {
  it('says where it is and how to mint a token, which works as it is written', async () => {
    const { served, printed } = await start()
    const [, address = '', data = ''] = /curl -X POST (\S+) -d '(.*)'/.exec(printed) ?? []

    const minted = await (await fetch(address, { method: 'POST', body: data })).json()

    expect(printed).toContain(served.baseUrl)
    expect(printed).toContain('sandbox-secret')
    expect(minted).toMatchObject({ workspace_name: 'acme', token: expect.any(String) })
  })

  it('takes real specifications and catalogs, and names what it skips', async () => {
    const specs = join(folder, 'source-parcels.json')
    const catalog = join(folder, 'source-parcels--live.json')
    await writeFile(specs, JSON.stringify({ name: 'Parcels', connectionSpecification: { type: 'object' } }))
    await writeFile(catalog, JSON.stringify({ streams: [{ name: 'sent' }] }))

    const { served, warned } = await start('--registry', folder, '--catalogs', folder)
    const { sandbox } = served
    const { id } = sandbox.addSource({
      source_template_id: sandbox.templates[0]?.id ?? '',
      streams: [{ stream_name: 'sent' }],
    })

    expect(sandbox.templates.map(({ name }) => name)).toEqual(['Parcels'])
    expect(id).toEqual(expect.any(String))
    expect(warned).toEqual([
      expect.stringMatching(/^Skipped .*source-parcels\.json: it is not a catalog/),
      expect.stringMatching(/^Skipped .*source-parcels--live\.json: it is neither/),
    ])
  })

  it('generates a catalog of the size that is asked for', async () => {
    const specs = join(folder, 'one.json')
    await writeFile(specs, JSON.stringify({ connectionSpecification: { type: 'object' } }))

    const { served } = await start('--registry', specs, '--streams', '37')
    const { id } = served.sandbox.addSource({ source_template_id: served.sandbox.templates[0]?.id ?? '' })
    const headers = { Authorization: `Bearer ${await served.sandbox.mintScopedToken()}` }
    const { catalog } = await (await fetch(`${served.baseUrl}/integrations/sources/${id}/discover`, { headers })).json()

    expect(catalog.streams).toHaveLength(37)
  })

  it('generates that of the sample data, when it is given no registry', async () => {
    const { served } = await start('--streams', '5')
    const { sandbox, baseUrl } = served
    const { id } = sandbox.addSource({ source_template_id: templateIds.sampledata })
    const headers = { Authorization: `Bearer ${await sandbox.mintScopedToken()}` }
    const { catalog } = await (await fetch(`${baseUrl}/integrations/sources/${id}/discover`, { headers })).json()

    expect(catalog.streams).toHaveLength(5)
  })

  it('sets token lifetime, latency and faults: from the command line and from a file', async () => {
    const file = join(folder, 'faults.json')
    await writeFile(file, JSON.stringify([{ path: '/embedded/sources', status: 503 }]))

    const inline = await start(
      '--token-ttl',
      '77',
      '--latency',
      '0-1',
      '--faults',
      '{"path":"/embedded/**","status":500}',
    )
    const minted = await mint(inline.served)
    const first = await fetch(`${inline.served.baseUrl}/embedded/sources`)
    await inline.served.close()
    const fromFile = await start('--faults', file)
    const second = await fetch(`${fromFile.served.baseUrl}/embedded/sources`)

    expect(minted.expires_in).toBe(77)
    expect([first.status, second.status]).toEqual([500, 503])
  })

  it('closes the endpoints that mint for anyone on an open address, unless told otherwise', async () => {
    const closed = await start('--host', '0.0.0.0')
    const refused = await fetch(`http://127.0.0.1:${closed.served.port}/__sandbox/tokens`, { method: 'POST' })
    await closed.served.close()
    const opened = await start('--host', '0.0.0.0', '--control')
    const minted = await fetch(`http://127.0.0.1:${opened.served.port}/__sandbox/tokens`, { method: 'POST' })

    expect([refused.status, minted.status]).toEqual([404, 200])
    expect(closed.printed).not.toContain('__sandbox')
  })

  it.each([[[]], [['--help']], [['help']], [['sandbox', '--help']]])('tells what there is: %j', async (args) => {
    const { served, printed } = await run(...args)

    expect(served).toBeUndefined()
    for (const flag of ['port', 'registry', 'catalogs', 'streams', 'token-ttl', 'latency', 'faults', 'help']) {
      expect(printed).toContain(`--${flag}`)
    }
  })

  it.each([
    [['serve'], /no command "serve"/],
    [['sandbox', '--prot', '1'], /--prot/],
    [['sandbox', '--port', 'http'], /--port takes a whole number/],
    [['sandbox', '--port', '70000'], /up to 65535/],
    [['sandbox', '--latency', '9-1'], /--latency takes milliseconds/],
    [['sandbox', '--registry', 'nowhere/at/all'], /no file or folder nowhere\/at\/all/],
    [['sandbox', '--faults', 'nowhere.json'], /path of a file that is there/],
    [['sandbox', '--faults', '{"status":'], /not JSON/],
    [['sandbox', '--faults', '[{"status":500},{"stauts":1}]'], /fault 2 cannot be used.*stauts/],
    [['sandbox', '--registry', 'package.json'], /no connector that could be used/],
  ])('refuses %j in words', async (args, reason) => {
    await expect(run(...args)).rejects.toThrow(reason)
  })

  it('says that a port is taken', async () => {
    const { served } = await start()

    await expect(
      runCli(['sandbox', '--port', String(served.port)], { print: () => {}, warn: () => {} }),
    ).rejects.toThrow(/Port \d+ is taken/)
  })
})
