import { existsSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { defaultBaseUrl } from '../../src/client/createClient'

const root = new URL('../../', import.meta.url)
const text = readFileSync(new URL('SECURITY.md', root), 'utf8')
const isThere = (path: string) => existsSync(new URL(path, root))
const [, promises = ''] = /## What we promise.*\n([\s\S]*?)\n## /.exec(text) ?? []

describe('SECURITY.md', () => {
  it('names tests and files that are there', () => {
    const named = [...text.matchAll(/`((?:test|src|docs|scripts)\/[\w./-]+)`|\]\(([^):]+)\)/g)].map(
      ([, quoted, linked]) => quoted ?? linked ?? '',
    )

    expect(named.length).toBeGreaterThan(30)
    expect(named.filter((path) => !isThere(path))).toEqual([])
  })

  it('has a test for each promise', () => {
    const rows = promises
      .split('\n')
      .filter((line) => line.startsWith('| '))
      .slice(1)

    expect(rows.length).toBeGreaterThan(20)
    expect(rows.filter((row) => !/`test\/[\w./-]+\.test\.tsx?`[^|]*\|$/.test(row))).toEqual([])
  })

  it('says where the API is unless a host says otherwise', () => {
    expect(text).toContain(`\`${defaultBaseUrl}\``)
  })
})
