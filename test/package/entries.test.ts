import { execFile } from 'node:child_process'
import { readdirSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'
import { describe, expect, it } from 'vitest'
import { ownLanguages } from '../../src/ui/words/ownLanguages'
import { readModules } from '../house/readModules'

const root = fileURLToPath(new URL('../..', import.meta.url))
const read = (path: string) => readFileSync(`${root}/${path}`, 'utf8')
const built = readdirSync(`${root}/dist`, { recursive: true, encoding: 'utf8' })
/** What a page links to, as it does to a stylesheet: no modules to import by name, so they come without declarations. */
const forScriptTags = ['widget.js', ...ownLanguages.map((language) => `locales/${language}.js`)]
const builtModules = built.filter((path) => path.endsWith('.js') && !forScriptTags.includes(path))

describe('the built modules', () => {
  it('keep the client directive at the head of each file that has it', () => {
    const marked = readModules()
      .filter((module) => module.directives.includes('use client'))
      .map(({ path }) => path.replace(/^src\//, '').replace(/\.tsx?$/, '.js'))
      .filter((path) => builtModules.includes(path))

    expect(marked.length).toBeGreaterThan(0)
    expect(marked.filter((path) => !/^["']use client["']/.test(read(`dist/${path}`)))).toEqual([])
  })

  it('come with declarations, and with source maps where there is code', () => {
    const bare = builtModules.filter(
      (path) =>
        !built.includes(path.replace(/\.js$/, '.d.ts')) ||
        (!path.endsWith('index.js') && !built.includes(`${path}.map`)),
    )

    expect(bare).toEqual([])
  })

  it('are named in full by the declarations', () => {
    const declarations = built.filter((path) => path.endsWith('.d.ts'))
    const unclear = declarations.filter((path) =>
      /(?:from |import\()['"]\.[^'"]*(?<!\.js)['"]/.test(read(`dist/${path}`)),
    )

    expect(unclear).toEqual([])
  })
})

describe('an entry', () => {
  it.each(['', '/client', '/server', '/sandbox', ...ownLanguages.map((language) => `/locales/${language}`)])(
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
    // It names these for builds of hosts that replace such functions, and uses none of them itself.
    expect(styles).not.toContain('var(--lightningcss')
    expect(styles).not.toMatch(/url\(|@import/)
  })
})

describe('the script-tag bundle', () => {
  const bundle = read('dist/widget.js')
  const holds = (pattern: RegExp) => pattern.test(bundle)

  it('is one closed function that leaves no name of its own behind', () => {
    expect(holds(/^(["']use strict["'];)?\s*\(function\(\)\{/)).toBe(true)
  })

  it('evaluates no strings and fetches no second script', () => {
    expect(holds(/\bnew Function\(|\beval\(/)).toBe(false)
    expect(holds(/\brequire\(["']|\bimport\(["']/)).toBe(false)
  })

  it('draws with Preact, and carries neither React nor what is for development only', () => {
    expect(holds(/\b__k\b/)).toBe(true)
    expect(holds(/react-dom|Minified React error/)).toBe(false)
    expect(holds(/\bprocess\.env\b/)).toBe(false)
  })

  it('is plain ASCII, so that a page without an encoding reads its words right', () => {
    expect(bundle.match(/[^\0-\x7f]/g) ?? []).toEqual([])
  })

  it('has a source map beside it', () => {
    expect(built).toContain('widget.js.map')
  })
})

describe('the words beside the script', () => {
  it.each(ownLanguages)('%s.js is one file on its own, and says which language it is', async (language) => {
    const { translation } = await import(`${root}/dist/locales/${language}.js`)

    expect(translation.locale).toBe(language)
    expect(read(`dist/locales/${language}.js`)).not.toMatch(/\bimport\b|\beval\(|\bnew Function\(/)
  })
})

describe('the command', () => {
  it('starts with the line that makes it one', () => {
    expect(read('dist/sandbox/cli.js')).toMatch(/^#!\/usr\/bin\/env node\n/)
  })
})
