import type { JsonObject, JsonValue } from '../../src/domain/json'
import { initialValue } from '../../src/domain/sourceConfig'
import type { FieldNode } from '../../src/domain/sourceForm'
import { testPattern } from '../../src/domain/specPattern'

/** A field for which no valid value could be made up, with the reason. */
export type Ungenerated = { path: string; reason: string }

/**
 * A configuration that fills in every field, in the shape number `pick` of each choice. What cannot be made up (an
 * unusual pattern without an example that fits it) is left out when optional and told in `ungenerated`.
 */
export function generateConfig(root: FieldNode, pick: number) {
  const ungenerated: Ungenerated[] = []

  function make(field: FieldNode, path: string): JsonValue | undefined {
    if (field.constant !== undefined) return field.constant
    if (field.kind === 'hidden') return initialValue(field)
    if (field.branches.length > 0) return makeChoice(field, path)
    if (field.children.length > 0) return makeObject(field.children, path)
    return field.kind === 'object' ? {} : makeValue(field, path)
  }

  function makeObject(children: readonly FieldNode[], path: string): JsonObject {
    return Object.fromEntries(
      children.flatMap((child): [string, JsonValue][] => {
        const value = make(child, `${path}/${child.key}`)
        return value === undefined ? [] : [[child.key, value]]
      }),
    )
  }

  function makeChoice(field: FieldNode, path: string): JsonValue | undefined {
    const offered = field.branches.filter((branch) => !branch.hidden)
    const branch = offered[pick % offered.length] ?? field.branches[0]
    if (branch === undefined) return undefined
    const inner = branch.node.branches.length > 0 ? makeChoice(branch.node, path) : {}
    return {
      ...makeObject(field.children, path),
      ...(field.discriminator !== undefined && branch.value !== undefined && { [field.discriminator]: branch.value }),
      ...makeObject(branch.node.children, path),
      ...(inner as JsonObject),
    }
  }

  function makeValue(field: FieldNode, path: string): JsonValue | undefined {
    const { schema } = field
    switch (field.kind) {
      case 'select':
        return field.options[pick % field.options.length]?.value
      case 'boolean':
        return true
      case 'number':
        return makeNumber(schema)
      case 'choices':
        return field.options.slice(0, Math.max(2, Number(schema.minItems ?? 1))).map((option) => option.value)
      case 'tags':
      case 'list': {
        if (field.items === undefined) return undefined
        const item = make(field.items, `${path}/0`)
        return item === undefined ? undefined : [item]
      }
      case 'map': {
        const value = field.items && make(field.items, `${path}/key`)
        return value === undefined ? undefined : { key: value }
      }
      case 'json':
        return schema.type === 'array' ? [] : schema.type === undefined ? 'text' : {}
      default:
        return makeText(field, path)
    }
  }

  function makeText(field: FieldNode, path: string): string | undefined {
    const { minLength = 0, maxLength = Number.POSITIVE_INFINITY } = field.schema as {
      minLength?: number
      maxLength?: number
    }
    const found = [...field.examples, ...(typeof field.default === 'string' ? [field.default] : []), ...likelyTexts]
      .flatMap((text) => [text, text.padEnd(minLength, 'x')])
      .find(
        (text) =>
          text.trim() === text &&
          text !== '' &&
          (field.pattern === undefined ? isFreeText(field, text) : testPattern(field.pattern, text) === true) &&
          text.length >= minLength &&
          text.length <= maxLength,
      )
    if (found === undefined)
      ungenerated.push({ path, reason: `no text fits ${field.pattern ?? JSON.stringify(field.schema)}` })
    return found
  }

  return { config: (make(root, '') ?? {}) as JsonObject, ungenerated }
}

function isFreeText(field: FieldNode, text: string): boolean {
  if (field.kind === 'date') return text === '2024-01-31'
  return field.kind === 'date_time' ? text === '2024-01-31T10:20:30Z' : true
}

function makeNumber(schema: JsonObject): number {
  const least = Math.max(Number(schema.minimum ?? -Infinity), Number(schema.exclusiveMinimum ?? -Infinity) + 1)
  const most = Math.min(Number(schema.maximum ?? Infinity), Number(schema.exclusiveMaximum ?? Infinity) - 1)
  const step = Number(schema.multipleOf ?? 1)
  const value = Number.isFinite(least) ? least : Math.min(7, most)
  return Math.ceil(value / step) * step
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
