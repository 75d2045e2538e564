import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { JsonObject, JsonValue } from '../../../src/domain/json'
import { readConnectorSpec } from '../../../src/domain/readConnectorSpec'
import { toSourceConfig } from '../../../src/domain/sourceConfig'
import type { FieldNode, FieldPath, SourceForm } from '../../../src/domain/sourceForm'
import { createFormStore, type FormStore } from '../../../src/headless/source-form/createFormStore'

/** A choice of two or three shapes, each with a text of its own and perhaps a further choice, in a member or directly. */
function choice(depth: number): fc.Arbitrary<JsonObject> {
  const shape = depth === 0 ? fc.constant({}) : fc.oneof(fc.constant({}), fc.record({ inner: choice(depth - 1) }))
  return fc
    .tuple(fc.array(shape, { minLength: 2, maxLength: 3 }), fc.boolean(), fc.constantFrom('const', 'enum'))
    .map(([shapes, isDirect, told]) => ({
      type: 'object',
      oneOf: shapes.map((members, index) => {
        const tag = `kind${depth}`
        const value = `d${depth}s${index}`
        const { inner } = members as { inner?: JsonObject }
        const own = {
          [tag]: told === 'const' ? { const: value } : { type: 'string', enum: [value], default: value },
          [`text_${value}`]: { type: 'string' },
        }
        if (inner === undefined) return { required: [tag], properties: own }
        return isDirect
          ? { required: [tag], properties: own, oneOf: inner.oneOf as JsonValue }
          : { required: [tag, 'inner'], properties: { ...own, inner } }
      }),
    }))
}

const specs = fc.tuple(choice(2), fc.boolean()).map(([auth, isListed]) => ({
  form: readConnectorSpec({
    connectionSpecification: {
      type: 'object',
      required: ['auth'],
      properties: { auth: isListed ? { type: 'array', items: auth } : auth },
    },
  }),
  isListed,
}))

type Place = { field: FieldNode; path: FieldPath }

/** What can be seen now, in all or in a part: choices that can be switched and texts that can be typed into. */
function visible(store: FormStore, { root }: Pick<SourceForm, 'root'>, at: FieldPath = []) {
  const choices: Place[] = []
  const texts: FieldPath[] = []
  visit(root, at)
  return { choices, texts }

  function visit(field: FieldNode, path: FieldPath) {
    if (field.kind === 'text') texts.push(path)
    if (field.kind === 'list' && field.items) {
      const { items } = field
      const held = store.getValue(path)
      if (Array.isArray(held)) held.forEach((_, index) => void visit(items, [...path, index]))
    }
    for (const child of field.children) visit(child, [...path, child.key])
    if (field.branches.length === 0) return
    choices.push({ field, path })
    const branch = field.branches[store.getBranch(field, path)]
    if (branch !== undefined) visit(branch.node, path)
  }
}

const steps = fc.array(
  fc.record({
    kind: fc.constantFrom('switch' as const, 'switch' as const, 'type' as const, 'move' as const, 'putBack' as const),
    place: fc.nat(),
    index: fc.nat(),
    text: fc.stringMatching(/^[a-z]{1,8}$/),
  }),
  { maxLength: 40 },
)

/** What is on screen, as a person reads it. */
function screenOf(store: FormStore, form: SourceForm): string {
  const { choices, texts } = visible(store, form)
  return JSON.stringify([
    choices.map(({ field, path }) => [path, store.getBranch(field, path)]),
    texts.map((path) => [path, store.getValue(path) ?? '']),
  ])
}

function start(form: SourceForm, isListed: boolean): FormStore {
  return createFormStore(form, isListed ? { auth: [{}, {}, {}] } : undefined)
}

