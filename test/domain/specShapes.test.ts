import { describe, expect, it } from 'vitest'
import { checkSourceConfig } from '../../src/domain/checkSourceConfig'
import type { JsonObject, JsonValue } from '../../src/domain/json'
import { readConnectorSpec } from '../../src/domain/readConnectorSpec'
import type { FieldNode } from '../../src/domain/sourceForm'

const read = (properties: JsonObject, definitions: JsonObject = {}) =>
  readConnectorSpec({ connectionSpecification: { type: 'object', properties, definitions } })

function fieldOf(schema: JsonValue, definitions: JsonObject = {}): FieldNode {
  const [field] = read({ field: schema }, definitions).root.children
  if (field === undefined) throw new Error('the field was dropped')
  return field
}
const keysOf = (field: FieldNode) => field.children.map(({ key }) => key)

describe('a reference', () => {
  it('is followed through others, with what stands beside it on top', () => {
    const definitions = { a: { $ref: '#/definitions/b', title: 'A' }, b: { type: 'string', title: 'B', minLength: 2 } }

    expect(fieldOf({ $ref: '#/definitions/a' }, definitions)).toMatchObject({ kind: 'text', label: 'A' })
    expect(fieldOf({ $ref: '#/definitions/a', title: 'Own' }, definitions)).toMatchObject({ label: 'Own' })
    expect(fieldOf({ $ref: '#/definitions/a' }, definitions).schema).toMatchObject({ minLength: 2 })
  })

  it.each([
    '#/definitions/a~1b',
    '#/definitions/c%25d',
    '#/definitions/e~0f',
    '#/definitions/g%20h',
    '#/definitions/100%',
  ])('finds a key that is written escaped: %s', ($ref) => {
    const text = { type: 'string' }
    const definitions = { 'a/b': text, 'c%d': text, 'e~f': text, 'g h': text, '100%': text }

    expect(fieldOf({ $ref }, definitions).kind).toBe('text')
  })

  it('leads to the items of a list, the values of a map, and the values of a choice', () => {
    const definitions = {
      name: { type: 'string', maxLength: 3 },
      pair: { type: 'object', properties: { a: { type: 'string' } } },
      one: { const: 'one', title: 'One' },
      two: { const: 'two', title: 'Two' },
    }

    expect(fieldOf({ type: 'array', items: { $ref: '#/definitions/name' } }, definitions).kind).toBe('tags')
    expect(fieldOf({ type: 'array', items: { $ref: '#/definitions/pair' } }, definitions).kind).toBe('list')
    expect(fieldOf({ type: 'object', additionalProperties: { $ref: '#/definitions/name' } }, definitions).kind).toBe(
      'map',
    )
    expect(
      fieldOf({ oneOf: [{ $ref: '#/definitions/one' }, { $ref: '#/definitions/two' }] }, definitions),
    ).toMatchObject({
      kind: 'select',
      options: [
        { value: 'one', label: 'One' },
        { value: 'two', label: 'Two' },
      ],
    })
  })

  it('to the schema around ends as JSON one level further in, named by its path', () => {
    const { root, notices } = read(
      { node: { $ref: '#/definitions/node' } },
      { node: { type: 'object', properties: { name: { type: 'string' }, next: { $ref: '#/definitions/node' } } } },
    )

    expect(root.children[0]?.children.map(({ key, kind }) => [key, kind])).toEqual([
      ['name', 'text'],
      ['next', 'json'],
    ])
    expect(notices).toContainEqual({ code: 'unresolved_ref', path: ['node', 'next'] })
  })

  it.each(['other.json', 'https://example.com/a.json', '#anchor', '#/definitions/none', '#/properties/__proto__', ''])(
    'to %s is not followed: the field is edited as JSON, the others live',
    ($ref) => {
      const { root, notices } = read({ lost: { $ref, title: 'Lost' }, host: { type: 'string' } })

      expect(root.children.map(({ key, kind }) => [key, kind]).sort()).toEqual([
        ['host', 'text'],
        ['lost', 'json'],
      ])
      expect(notices).toContainEqual({ code: 'unresolved_ref', path: ['lost'] })
    },
  )
})

