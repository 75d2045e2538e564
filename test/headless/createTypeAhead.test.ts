import { describe, expect, it } from 'vitest'
import { indexStreams } from '../../src/headless/catalog-filter/indexStreams'
import { createFieldRows } from '../../src/headless/tree-grid/createFieldRows'
import { createTreeRows } from '../../src/headless/tree-grid/createTreeRows'
import { createTypeAhead } from '../../src/headless/tree-grid/createTypeAhead'
import { groupStreams } from '../../src/headless/tree-grid/groupStreams'
import { createStream } from '../../stories/support/catalogs'

const catalog = { streams: ['users', 'Orders', 'order lines', 'orders_old', '表'].map((name) => createStream(name)) }
const index = indexStreams(catalog)
const rows = createTreeRows({
  sections: groupStreams(catalog.streams, index),
  index,
  expansion: new Map(),
  closedGroups: new Set(),
  fields: createFieldRows(),
})

/** Types keys a tenth of a second apart, unless a pause in milliseconds comes between, and goes where they lead. */
function type(...keys: (string | number)[]): number | undefined {
  const typeAhead = createTypeAhead()
  let at = 0
  let active: number | undefined = 0
  for (const key of keys) {
    at += typeof key === 'number' ? key : 100
    if (typeof key === 'string') active = typeAhead.find({ key, rows, index: active ?? 0, at })
  }
  return active
}

describe('what is typed in the tree', () => {
  it('makes one word, whatever its case', () => {
    expect(type('o', 'R', 'd')).toBe(1)
    expect(type(...'orders_')).toBe(3)
    expect(type('表')).toBe(4)
  })

  it('may have a space once a word has begun', () => {
    expect(type(...'order l')).toBe(2)
    expect(type(' ')).toBeUndefined()
  })

  it('begins anew after a pause', () => {
    expect(type('o', 1000, 'u')).toBe(0)
    expect(type('o', 'u')).toBe(-1)
  })

  it('goes on to the next name when one letter is typed again and again', () => {
    expect(type('o', 'o')).toBe(2)
    expect(type('o', 'o', 'o', 'o')).toBe(1)
  })

  it('is nothing when the key is no letter', () => {
    expect(type('ArrowDown')).toBeUndefined()
  })
})
