import { describe, expect, it } from 'vitest'
import { listPublicNames } from './listPublicNames'

const entries = {
  '.': 'src/index.ts',
  './client': 'src/client/index.ts',
  './server': 'src/server/index.ts',
  './sandbox': 'src/sandbox/index.ts',
}

describe('the public names', () => {
  // A name added, gone or changed in kind is a decision about the API: `npm run public-names` writes it down.
  it('are those of public-names.json', async () => {
    const names = Object.fromEntries(Object.entries(entries).map(([entry, path]) => [entry, listPublicNames(path)]))

    await expect(`${JSON.stringify(names, null, 2)}\n`).toMatchFileSnapshot('./public-names.json')
  })

  it('are listed one by one: no entry re-exports whatever a module happens to hold', () => {
    const wholesale = Object.values(entries).filter((path) => '*' in listPublicNames(path))

    expect(wholesale).toEqual([])
  })
})