describe('allOf', () => {
  it('has the members of all parts, and of a member in two parts what both say', () => {
    const field = fieldOf({
      allOf: [
        { type: 'object', properties: { a: { type: 'string', maxLength: 9 } }, required: ['a'] },
        { properties: { a: { title: 'Both', maxLength: 5 }, b: { type: 'integer' } }, required: ['b'] },
      ],
    })

    expect(field.children).toMatchObject([
      { key: 'a', kind: 'text', label: 'Both', required: true, schema: { maxLength: 5 } },
      { key: 'b', kind: 'number', required: true },
    ])
  })

  it('takes the narrower of two limits, whichever part says it', () => {
    const { schema } = fieldOf({
      allOf: [
        { type: 'integer', minimum: 1, maximum: 5 },
        { minimum: 3, maximum: 9 },
      ],
    })

    expect(schema).toMatchObject({ minimum: 3, maximum: 5 })
  })

  it('may bring a choice to members of its own', () => {
    const field = fieldOf({
      type: 'object',
      properties: { host: { type: 'string' } },
      allOf: [
        {
          oneOf: [
            { properties: { kind: { const: 'a' } } },
            { properties: { kind: { const: 'b' }, key: { type: 'string' } } },
          ],
        },
      ],
    })

    expect(field).toMatchObject({ kind: 'one_of', discriminator: 'kind' })
    expect(keysOf(field)).toEqual(['host'])
  })

  it('with two choices is edited as JSON, named by its path, rather than shown with one of them', () => {
    const choice = (key: string) => ({
      oneOf: [{ properties: { [key]: { const: 1 } } }, { properties: { [key]: { const: 2 } } }],
    })
    const { root, notices } = read({ both: { allOf: [choice('a'), choice('b')] }, host: { type: 'string' } })

    expect(root.children.map(({ key, kind }) => [key, kind])).toContainEqual(['both', 'json'])
    expect(notices).toEqual([{ code: 'drawn_as_json', path: ['both'] }])
  })
})

describe('anyOf', () => {
  it('of objects is a choice', () => {
    const field = fieldOf({
      anyOf: [{ properties: { kind: { const: 'a' } } }, { properties: { kind: { const: 'b' } } }, { type: 'null' }],
    })

    expect(field).toMatchObject({ kind: 'one_of', discriminator: 'kind', branches: [{ value: 'a' }, { value: 'b' }] })
  })

  it('that only says which members go together is no choice: the members are drawn, the API checks the rest', () => {
    const field = fieldOf({
      type: 'object',
      properties: { id: { type: 'string' }, name: { type: 'string' } },
      anyOf: [{ required: ['id'] }, { required: ['name'] }],
    })

    expect(field.kind).toBe('object')
    expect(keysOf(field)).toEqual(['id', 'name'])
  })

  it.each<[string, JsonObject]>([
    ['limits', { type: 'string', anyOf: [{ maxLength: 2 }, { minLength: 4 }] }],
    [
      'formats',
      {
        type: 'string',
        oneOf: [
          { type: 'string', format: 'ipv4' },
          { type: 'string', format: 'hostname' },
        ],
      },
    ],
  ])('of %s leaves a text a text', (_name, schema) => {
    expect(fieldOf(schema).kind).toBe('text')
  })

  it('of values of different kinds is edited as JSON', () => {
    const { notices, root } = read({ field: { anyOf: [{ type: 'string' }, { type: 'object', properties: {} }] } })

    expect(root.children[0]?.kind).toBe('json')
    expect(notices).toEqual([{ code: 'drawn_as_json', path: ['field'] }])
  })
})

