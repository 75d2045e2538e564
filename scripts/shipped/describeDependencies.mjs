import { readdirSync, readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { readScriptTagPackages, readShippedPackages } from './readShippedPackages.mjs'

/** `docs/dependencies.md`, from the lock file, what is installed, and what the build made of it. */
export function describeDependencies(root) {
  const inScriptTag = readScriptTagPackages(root)
  const packages = readShippedPackages(root)
  const { peerDependencies } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'))
  const rows = packages.map(({ name, version, licence, path, askedForBy, where }) => {
    const isBundled = inScriptTag.has(`${name}@${version}`) && !where.includes('script tag')
    const places = isBundled ? [...where, 'script tag'] : where
    const size = Math.ceil(bytesBelow(join(root, path)) / 1024).toLocaleString('en')
    return `| \`${name}\` | ${version} | ${licence} | ${size} | ${askedForBy.join(', ')} | ${places.join(', ')} |`
  })
  return `# Dependencies

Written by \`npm run list-dependencies\` from \`package-lock.json\` and what is installed by it; a test holds it to that. Why each of ours is there,
and what it weighs in a page: [CONTRIBUTING.md](../CONTRIBUTING.md#dependencies). As a bill of materials (CycloneDX):
\`dist/sbom.cdx.json\` of the package, or \`npm run sbom\`. The licences of what the script tag is made of go along with it, in
\`dist/widget.LICENSES.txt\` and \`dist/widget/LICENSES.txt\`.

${packages.length} packages, under ${countLicences(packages)}. ${describeScripts(packages)}
Peers are the host's own: ${describePeers(peerDependencies)}.

- **modules**: installed with the package, for what its React, client and server entries import.
- **sandbox**: installed with it, for \`airbyte-embedded-react/sandbox\` and the command alone; in no page unless you import it there.
- **script tag**: something of it is in \`dist/widget.js\` and \`dist/widget/\`.

KiB are those of the folder in \`node_modules\`.

| package | version | licence | KiB | asked for by | where |
|---|---|---|---|---|---|
${rows.join('\n')}
`
}

function describeScripts(packages) {
  const names = packages.filter(({ hasScript }) => hasScript).map(({ name }) => name)
  return names.length === 0 ? 'None runs a script when it is installed.' : `Run when installed: ${names.join(', ')}.`
}

function describePeers(peers) {
  return Object.entries(peers)
    .map(([name, range]) => `\`${name}\` ${range}`)
    .join(', ')
}

function countLicences(packages) {
  const counts = new Map()
  for (const { licence } of packages) counts.set(licence, (counts.get(licence) ?? 0) + 1)
  return [...counts]
    .sort(([one, many], [other, more]) => more - many || (one < other ? -1 : 1))
    .map(([licence, count]) => `${licence} (${count})`)
    .join(', ')
}

/** Packages within it are rows of their own. */
function bytesBelow(folder) {
  return readdirSync(folder, { withFileTypes: true }).reduce((sum, entry) => {
    if (entry.name === 'node_modules') return sum
    const path = join(folder, entry.name)
    return sum + (entry.isDirectory() ? bytesBelow(path) : statSync(path).size)
  }, 0)
}
