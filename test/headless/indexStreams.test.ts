import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { indexStreams } from '../../src/headless/catalog-filter/indexStreams'
import { visibleName } from '../../src/headless/catalog-filter/visibleName'
import { createStream } from '../../stories/support/catalogs'

function labelsOf(...streams: [name: string, namespace?: string | undefined][]): string[] {
  const catalog = { streams: streams.map(([name, namespace]) => createStream(name, namespace ? { namespace } : {})) }
  return catalog.streams.map(indexStreams(catalog).labelOf)
}

describe('the label of a stream', () => {
  it('is its name, with its namespace where two share the name', () => {
    expect(labelsOf(['users', 'public'], ['users', 'audit'], ['orders', 'public'])).toEqual([
      'public.users',
      'audit.users',
      'orders',
    ])
  })

  it('is numbered where the namespace does not tell it either', () => {
    expect(labelsOf(['twins'], ['twins'], ['audit.users'], ['users', 'audit'], ['users'])).toEqual([
      'twins',
      'twins (2)',
      'audit.users',
      'audit.users (2)',
      'users',
    ])
  })

  it('shows what nobody sees', () => {
    expect(labelsOf(['orders'], ['orders '], ['or\u200bders'], ['exe.\u202etxt'], [''], ['a\tb'])).toEqual([
      'orders',
      '"orders "',
      'or\\u200bders',
      'exe.\\u202etxt',
      '""',
      'a\\u0009b',
    ])
  })

  it('leaves emoji and other scripts as they are', () => {
    for (const name of ['sales 🚀', '👩‍🚀', 'جدول', 'می‌خواهم', '表']) expect(visibleName(name)).toBe(name)
  })

  it('is another one for every stream, also to a reader that takes runs of spaces for one', () => {
    const part = fc
      .array(fc.constantFrom('a', 'A', '.', ' ', '(2)', '"', '\u200b'), { maxLength: 4 })
      .map((all) => all.join(''))
    const streams = fc.array(fc.tuple(part, fc.option(part, { nil: undefined })), { maxLength: 12 })
    fc.assert(
      fc.property(streams, (all) => {
        const labels = labelsOf(...all)

        const heard = labels.map((label) => label.trim().replace(/\s+/g, ' '))
        expect(new Set(labels).size).toBe(all.length)
        expect(heard.every((label) => label !== '')).toBe(true)
      }),
    )
  })
})

it('finds a stream by its key, and by its place', () => {
  const catalog = { streams: [createStream('twins'), createStream('twins'), createStream('users', { namespace: 'a' })] }
  const index = indexStreams(catalog)

  expect(catalog.streams.map((stream) => index.withKey(index.keyOf(stream)))).toEqual(catalog.streams)
  expect(catalog.streams.map(index.positionOf)).toEqual([0, 1, 2])
  expect(index.withKey('none')).toBeUndefined()
  expect([...index.namespaces]).toEqual([['a', 1]])
})
