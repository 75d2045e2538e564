import { execFile } from 'node:child_process'
import { readdirSync } from 'node:fs'
import { join, relative } from 'node:path'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'
import { beforeAll, describe, expect, it } from 'vitest'

const root = fileURLToPath(new URL('../..', import.meta.url))
const sources = readdirSync(join(root, 'src'), { recursive: true, withFileTypes: true })
  .filter((entry) => entry.isFile())
  .map((entry) => relative(root, join(entry.parentPath, entry.name)).replaceAll('\\', '/'))

/** What a module of `src` becomes in `dist`. Types alone leave no code behind. */
const forms = ['.d.ts', '.d.ts.map', '.js', '.js.map']
const moduleOf = (path: string) => path.replace(/^src\//, 'dist/').replace(/\.tsx?$/, '')
const modules = new Set(sources.filter((path) => /(?<!\.d)\.tsx?$/.test(path)).map(moduleOf))

function isModule(path: string): boolean {
  return forms.some((form) => path.endsWith(form) && modules.has(path.slice(0, -form.length)))
}

describe('the packed package', () => {
  let packed: string[]
  beforeAll(async () => {
    const { stdout } = await promisify(execFile)(
      'npm',
      ['pack', '--dry-run', '--json', '--ignore-scripts', '--loglevel=error'],
      { cwd: root, maxBuffer: 64 * 1024 * 1024 },
    )
    packed = JSON.parse(stdout)[0].files.map(({ path }: { path: string }) => path)
  })

  it('holds every module of src with its types, and its source for the source maps', () => {
    const bare = [...modules].filter((module) => !packed.includes(`${module}.d.ts`))
    const missing = sources.filter((path) => !packed.includes(path))

    expect({ bare, missing }).toEqual({ bare: [], missing: [] })
  })

  // A file that comes or goes beside those is a decision: `npm run packed-files` writes it down.
  it('holds beside them what packed-files.txt lists, and nothing else', async () => {
    const rest = packed.filter((path) => !sources.includes(path) && !isModule(path))
    const names = new Set(rest.map((path) => path.replace(/[\w.-]+-[\w-]{8}\.mjs$/, '<chunk>.mjs')))

    await expect(`${[...names].sort().join('\n')}\n`).toMatchFileSnapshot('./packed-files.txt')
  })
})
