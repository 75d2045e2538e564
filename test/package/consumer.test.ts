import { execFile } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'
import { describe, expect, it } from 'vitest'

const root = fileURLToPath(new URL('../..', import.meta.url))

describe('a host written in TypeScript', () => {
  it.each([
    ['node', 'nodenext', 'nodenext'],
    ['a bundler', 'esnext', 'bundler'],
  ])('compiles against the declarations, resolved as %s does', async (_, module, resolution) => {
    const compiler = `${root}/node_modules/typescript/bin/tsc`
    const args = [
      compiler,
      '-p',
      'test/package/consumer',
      '--module',
      module,
      '--moduleResolution',
      resolution,
      '--listFiles',
    ]

    const { stdout } = await promisify(execFile)(process.execPath, args, { cwd: root }).catch((error) => error)

    expect(stdout).not.toContain('error TS')
    expect(stdout).toContain('/dist/index.d.ts')
    expect(stdout).not.toContain(`${root}src/`)
  })
})
