import { describe, expect, it } from 'vitest'
import { readRegistry } from '../../../src/sandbox/registry/readRegistry'

const connectionSpecification = { type: 'object', title: 'Parcels', properties: { key: { type: 'string' } } }
const spec = { documentationUrl: 'https://docs.example/p', connectionSpecification }
const read = (content: unknown, name = 'folder/source-parcels.json') =>
  readRegistry({ name, text: typeof content === 'string' ? content : JSON.stringify(content) })

describe('a specification', () => {
  it('may be one object with a name', () => {
    const advanced_auth = { auth_flow_type: 'oauth2.0' }

    const { entries, problems } = read({
      slug: 'source-p',
      kind: 'source',
      name: 'Parcels Inc',
      ...spec,
      advanced_auth,
    })

    expect(problems).toEqual([])
    expect(entries).toEqual([
      { name: 'Parcels Inc', slug: 'source-p', icon: null, definitionId: undefined, spec: { ...spec, advanced_auth } },
    ])
  })

  it('may be bare: it is named by its title, and its file', () => {
    expect(read(spec).entries).toMatchObject([{ name: 'Parcels', slug: 'source-parcels' }])
    expect(read({ connectionSpecification: { type: 'object' } }).entries).toMatchObject([{ name: 'source-parcels' }])
  })

  it('may be what a connector printed, among its other lines', () => {
    const lines = [
      'Starting up',
      '{"type":"LOG","log":{"level":"INFO","message":"{"}}',
      JSON.stringify({ type: 'SPEC', spec }),
      '{not json',
    ]

    expect(read(lines.join('\n')).entries).toMatchObject([{ name: 'Parcels', spec }])
    expect(read(JSON.stringify({ type: 'SPEC', spec })).entries).toHaveLength(1)
  })

  it('may begin with a byte order mark', () => {
    expect(read(`\uFEFF${JSON.stringify(spec)}`).entries).toHaveLength(1)
  })
})

describe('a registry', () => {
  it('gives its sources; its destinations are left out', () => {
    const source = {
      sourceDefinitionId: '11111111-1111-4111-8111-111111111111',
      name: 'Parcels',
      dockerRepository: 'airbyte/source-parcels-cloud',
      iconUrl: 'https://icons.example/p.svg',
      documentationUrl: 'https://docs.example/other',
      spec: { connectionSpecification },
    }

    const { entries, problems } = read({ sources: [source], destinations: [{ name: 'Lake', spec }] }, 'registry.json')

    expect(problems).toEqual([])
    expect(entries).toEqual([
      {
        name: 'Parcels',
        slug: 'source-parcels-cloud',
        icon: 'https://icons.example/p.svg',
        definitionId: '11111111-1111-4111-8111-111111111111',
        spec: { documentationUrl: 'https://docs.example/other', connectionSpecification, advanced_auth: null },
      },
    ])
  })

  it('names the entries it cannot use, and gives the rest', () => {
    const { entries, problems } = read({ sources: [{ name: 'Good', spec }, { name: 'Bad' }, 7] }, 'r.json')

    expect(entries.map(({ name }) => name)).toEqual(['Good'])
    expect(problems).toEqual([
      { file: 'r.json', reason: '"Bad" has no spec.connectionSpecification object' },
      { file: 'r.json', reason: 'entry 3 has no spec.connectionSpecification object' },
    ])
  })
})

describe('a file of another kind', () => {
  it.each([
    ['', /not JSON/],
    ['hello', /not JSON/],
    ['[1, 2]', /not JSON|neither/],
    ['{"streams": []}', /neither a specification .* nor a registry/],
    ['{"a": 1}\n{"b": 2}', /none of its lines is a connector specification/],
    ['{"sources": []}', /list of sources is empty/],
    ['{"type": "SPEC"}', /entry 1 has no/],
  ])('is named with the reason: %j', (text, reason) => {
    const { entries, problems } = read(text, 'x.json')

    expect(entries).toEqual([])
    expect(problems).toEqual([{ file: 'x.json', reason: expect.stringMatching(reason) }])
  })
})
