import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'

const dist = new URL('../../dist/', import.meta.url)
const read = (path: string) => readFileSync(new URL(path, dist), 'utf8')

/** `{ names, text }` per licence text of such a file: who is under it, and the text. */
function partsOf(file: string) {
  return read(file)
    .split(/\n-{80}\n\n/)
    .map((part) => {
      const [names = '', ...text] = part.split('\n\n')
      return { names: names.trim().split('\n'), text: text.join('\n\n') }
    })
}

describe.each(['widget.LICENSES.txt', 'widget/LICENSES.txt'])('dist/%s', (file) => {
  const parts = partsOf(file)

  it('names every package that something is left of in the script, after ourselves', () => {
    const { sources }: { sources: string[] } = JSON.parse(read('widget.js.map'))
    const inScript = sources.flatMap((source) => /.*node_modules\/((?:@[^/]+\/)?[^/]+)/.exec(source)?.[1] ?? [])
    const [own, ...others] = parts.flatMap(({ names }) => names)

    expect(own).toBe('airbyte-embedded-react')
    expect(others.map((name) => name.split(' ')[0]).sort()).toEqual([...new Set(inScript)].sort())
  })

  it('gives each its holder of rights and its terms', () => {
    const bare = parts.filter(
      ({ text }) =>
        !/copyright/i.test(text) || !/Permission .{0,20}is hereby granted|Permission to use|Apache License/.test(text),
    )

    expect(bare.flatMap(({ names }) => names)).toEqual([])
  })
})

describe('a script that holds the work of others', () => {
  it('says where their licences are: widget.js', () => {
    expect(read('widget.js')).toContain('widget.LICENSES.txt */')
  })

  it('says so in each module that does, and in no other', () => {
    const modules = readdirSync(new URL('widget/', dist)).filter((name) => name.endsWith('.mjs'))
    const saying = modules.filter((name) => read(`widget/${name}`).includes(' LICENSES.txt */'))

    expect(saying.map((name) => name.split('-')[0])).toEqual(expect.arrayContaining(['gallery', 'SourceConfigForm']))
    expect(saying).not.toContain('widget.mjs')
  })
})
