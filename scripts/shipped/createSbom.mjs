import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { readNpm } from '../run.mjs'
import { readShippedPackages } from './readShippedPackages.mjs'

/** All kinds by name: npm goes by `NODE_ENV` else. */
const everything = ['--include', 'dev', '--include', 'peer', '--include', 'optional']
const command = ['sbom', '--sbom-format', 'cyclonedx', '--package-lock-only', ...everything]

/**
 * What comes along with this package, as CycloneDX, by npm from the lock file; nothing is asked of a network. npm lists the tool
 * chain too, and its `--omit dev` leaves out whatever a package of the tool chain shares with us: we choose by name ourselves.
 * The same lock file and the same npm give the same text: no time, no random number, no folder of the machine.
 */
export async function createSbom(root) {
  const all = JSON.parse(await readNpm([...command, '--offline', '--no-update-notifier'], { cwd: root }))
  const { name, version, peerDependencies } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'))
  const own = all.metadata.component['bom-ref']
  const shipped = new Set(readShippedPackages(root).map((one) => `${one.name}@${one.version}`))
  const components = all.components.filter((one) => shipped.has(one['bom-ref'])).map(asShipped)
  if (components.length < shipped.size)
    throw new Error('npm sbom lists less than what package.json and the lock file ask for.')
  const { timestamp, ...metadata } = all.metadata
  const isListed = (ref) => shipped.has(ref)
  const dependencies = all.dependencies
    .filter(({ ref }) => ref === own || isListed(ref))
    .map(({ ref, dependsOn }) => ({ ref, dependsOn: dependsOn.filter(isListed) }))
  const content = {
    version: 1,
    metadata: {
      ...metadata,
      component: {
        ...asShipped(metadata.component),
        name,
        version,
        properties: Object.entries(peerDependencies).map(([peer, range]) => ({
          name: 'peer',
          value: `${peer} ${range}`,
        })),
      },
    },
    components,
    dependencies,
  }
  const { $schema, bomFormat, specVersion } = all
  return { $schema, bomFormat, specVersion, serialNumber: `urn:uuid:${uuidOf(content)}`, ...content }
}

/** Part of the tool chain as well or not: it is shipped. Where this machine fetched it from is nobody's business. */
function asShipped({ properties, externalReferences, ...component }) {
  return {
    ...component,
    scope: 'required',
    properties: properties.filter(({ name }) => name !== 'cdx:npm:package:development'),
    externalReferences: externalReferences.filter(({ type }) => type !== 'distribution'),
  }
}

/** A UUID of one's own making (version 8). */
function uuidOf(content) {
  const hex = createHash('sha256').update(JSON.stringify(content)).digest('hex')
  return [hex.slice(0, 8), hex.slice(8, 12), `8${hex.slice(13, 16)}`, `8${hex.slice(17, 20)}`, hex.slice(20, 32)].join(
    '-',
  )
}
