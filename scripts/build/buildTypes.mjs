// Declarations by the compiler. Its output keeps the specifiers of the source, which have no extension; Node's own
// resolution ("node16", "nodenext") wants the file's name in full, so the extension is put on here.
import { existsSync } from 'node:fs'
import { readdir, readFile, writeFile } from 'node:fs/promises'
import { dirname, join, resolve } from 'node:path'
import { run } from '../run.mjs'

const specifier = /(\bfrom\s*|\bimport\s*\(?\s*)(['"])(\.{1,2}(?:\/[^'"]+)?)\2/g

export async function buildTypes({ root, outDir }) {
  await run(
    process.execPath,
    [join(root, 'node_modules/typescript/bin/tsc'), '-p', 'tsconfig.build.json', '--outDir', outDir],
    { cwd: root },
  )
  const files = (await readdir(outDir, { recursive: true })).filter((file) => file.endsWith('.d.ts'))
  await Promise.all(files.map((file) => nameFilesInFull(join(outDir, file))))
}

async function nameFilesInFull(file) {
  const text = await readFile(file, 'utf8')
  const mended = text.replace(specifier, (whole, before, quote, path) =>
    /\.(js|css)$/.test(path) ? whole : `${before}${quote}${fullNameOf(file, path)}${quote}`,
  )
  if (mended !== text) await writeFile(file, mended)
}

/** The compiler also writes folders, for types it inferred and found nearest in an entry. */
function fullNameOf(file, path) {
  const target = resolve(dirname(file), path)
  if (existsSync(`${target}.d.ts`)) return `${path}.js`
  if (existsSync(join(target, 'index.d.ts'))) return `${path}/index.js`
  throw new Error(`${file} imports ${path}, which has no declaration.`)
}
