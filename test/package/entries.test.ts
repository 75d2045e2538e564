import { execFile } from 'node:child_process'
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'
import { describe, expect, it } from 'vitest'
import { readModules } from '../house/readModules'

const root = fileURLToPath(new URL('../..', import.meta.url))
const read = (path: string) => readFileSync(`${root}/${path}`, 'utf8')
const built = readdirSync(`${root}/dist`, { recursive: true, encoding: 'utf8' })
const builtModules = built.filter((path) => path.endsWith('.js') && path !== 'widget.js')

describe('the built modules', () => {
  it('keep the client directive at the head of each file that has it', () => {
    const marked = readModules()
      .filter((module) => module.directives.includes('use client'))
      .map(({ path }) => path.replace(/^src\//, '').replace(/\.tsx?$/, '.js'))
      .filter((path) => builtModules.includes(path))

    expect(marked.length).toBeGreaterThan(0)
    expect(marked.filter((path) => !/^["']use client["']/.test(read(`dist/${path}`)))).toEqual([])
  })

  it('come with declarations and source maps', () => {
    const bare = builtModules.filter(
      (path) => !built.includes(`${path}.map`) || !built.includes(path.replace(/\.js$/, '.d.ts')),
    )

    expect(bare).toEqual([])
  })

  it('are named in full by the declarations', () => {
    const declarations = built.filter((path) => path.endsWith('.d.ts'))
    const unclear = declarations.filter((path) => /from ['"]\.[^'"]*(?<!\.js)['"]/.test(read(`dist/${path}`)))

    expect(unclear).toEqual([])
  })
})

describe('an entry', () => {
  it.each(['', '/client', '/server', '/sandbox'])(
    'airbyte-embedded-react%s loads in plain Node and leaves the global object alone',
    async (path) => {
      const script = `
      const before = Object.getOwnPropertyNames(globalThis)
      const names = Object.keys(await import('airbyte-embedded-react${path}'))
      const added = Object.getOwnPropertyNames(globalThis).filter((name) => !before.includes(name))
      console.log(JSON.stringify({ names, added }))`

      const { stdout, stderr } = await promisify(execFile)(process.execPath, ['--input-type=module', '-e', script], {
        cwd: root,
      })

      expect(stderr).toBe('')
      expect(JSON.parse(stdout)).toEqual({ names: expect.arrayContaining([expect.any(String)]), added: [] })
    },
  )
})

describe('the stylesheet', () => {
  it('lies in one layer, with the functions that follow the colour scheme as they were written', () => {
    const styles = read('dist/styles.css')

    expect(styles).toMatch(/^@layer airbyte-embedded\s*\{/)
    expect(styles).toContain('light-dark(')
    expect(styles).toContain('color-mix(')
    expect(styles).not.toContain('--lightningcss')
    expect(styles).not.toMatch(/url\(|@import/)
  })
})

describe('the script-tag bundle', () => {
  it('needs nothing beside itself, evaluates no strings and carries production React', () => {
    const bundle = read('dist/widget.js')

    expect(bundle).toMatch(/^(["']use strict["'];)?\s*var AirbyteEmbedded\s*=/)
    expect(bundle).not.toMatch(/\bprocess\.env\b/)
    expect(bundle).not.toMatch(/\bnew Function\(|\beval\(/)
    expect(bundle).not.toMatch(/\brequire\(["']/)
    expect(bundle).not.toContain('react.dev/link/strict-mode')
    expect(existsSync(`${root}/dist/widget.js.map`)).toBe(true)
  })
})

describe('the command', () => {
  it('starts with the line that makes it one', () => {
    expect(read('dist/sandbox/cli.js')).toMatch(/^#!\/usr\/bin\/env node\n/)
  })
})
