import type { JsonObject, JsonValue } from '../../src/domain/json'
import { initialValue } from '../../src/domain/sourceConfig'
import type { FieldBranch, FieldNode } from '../../src/domain/sourceForm'
import { testPattern } from '../../src/domain/specPattern'

/** A field for which no valid value could be made up, with the reason. */
export type Ungenerated = { path: string; reason: string }

/** In how many ways a configuration must be made so that every shape of every choice, also of an inner one, is in one. */
export function countWays(field: FieldNode): number {
  const shapes = offeredBy(field).map((branch) => countWays(branch.node))
  const inner = [...field.children, ...(field.items ? [field.items] : [])].map(countWays)
  return Math.max(1, sum(shapes), ...inner)
}

/**
 * A configuration that fills in every field, in the way number `pick` of `countWays`: lists with two items, and each
 * choice in one of its shapes. What cannot be made up (an unusual pattern without an example that fits it) is left out
 * when optional and told in `ungenerated`.
 */
export function generateConfig(root: FieldNode, pick: number) {
  const ungenerated: Ungenerated[] = []

  function make(field: FieldNode, path: string, pick: number): JsonValue | undefined {
    if (field.constant !== undefined) return field.constant
    if (field.kind === 'hidden') return initialValue(field)
    if (field.branches.length > 0) return makeChoice(field, path, pick)
    if (field.children.length > 0) return makeObject(field.children, path, pick)
    return field.kind === 'object' ? {} : makeValue(field, path, pick)
  }

  function makeObject(children: readonly FieldNode[], path: string, pick: number): JsonObject {
    return Object.fromEntries(
      children.flatMap((child): [string, JsonValue][] => {
        const value = make(child, `${path}/${child.key}`, pick)
        return value === undefined ? [] : [[child.key, value]]
      }),
    )
  }

  function makeChoice(field: FieldNode, path: string, pick: number): JsonValue | undefined {
    const { branch, rest } = shapeFor(field, pick)
    if (branch === undefined) return undefined
    const inner = branch.node.branches.length > 0 ? makeChoice(branch.node, path, rest) : {}
    return {
      ...makeObject(field.children, path, pick),
      ...(field.discriminator !== undefined && branch.value !== undefined && { [field.discriminator]: branch.value }),
      ...makeObject(branch.node.children, path, rest),
      ...(inner as JsonObject),
    }
  }

  function makeValue(field: FieldNode, path: string, pick: number): JsonValue | undefined {
    const { schema } = field
    switch (field.kind) {
      case 'select':
        return field.options[pick % field.options.length]?.value
      case 'boolean':
        return pick % 2 === 0
      case 'number':
        return makeNumber(schema, pick)
      case 'choices':
        return field.options.slice(0, Math.max(2, Number(schema.minItems ?? 1))).map((option) => option.value)
      case 'tags':
      case 'list': {
        if (field.items === undefined) return undefined
        return makeItems(field, field.items, path, pick)
      }
      case 'map': {
        const value = field.items && make(field.items, `${path}/key`, pick)
        return value === undefined ? undefined : { key: value, 'other.key': value }
      }
      case 'json':
        return schema.type === 'array' ? [] : schema.type === undefined ? 'text' : {}
      default:
        return makeText(field, path, pick)
    }
  }

  /** Two items, that differ; one where the specification takes no more, or no other is known. */
  function makeItems(field: FieldNode, items: FieldNode, path: string, pick: number): JsonValue[] | undefined {
    const most = Math.min(Number(field.schema.maxItems ?? 2), 2)
    const made = Array.from({ length: most }, (_, index) => make(items, `${path}/${index}`, pick + index))
    const known = made.filter((item) => item !== undefined)
    const isScalar = known.every((item) => typeof item !== 'object')
    if (known.length === 0) return undefined
    return isScalar ? [...new Set(known)] : known
  }

  function makeText(field: FieldNode, path: string, pick: number): string | undefined {
    const { minLength = 0, maxLength = Number.POSITIVE_INFINITY } = field.schema as {
      minLength?: number
      maxLength?: number
    }
    const fitting = [...field.examples, ...(typeof field.default === 'string' ? [field.default] : []), ...likelyTexts]
      .flatMap((text) => [text, text.padEnd(minLength, 'x')])
      .filter(
        (text, index, all) =>
          all.indexOf(text) === index &&
          text.trim() === text &&
          text !== '' &&
          (field.pattern === undefined ? isFreeText(field, text) : testPattern(field.pattern, text) === true) &&
          text.length >= minLength &&
          text.length <= maxLength,
      )
    const found = fitting[pick % Math.max(1, fitting.length)]
    if (found === undefined)
      ungenerated.push({ path, reason: `no text fits ${field.pattern ?? JSON.stringify(field.schema)}` })
    return found
  }

  return { config: (make(root, '', pick) ?? {}) as JsonObject, ungenerated }
}

function isFreeText(field: FieldNode, text: string): boolean {
  if (field.kind === 'date') return text === '2024-01-31'
  return field.kind === 'date_time' ? text === '2024-01-31T10:20:30Z' : true
}

function offeredBy(field: FieldNode): FieldBranch[] {
  return field.branches.filter((branch) => !branch.hidden)
}

/** The shape that way number `pick` is of, and which way of that shape it is. */
function shapeFor(field: FieldNode, pick: number) {
  const offered = offeredBy(field)
  let rest = pick % Math.max(1, sum(offered.map((branch) => countWays(branch.node))))
  for (const branch of offered) {
    const ways = countWays(branch.node)
    if (rest < ways) return { branch, rest }
    rest -= ways
  }
  return { branch: field.branches[0], rest: 0 }
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0)
}

function makeNumber(schema: JsonObject, pick: number): number {
  const least = Math.max(Number(schema.minimum ?? -Infinity), Number(schema.exclusiveMinimum ?? -Infinity) + 1)
  const most = Math.min(Number(schema.maximum ?? Infinity), Number(schema.exclusiveMaximum ?? Infinity) - 1)
  const step = Number(schema.multipleOf ?? 1)
  const value = Number.isFinite(least) ? least : Math.min(7, most)
  const first = Math.ceil(value / step) * step
  const next = first + (pick % 2) * step
  return next <= most ? next : first
}

const likelyTexts = [
  'text',
  'owner/repository',
  '31-01-2024',
  '01-2024',
  'sk_test_abc',
  '2024-01-31',
  '2024-01-31T10:20:30Z',
  '2024-01-31T10:20:30.000Z',
  '2024-01-31T10:20:30.000000Z',
  '2024-01-31T10:20:30',
  '2024-01-31 10:20:30',
  '2024-01',
  '20240131',
  '2024',
  '12345',
  '1',
  '1234567890',
  '123-456-7890',
  'a@b.example',
  'https://host.example',
  'https://host.example/',
  'https://host.example/path',
  'http://host.example',
  'host.example',
  'host.example.com',
  'ABC123',
  'abc',
  'a',
  'AB',
  'P1D',
  'PT1H',
  '00000000-0000-4000-8000-000000000000',
  '0123456789abcdef0123456789abcdef',
  'name:8080',
  'host:8080',
  'https://abc.example.com',
  'key=value',
  '{}',
  '[]',
  's3://bucket/path',
]
