import { mkdir, readFile, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

const root = fileURLToPath(new URL('../../..', import.meta.url))
/** Where the README's examples are written out to run. */
export const snippetFolder = join(root, '.cache/readme')

const marked = /<!-- tested: (\S+) -->\n```\w+\n([\s\S]*?)```/g

/** The README's examples that are marked as tested, by the name they are marked with. */
export async function readSnippets(): Promise<Map<string, string>> {
  const text = await readFile(join(root, 'README.md'), 'utf8')
  return new Map([...text.matchAll(marked)].map(([, name = '', code = '']) => [name, code]))
}

/** Writes them out as files, and `more` beside them. */
export async function writeSnippets(more: Record<string, string>): Promise<void> {
  await rm(snippetFolder, { recursive: true, force: true })
  await mkdir(snippetFolder, { recursive: true })
  for (const [name, code] of [...(await readSnippets()), ...Object.entries(more)]) {
    // Any free port will do: the one that a README names may be taken.
    await writeFile(join(snippetFolder, name), code.replace('listen(3000)', 'listen(0)'))
  }
}
