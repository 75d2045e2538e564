import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { checkSourceConfig } from '../../src/domain/checkSourceConfig'
import type { JsonObject } from '../../src/domain/json'
import { readConnectorSpec } from '../../src/domain/readConnectorSpec'
import { initialConfig, toSourceConfig } from '../../src/domain/sourceConfig'
import type { FieldNode } from '../../src/domain/sourceForm'

const read = (connectionSpecification: JsonObject) => readConnectorSpec({ connectionSpecification })
const readProperties = (properties: JsonObject, required: string[] = []) =>
  read({ type: 'object', properties, required }).root
const fieldOf = (schema: JsonObject): FieldNode => {
  const [field] = readProperties({ field: schema }).children
  if (field === undefined) throw new Error('the field was dropped')
  return field
}

describe('readConnectorSpec', () => {
  it.each<[string, JsonObject, string]>([
    ['a text', { type: 'string' }, 'text'],
    ['a nullable text', { type: ['null', 'string'] }, 'text'],
    ['a nullable alternative', { anyOf: [{ type: 'string' }, { type: 'null' }] }, 'text'],
    ['an integer', { type: 'integer' }, 'number'],
    ['a flag', { type: 'boolean' }, 'boolean'],
    ['a list of values', { type: 'string', enum: ['a', 'b'] }, 'select'],
    ['titled constants', { oneOf: [{ const: 'a', title: 'A' }, { const: 'b' }] }, 'select'],
    ['a date by format', { type: 'string', format: 'date' }, 'date'],
    ['a date by pattern', { type: 'string', pattern: '^[0-9]{4}-[0-9]{2}-[0-9]{2}$' }, 'date'],
    ['a month', { type: 'string', pattern: '^\\d{4}-\\d{2}$' }, 'month'],
    ['a moment', { type: 'string', format: 'date-time' }, 'date_time'],
    ['a secret date', { type: 'string', format: 'date', airbyte_secret: true }, 'text'],
    ['texts', { type: 'array', items: { type: 'string' } }, 'tags'],
    ['an array without items', { type: 'array' }, 'tags'],
    ['picks of a list', { type: 'array', items: { type: 'string', enum: ['a'] } }, 'choices'],
    ['picks with the list beside the items', { type: 'array', enum: ['a', 'b'], items: { type: 'string' } }, 'choices'],
    ['objects', { type: 'array', items: { type: 'object', properties: { a: { type: 'string' } } } }, 'list'],
    ['arrays of arrays', { type: 'array', items: { type: 'array' } }, 'json'],
    ['free keys', { type: 'object', additionalProperties: { type: 'string' } }, 'map'],
    ['a free object', { type: 'object' }, 'json'],
    ['an unknown type', { type: 'str' }, 'json'],
    ['a constant', { type: 'string', const: 'x' }, 'hidden'],
    ['a list of one value that is preset', { type: 'string', enum: ['x'], default: 'x' }, 'hidden'],
    ['a list of one value to take or leave', { type: 'string', enum: ['x'] }, 'select'],
    ['a list of values with a default', { type: 'string', enum: ['a', 'b'], default: 'a' }, 'select'],
    ['a hidden field', { type: 'string', airbyte_hidden: true }, 'hidden'],
    ['a flag written as text', { type: 'string', airbyte_hidden: 'true' }, 'hidden'],
    ['a choice with a shape that is not there', { type: 'object', oneOf: [{ $ref: 'other.json' }] }, 'json'],
  ])('draws %s as the control it needs', (_name, schema, kind) => {
    expect(fieldOf(schema).kind).toBe(kind)
  })

  it('lays fields out as Airbyte does: required first, then by order, the optional ones folded', () => {
    const root = readProperties(
      {
        late: { type: 'string', order: 9 },
        early: { type: 'string', order: 1 },
        shown: { type: 'string', always_show: true },
        needed: { type: 'string', order: 5 },
        first: { type: 'string', order: 0 },
      },
      ['needed', 'first', 'missing'],
    )

    expect(root.sections.map(({ folded, keys }) => ({ folded, keys }))).toEqual([
      { folded: false, keys: ['first', 'needed', 'shown'] },
      { folded: true, keys: ['early', 'late'] },
    ])
  })

  it('puts groups in the order declared, unknown ones after them, advanced last', () => {
    const form = read({
      type: 'object',
      required: ['a', 'b', 'c', 'd'],
      groups: [
        { id: 'advanced', title: 'More' },
        { id: 'login', title: 'Login' },
      ],
      properties: {
        a: { type: 'string', group: 'advanced' },
        b: { type: 'string', group: 'ssl_settings' },
        c: { type: 'string', group: 'login' },
        d: { type: 'string' },
      },
    })

    expect(form.root.sections.map(({ title, keys }) => [title, keys])).toEqual([
      [undefined, ['d']],
      ['Login', ['c']],
      ['SSL settings', ['b']],
      ['More', ['a']],
    ])
  })

  it.each<[string, JsonObject, JsonObject]>([
    ['const', { const: 'a' }, { const: 'b' }],
    ['one enum value', { enum: ['a'] }, { enum: ['b'] }],
    [
      'enum and default',
      { type: 'string', enum: ['a', 'c'], default: 'a' },
      { type: 'string', enum: ['b', 'c'], default: 'b' },
    ],
    ['an integer', { const: 1 }, { const: 2 }],
  ])('tells shapes apart by %s', (_name, left, right) => {
    const field = fieldOf({
      type: 'object',
      oneOf: [
        { title: 'Left', properties: { kind: left, key: { type: 'string' } } },
        { title: 'Right', properties: { kind: right, token: { type: 'string' } } },
      ],
    })

    expect(field).toMatchObject({ kind: 'one_of', discriminator: 'kind' })
    expect(field.branches.map((branch) => branch.node.children.map((child) => child.key))).toEqual([['key'], ['token']])
  })

  it('follows local references and merges allOf, and says which reference leads nowhere', () => {
    const form = read({
      type: 'object',
      definitions: { key: { type: 'string', title: 'Key', airbyte_secret: true } },
      properties: {
        key: { $ref: '#/definitions/key' },
        both: { allOf: [{ type: 'string' }, { title: 'Both' }] },
        lost: { $ref: '#/nowhere' },
        loop: { $ref: '#/properties/loop' },
      },
    })

    expect(form.root.children.find(({ key }) => key === 'key')).toMatchObject({
      kind: 'text',
      secret: true,
      label: 'Key',
    })
    expect(form.root.children.find(({ key }) => key === 'both')).toMatchObject({ kind: 'text', label: 'Both' })
    expect(form.notices).toContainEqual({ code: 'unresolved_ref', path: ['lost'] })
    expect(form.notices).toContainEqual({ code: 'unresolved_ref', path: ['loop'] })
  })

  it('translates patterns written for Python and leaves out those it cannot use', () => {
    expect(fieldOf({ type: 'string', pattern: '(?i)^abc$' }).pattern).toBe('(?i)^abc$')
    expect(fieldOf({ type: 'string', pattern: '\\A(?P<year>\\d{4})\\Z' }).pattern).toBe('^(?<year>\\d{4})$')
    expect(fieldOf({ type: 'string', pattern: '[' }).pattern).toBeUndefined()
    expect(fieldOf({ type: 'string', pattern: '^(a+)+$' }).pattern).toBeUndefined()
    expect(fieldOf({ type: 'string', pattern: '^(\\w+,)*\\w+$' }).pattern).toBe('^(\\w+,)*\\w+$')
  })

  it('starts a choice without members of its default that no shape shows', () => {
    const root = readProperties({
      scope: {
        type: 'object',
        default: { range: 'all', left_over: 'x' },
        oneOf: [
          { properties: { range: { type: 'string', const: 'some' }, names: { type: 'string' } } },
          { properties: { range: { type: 'string', const: 'all' }, depth: { type: 'integer', default: 2 } } },
        ],
      },
    })

    expect(initialConfig(root)).toEqual({ scope: { range: 'all', depth: 2 } })
  })

  it('gives a text several lines where its own default or example has them', () => {
    expect(fieldOf({ type: 'string', examples: ['first\nsecond'] }).multiline).toBe(true)
    expect(fieldOf({ type: 'string', default: 'first\nsecond' }).multiline).toBe(true)
    expect(fieldOf({ type: 'string', examples: ['only\n'] }).multiline).toBe(false)
  })

  it('keeps keys that mean something to JavaScript as plain keys', () => {
    const properties = JSON.parse(
      '{"__proto__":{"type":"string","default":"x"},"constructor":{"type":"string"},"a.b c":{"type":"string"}}',
    )
    const root = readProperties(properties)

    expect(root.children.map(({ key }) => key).sort()).toEqual(['__proto__', 'a.b c', 'constructor'])
    expect(Object.keys(initialConfig(root))).toEqual(['__proto__'])
    expect(checkSourceConfig(root, {})).toEqual([])
  })

  it('reads any value without throwing, and draws what it read', () => {
    fc.assert(
      fc.property(fc.jsonValue({ maxDepth: 6 }), (value) => {
        const form = readConnectorSpec({ connectionSpecification: value as JsonObject })
        const config = initialConfig(form.root)

        expect(() => checkSourceConfig(form.root, config)).not.toThrow()
        expect(() => toSourceConfig(form.root, config)).not.toThrow()
      }),
    )
  })

  it('reads any mixture of keywords without throwing', () => {
    const word = fc.constantFrom('string', 'object', 'array', 'a', 'true', '#/properties/a', '[', '(a+)+', '2,', '')
    const { schema } = fc.letrec<{ schema: JsonObject }>((tie) => ({
      schema: fc.dictionary(
        fc.constantFrom(
          'type',
          'properties',
          'oneOf',
          'anyOf',
          'allOf',
          'items',
          'enum',
          'const',
          'default',
          'required',
          '$ref',
          'pattern',
          'order',
          'group',
          'airbyte_hidden',
          'minimum',
          'minLength',
          'format',
          'title',
          'additionalProperties',
        ),
        fc.oneof(
          { depthSize: 'small' },
          word,
          fc.integer(),
          fc.boolean(),
          fc.array(word, { maxLength: 3 }),
          fc.array(tie('schema'), { maxLength: 3 }),
          fc.dictionary(fc.constantFrom('a', 'b', '__proto__'), tie('schema')),
          tie('schema'),
        ),
        { maxKeys: 6 },
      ) as fc.Arbitrary<JsonObject>,
    }))
    fc.assert(
      fc.property(schema, (connectionSpecification) => {
        const form = readConnectorSpec({ connectionSpecification })
        const config = initialConfig(form.root)
        const sent = toSourceConfig(form.root, config)

        expect(() => checkSourceConfig(form.root, config)).not.toThrow()
        expect(toSourceConfig(form.root, sent)).toEqual(sent)
      }),
    )
  })
})