describe('choices of shapes, within each other and within lists', () => {
  it('give back what was typed in a shape when it is chosen again, whatever was done in others meanwhile', () => {
    fc.assert(
      fc.property(specs, steps, fc.nat(), ({ form, isListed }, before, pick) => {
        const store = start(form, isListed)
        for (const step of before) take(store, form, isListed, step)
        const { choices } = visible(store, form)
        const chosen = choices[pick % Math.max(choices.length, 1)]
        if (chosen === undefined) return
        const { field, path } = chosen
        const from = store.getBranch(field, path)
        if (from < 0) return
        const shown = screenOf(store, form)

        const other = (from + 1) % field.branches.length
        store.chooseBranch(field, path, other)
        const shape = field.branches[other]
        const own = shape === undefined ? [] : visible(store, { root: shape.node }, path).texts
        for (const inner of own) store.setValue(inner, 'elsewhere')
        store.chooseBranch(field, path, from)

        expect(screenOf(store, form)).toBe(shown)
      }),
      { numRuns: 300 },
    )
  })

  it('keep apart what was typed in choices that have one path, in shapes of another', () => {
    const inner = {
      type: 'object',
      oneOf: ['x', 'y'].map((how) => ({
        required: ['how'],
        properties: { how: { const: how }, [`of_${how}`]: { type: 'string' } },
      })),
    }
    const form = readConnectorSpec({
      connectionSpecification: {
        type: 'object',
        required: ['auth'],
        properties: {
          auth: {
            type: 'object',
            oneOf: ['a', 'b'].map((kind) => ({
              required: ['kind', 'inner'],
              properties: { kind: { const: kind }, inner },
            })),
          },
        },
      },
    })
    const store = createFormStore(form, undefined)
    const path = ['auth', 'inner']
    const choose = (at: FieldPath, index: number) => {
      const place = visible(store, form).choices.find((other) => other.path.length === at.length)
      if (place !== undefined) store.chooseBranch(place.field, at, index)
    }

    store.setValue([...path, 'of_x'], 'typed in a')
    choose(path, 1)
    choose(['auth'], 1)
    choose(path, 0)
    expect(store.getValue([...path, 'of_x'])).toBeUndefined()
    store.setValue([...path, 'of_x'], 'typed in b')
    choose(path, 1)
    choose(['auth'], 0)
    choose(path, 0)
    expect(store.getValue([...path, 'of_x'])).toBe('typed in a')
    choose(['auth'], 1)
    choose(path, 0)

    expect(store.getValue([...path, 'of_x'])).toBe('typed in b')
  })

  it('take nothing over from a choice of one name that holds other fields', () => {
    const tagged = (tag: string, members: JsonObject, rest: JsonObject = {}): JsonObject => {
      const properties = { kind: { const: tag }, ...members }
      return { required: Object.keys(properties), properties, ...rest }
    }
    const text = { type: 'string' }
    const further = { type: 'object', oneOf: [tagged('far', { host: text }), tagged('near', { path: text })] }
    const deep = { type: 'object', oneOf: [tagged('ssh', { further }), tagged('none', {})] }
    const flat = { type: 'object', oneOf: [tagged('ssh', { user: text }), tagged('none', {})] }
    const auth = { type: 'object', oneOf: [tagged('a', { inner: deep }), tagged('b', { inner: flat })] }
    const form = readConnectorSpec({
      connectionSpecification: { type: 'object', required: ['auth'], properties: { auth } },
    })
    const store = createFormStore(form, undefined)
    store.setValue(['auth', 'inner', 'further', 'host'], 'db.example.com')

    const [choice] = form.root.children
    if (choice !== undefined) store.chooseBranch(choice, ['auth'], 1)

    expect(store.toConfig()).toEqual({ auth: { kind: 'b', inner: { kind: 'ssh' } } })
  })

  it('send the chosen shapes alone, and open again as they were sent', () => {
    fc.assert(
      fc.property(specs, steps, ({ form, isListed }, taken) => {
        const store = start(form, isListed)
        for (const step of taken) take(store, form, isListed, step)

        const sent = store.toConfig()
        const opened = createFormStore(form, sent)

        expect(opened.toConfig()).toEqual(sent)
        expect(toSourceConfig(form.root, sent)).toEqual(sent)
        const shownTexts = visible(store, form).texts.filter((path) => store.getValue(path) !== undefined)
        expect(textsIn(sent)).toBe(shownTexts.length)
      }),
      { numRuns: 300 },
    )
  })
})

type Step = { kind: 'switch' | 'type' | 'move' | 'putBack'; place: number; index: number; text: string }

function take(store: FormStore, form: SourceForm, isListed: boolean, { kind, place, index, text }: Step) {
  const { choices, texts } = visible(store, form)
  const at = choices[place % Math.max(choices.length, 1)]
  const path = texts[place % Math.max(texts.length, 1)]
  if (kind === 'switch' && at !== undefined) store.chooseBranch(at.field, at.path, index % at.field.branches.length)
  if (kind === 'type' && path !== undefined) store.setValue(path, text)
  if (!isListed) return
  if (kind === 'move') store.moveItem(['auth'], place % 3, index % 3)
  if (kind === 'putBack') {
    const shown = screenOf(store, form)
    store.insertItem(['auth'], place % 3, store.removeItem(['auth'], place % 3))
    expect(screenOf(store, form)).toBe(shown)
  }
}

function textsIn(value: JsonValue | undefined): number {
  if (typeof value !== 'object' || value === null) return 0
  return Object.entries(value).reduce(
    (sum, [key, inner]) => sum + (key.startsWith('text_') ? 1 : textsIn(inner as JsonValue)),
    0,
  )
}
