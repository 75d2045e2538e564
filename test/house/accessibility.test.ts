import { existsSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'

const root = new URL('../../', import.meta.url)
const read = (path: string) => readFileSync(new URL(path, root), 'utf8')
const note = read('docs/accessibility.md')

/** The success criteria of WCAG 2.2 at level A and AA; 4.1.1 is of it no more. */
const criteria = {
  '1.1': [1],
  '1.2': [1, 2, 3, 4, 5],
  '1.3': [1, 2, 3, 4, 5],
  '1.4': [1, 2, 3, 4, 5, 10, 11, 12, 13],
  '2.1': [1, 2, 4],
  '2.2': [1, 2],
  '2.3': [1],
  '2.4': [1, 2, 3, 4, 5, 6, 7, 11],
  '2.5': [1, 2, 3, 4, 7, 8],
  '3.1': [1, 2],
  '3.2': [1, 2, 3, 4, 6],
  '3.3': [1, 2, 3, 4, 7, 8],
  '4.1': [2, 3],
}

describe('docs/accessibility.md', () => {
  it('names files that are there', () => {
    const linked = [...note.matchAll(/\]\(\.\.\/([^)]+)\)/g)].map(([, path = '']) => path)

    expect(linked.length).toBeGreaterThan(40)
    expect(linked.filter((path) => !existsSync(new URL(path, root)))).toEqual([])
  })

  it('speaks of every criterion of level A and AA, once', () => {
    const rows = note.split('\n').filter((line) => /^\| \d/.test(line))
    const named = rows.flatMap((row) => criteriaOf(row.split('|')[1] ?? '')).sort(byNumber)

    expect(named).toEqual(
      Object.entries(criteria).flatMap(([group, last]) => last.map((number) => `${group}.${number}`)),
    )
  })

  it('names the axe that is installed', () => {
    const { version } = JSON.parse(read('node_modules/axe-core/package.json'))

    expect(note).toContain(`(https://github.com/dequelabs/axe-core) ${version.split('.').slice(0, 2).join('.')}`)
  })
})

function byNumber(one: string, other: string): number {
  return one.localeCompare(other, 'en', { numeric: true })
}

/** "1.2.1–1.2.5 Media" are five. */
function criteriaOf(text: string): string[] {
  const [first = '', last] = text.split('–')
  if (last === undefined) return text.match(/\d\.\d\.\d+/g) ?? []
  const [group, from] = split(first)
  const [, to] = split(last)
  return Array.from({ length: to - from + 1 }, (_, index) => `${group}.${from + index}`)
}

function split(criterion: string): [group: string, number: number] {
  const [, group = '', number = ''] = /(\d\.\d)\.(\d+)/.exec(criterion) ?? []
  return [group, Number(number)]
}
