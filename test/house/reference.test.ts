import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { beforeAll, describe, expect, it } from 'vitest'
import { loadReference } from '../../stories/docs/reference/loadReference'
import type { Reference, ReferenceName } from '../../stories/docs/reference/readReference'
import { referencePages } from '../../stories/docs/reference/referencePages'
import { listFiles, readText } from './readModules'

const root = fileURLToPath(new URL('../..', import.meta.url))
const publicNames: Record<string, Record<string, string>> = JSON.parse(
  readFileSync(join(root, 'test/house/public-names.json'), 'utf8'),
)

let reference: Reference
const sections = () => Object.values(reference).flat()
const namesOf = (entry: string) => sections().flatMap((section) => (section.entry === entry ? section.names : []))
const without = (holds: (name: ReferenceName) => boolean) =>
  sections().flatMap(({ names }) => names.filter((name) => !holds(name)).map(({ name }) => name))

beforeAll(async () => {
  reference = await loadReference(root, '.cache/declarations-test')
}, 120_000)

describe('the reference', () => {
  it('has each public name once', () => {
    const root = namesOf('.').map(({ name }) => name)
    const all = Object.keys(publicNames).flatMap((entry) =>
      // What the client shares with the root is described there.
      Object.keys(publicNames[entry] ?? {}).filter((name) => entry === '.' || !root.includes(name)),
    )
    const described = ['.', './client', './server', './sandbox'].flatMap((entry) => namesOf(entry))

    expect(described.map(({ name }) => name).sort()).toEqual([...all].sort())
  })

  it('holds the names that the pages of the docs link to', () => {
    const slugs = Object.entries(referencePages).map(([slug, { title }]) => [
      title.toLowerCase().replaceAll(' ', '-'),
      slug,
    ])
    const slugOf: Record<string, string> = Object.fromEntries(slugs)
    const links = listFiles('stories/docs')
      .filter((path) => path.endsWith('.mdx'))
      .flatMap((path) => [...readText(path).matchAll(/docs\/reference-([\w-]+)--docs#(\w+)/g)])
    const broken = links.filter(([, page = '', name]) =>
      reference[slugOf[page] ?? '']?.every(({ names }) => names.every((each) => each.name !== name)),
    )

    expect(links.length).toBeGreaterThan(0)
    expect(broken.map(([link]) => link)).toEqual([])
  })

  it('says what each name is', () => {
    expect(without(({ description }) => description.length > 10)).toEqual([])
  })

  it('gives the type of each name', () => {
    expect(without(({ name, signature }) => signature.includes(name) && signature.length > name.length)).toEqual([])
  })

  it('shows each function, component, class and value in an example', () => {
    const values = new Set(
      Object.values(publicNames).flatMap((names) => Object.keys(names).filter((name) => names[name] !== 'type')),
    )
    const bare = sections().flatMap(({ entry, names }) =>
      entry === 'script' ? [] : names.filter(({ name, example }) => values.has(name) && example === undefined),
    )

    expect(bare.map(({ name }) => name)).toEqual([])
  })

  it('shows each type at work, in an example of its own or of what takes or gives it', () => {
    const bare = sections().flatMap(({ entry, names }) =>
      entry === 'script' ? [] : names.filter(({ example, shownBy }) => example === undefined && shownBy === undefined),
    )

    expect(bare.map(({ name }) => name)).toEqual([])
  })
})
