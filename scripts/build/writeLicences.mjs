// Beside a script that holds other people's work: who wrote it, and under which terms. Most licences ask that these words go along.
import { readFile, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'

/** What Vite writes for us to read: `[{ name, version, identifier, text? }]`, of all packages that something is left of. */
export const gathered = 'licences.json'

/** What the script itself says about it. */
export const pointTo = (fileName) => `/*! MIT; other people's work in it: ${fileName} */`

/** Writes `outDir/fileName` from what Vite gathered there. */
export async function writeLicences({ root, outDir, fileName }) {
  const source = join(outDir, gathered)
  const packages = JSON.parse(await readFile(source, 'utf8'))
  await rm(source)
  const texts = new Map()
  for (const one of packages) {
    const text = one.text ?? (await textWithout(root, one))
    texts.set(text, [...(texts.get(text) ?? []), `${one.name} ${one.version} (${one.identifier})`])
  }
  const own = await readFile(join(root, 'LICENSE'), 'utf8')
  const parts = [['airbyte-embedded-react', own.trim()], ...[...texts].map(([text, names]) => [names.join('\n'), text])]
  await writeFile(join(outDir, fileName), parts.map(([names, text]) => `${names}\n\n${text}\n`).join(`\n${rule}\n`))
}

const rule = `${'-'.repeat(80)}\n`

/** A package that names the MIT licence and its author, and leaves the text itself out. */
async function textWithout(root, { name, identifier }) {
  const { author } = JSON.parse(await readFile(join(root, 'node_modules', name, 'package.json'), 'utf8'))
  if (identifier !== 'MIT' || typeof author !== 'string')
    throw new Error(`${name} comes without the text of its licence.`)
  const own = await readFile(join(root, 'LICENSE'), 'utf8')
  return `MIT License\n\nCopyright (c) ${author}\n\n${own.slice(own.indexOf('Permission is hereby granted')).trim()}`
}