describe('a keyword of the wrong type', () => {
  it.each<[string, JsonObject, Partial<FieldNode>]>([
    ['a limit as text', { type: 'integer', minimum: '5' }, { schema: { type: 'integer', minimum: 5 } }],
    ['a limit that is none', { type: 'integer', minimum: 'low' }, { schema: { type: 'integer' } }],
    ['a secret as text', { type: 'string', airbyte_secret: 'true' }, { secret: true }],
    ['a secret denied as text', { type: 'string', airbyte_secret: 'false' }, { secret: false }],
    ['an order as text', { type: 'string', order: '2,' }, { order: 2 }],
    ['an order that is none', { type: 'string', order: [] }, { order: undefined }],
    ['a title that is a number', { type: 'string', title: 5 }, { label: 'field' }],
    ['a description that is a list', { type: 'string', description: ['x'] }, { description: undefined }],
    ['an example that is an object', { type: 'string', examples: { a: 1 } }, { examples: [] }],
    ['one example', { type: 'string', examples: 'a' }, { examples: ['a'] }],
    ['an enum that is a text', { type: 'string', enum: 'a' }, { kind: 'text' }],
    ['an empty enum', { type: 'string', enum: [] }, { kind: 'text' }],
    ['a pattern that is a number', { type: 'string', pattern: 5 }, { pattern: undefined }],
    ['a default of another type', { type: 'integer', default: 'many' }, { default: undefined }],
    ['a default as text', { type: 'boolean', default: 'true' }, { default: true }],
    ['shapes that are no list', { type: 'object', oneOf: { a: 1 } }, { kind: 'json' }],
    ['properties that are a list', { type: 'object', properties: ['a'] }, { kind: 'json' }],
    ['items that are a text', { type: 'array', items: 'string' }, { kind: 'json' }],
    ['items for each position', { type: 'array', items: [{ type: 'string' }] }, { kind: 'json' }],
  ])('is read as meant, or ignored: %s', (_name, schema, expected) => {
    expect(fieldOf(schema)).toMatchObject(expected)
  })

  it.each<[string, JsonValue]>([
    ['an unknown type', { type: 'str' }],
    ['a type that is an object', { type: {} }],
    ['no type', {}],
    ['a schema that is a text', 'string'],
    ['a schema that is a list', ['string']],
    ['a schema that is null', null],
  ])('leaves a field that can be filled in as JSON, named by its path: %s', (_name, schema) => {
    const { root, notices } = read({ field: schema, host: { type: 'string' } })

    expect(root.sections.flatMap(({ keys }) => keys)).toContain('field')
    expect(root.children.find(({ key }) => key === 'field')?.kind).toBe('json')
    expect(notices).toEqual([{ code: 'drawn_as_json', path: ['field'] }])
    expect(checkSourceConfig(root, { field: { any: ['thing'] }, host: 'h' })).toEqual([])
  })

  it.each<[string, JsonValue]>([
    ['a text', 'host'],
    ['a number', 3],
    ['unknown keys', ['gone', 'host']],
    ['no texts', [1, null, { a: 1 }]],
  ])('does not stop the form: `required` is %s', (_name, required) => {
    const { root } = readConnectorSpec({
      connectionSpecification: { type: 'object', properties: { host: { type: 'string' } }, required },
    })

    expect(keysOf(root)).toEqual(['host'])
  })

  it('passes over keywords that are misspelt', () => {
    const field = fieldOf({ type: 'string', tittle: 'T', desciption: 'D', mininum: 3, min: 1, name: 'n' })

    expect(field).toMatchObject({ kind: 'text', label: 'field', schema: { type: 'string' } })
  })

  it('names shapes inside of others by their whole path', () => {
    const { notices } = read({
      outer: {
        type: 'object',
        properties: {
          rows: { type: 'array', items: { type: 'object', properties: { cell: { type: 'long' } } } },
          kind: { type: 'object', oneOf: [{ properties: { a: { type: 'str' } } }] },
        },
      },
    })

    expect(notices).toEqual([
      { code: 'drawn_as_json', path: ['outer', 'rows', 0, 'cell'] },
      { code: 'drawn_as_json', path: ['outer', 'kind', 'a'] },
    ])
  })

  it.each<[string, JsonObject]>([
    ['no items', { type: 'array' }],
    ['items of any kind', { type: 'array', items: {} }],
    ['items that are `true`', { type: 'array', items: true }],
  ])('takes whatever is stored in a list with %s', (_name, schema) => {
    const { root, notices } = read({ field: schema })

    expect(root.children[0]?.kind).toBe('tags')
    expect(notices).toEqual([])
    expect(checkSourceConfig(root, { field: ['a', 1, true] })).toEqual([])
  })
})
