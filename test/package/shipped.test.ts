import { cp, mkdtemp, readFile, rm, symlink, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { describe, expect, it, onTestFinished, vi } from 'vitest'
import { createSbom } from '../../scripts/shipped/createSbom.mjs'
import { describeDependencies } from '../../scripts/shipped/describeDependencies.mjs'
import { readScriptTagPackages, readShippedPackages } from '../../scripts/shipped/readShippedPackages.mjs'
import { readModules } from '../house/readModules'

const root = fileURLToPath(new URL('../..', import.meta.url))
const read = (path: string) => readFile(join(root, path), 'utf8')
const shipped = readShippedPackages(root)
const nameOf = ({ name, version }: { name: string; version: string }) => `${name}@${version}`
/** What a product may ship without asking a lawyer each time. */
const permissive = ['MIT', 'Apache-2.0', 'BSD-2-Clause', 'BSD-3-Clause', 'ISC', 'MPL-2.0', '0BSD']

describe('the packages that come along', () => {
  it('are those that docs/dependencies.md lists: npm run list-dependencies writes it', async () => {
    expect(await read('docs/dependencies.md')).toBe(describeDependencies(root))
  })

  it('are all under permissive licences', () => {
    expect(shipped.filter(({ licence }) => !permissive.includes(licence)).map(nameOf)).toEqual([])
  })

  it('run nothing when they are installed', () => {
    expect(shipped.filter(({ hasScript }) => hasScript).map(nameOf)).toEqual([])
  })

  it('hold all that the script tag is made of', () => {
    const names = new Set(shipped.map(nameOf))

    expect([...readScriptTagPackages(root)].filter((name) => !names.has(name))).toEqual([])
  })

  it('are imported, those that we ask for', async () => {
    const { dependencies } = JSON.parse(await read('package.json'))
    const imported = readModules().flatMap(({ imports }) => imports.map(({ specifier }) => specifier))
    const isImported = (name: string) => imported.some((one) => one === name || one.startsWith(`${name}/`))

    expect(Object.keys(dependencies).filter((name) => !isImported(name))).toEqual([])
  })
})

describe('the bill of materials', () => {
  it('lies in the package, and lists each of them with its licence and checksum', async () => {
    const { metadata, components, dependencies, ...head } = JSON.parse(await read('dist/sbom.cdx.json'))
    const { version, dependencies: asked } = JSON.parse(await read('package.json'))

    expect(head).toMatchObject({ bomFormat: 'CycloneDX', specVersion: '1.5', version: 1 })
    expect(head.serialNumber).toMatch(/^urn:uuid:[0-9a-f]{8}-[0-9a-f]{4}-8[0-9a-f]{3}-8[0-9a-f]{3}-[0-9a-f]{12}$/)
    expect(metadata.component).toMatchObject({ name: 'airbyte-embedded-react', version })
    expect(components.map(nameOf).sort()).toEqual(shipped.map(nameOf).sort())
    for (const { licenses, hashes, purl } of components) {
      expect({ licenses, hashes, purl }).toEqual({
        licenses: [expect.anything()],
        hashes: [expect.objectContaining({ alg: 'SHA-512' })],
        purl: expect.stringMatching(/^pkg:npm\//),
      })
    }
    const own = dependencies.find(({ ref }: { ref: string }) => ref === `airbyte-embedded-react@${version}`)
    const direct = own.dependsOn.map((ref: string) => ref.slice(0, ref.lastIndexOf('@')))
    expect(direct.sort()).toEqual([...Object.keys(asked), '@tanstack/react-query', 'preact'].sort())
  })

  it('is the same wherever it is written, and names neither that place nor where packages were fetched', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'some-checkout-'))
    onTestFinished(() => rm(folder, { recursive: true }))
    const lock = JSON.parse(await read('package-lock.json'))
    for (const [path, entry] of Object.entries<Record<string, string>>(lock.packages))
      if (path !== '') entry.resolved = `https://registry.elsewhere.example/${path}.tgz`
    await writeFile(join(folder, 'package-lock.json'), JSON.stringify(lock))
    await cp(join(root, 'package.json'), join(folder, 'package.json'))
    await symlink(join(root, 'src'), join(folder, 'src'))
    // Nobody answers there: it needs nobody.
    vi.stubEnv('npm_config_registry', 'http://127.0.0.1:9/')
    onTestFinished(() => void vi.unstubAllEnvs())

    const sbom = await createSbom(folder)

    expect(sbom).toEqual(JSON.parse(await read('dist/sbom.cdx.json')))
    expect(JSON.stringify(sbom)).not.toMatch(/registry\.|some-checkout|127\.0\.0\.1/)
  })
})
