import { isJsonObject, type JsonObject, type JsonValue, jsonEquals } from './json'
import type { FieldBranch, FieldKind, FieldNode, FieldPath } from './sourceForm'
import { findDiscriminator, fixedValueOf } from './specDiscriminator'
import { flagOf, isMultiline, keyword, mainTypeOf, membersOf, numberOf, textOf, textsOf } from './specKeywords'
import { drawableKind, hasEnum } from './specKind'
import { readLabel } from './specLabel'
import { inFormOrder, nestedSections } from './specLayout'
import { readPattern } from './specPattern'
import { resolveSchema, type SpecContext } from './specResolve'
import { validationSchema } from './specValidation'
import { isStrayKeyword } from './strayKeyword'

export type FieldPlace = {
  key: string
  path: FieldPath
  required: boolean
  /** Indexes of the shapes around, of choices at this same path. */
  within?: readonly number[]
}

/** Reads one schema of a specification into a field. Takes any shape and never throws. */
export function readField(raw: JsonValue | undefined, place: FieldPlace, outer: SpecContext): FieldNode {
  outer.budget.left--
  const { schema, context } =
    outer.budget.left < 0 ? { schema: {}, context: outer } : resolveSchema(raw, place.path, outer)
  const constant = constantOf(schema, place.required)
  const stray = isStrayKeyword(place.key, raw)
  const hidden = stray || flagOf(keyword(schema, 'airbyte_hidden'))
  const kind = hidden || constant !== undefined ? 'hidden' : drawableKind(schema, place.path, context)
  const pattern = patternOf(schema, place, context)
  const field: FieldNode = {
    key: place.key,
    kind,
    ...readLabel(schema, place.key),
    required: place.required,
    schema: validationSchema(schema),
    default: stray ? strayDefault(place) : defaultOf(schema, kind),
    constant,
    secret: flagOf(keyword(schema, 'airbyte_secret')),
    multiline: isMultiline(schema),
    readOnly: flagOf(keyword(schema, 'readOnly')),
    alwaysShow: flagOf(keyword(schema, 'always_show')),
    examples: examplesOf(schema),
    patternDescriptor: textOf(keyword(schema, 'pattern_descriptor')) ?? itemDescriptor(schema),
    format: textOf(keyword(schema, 'format')),
    pattern,
    options: kind === 'select' ? optionsOf(schema) : [],
    children: [],
    sections: [],
    items: undefined,
    branches: [],
    discriminator: undefined,
    within: place.within,
    display: keyword(schema, 'display_type') === 'radio' ? 'radio' : 'dropdown',
    order: numberOf(keyword(schema, 'order')),
    group: textOf(keyword(schema, 'group')),
  }
  if (
    hidden &&
    !stray &&
    constant === undefined &&
    place.required &&
    field.default === undefined &&
    !holdsDefaults(schema)
  ) {
    context.notices.push({ code: 'hidden_required', path: place.path })
  }
  if (kind === 'json') context.notices.push({ code: 'drawn_as_json', path: place.path })
  return withInner(field, schema, place, context)
}

/** Hidden objects are read too: their own constants and defaults belong into the configuration. */
function withInner(field: FieldNode, schema: JsonObject, place: FieldPlace, context: SpecContext): FieldNode {
  const shape =
    field.kind === 'hidden' && field.constant === undefined ? drawableKind(schema, place.path, context) : field.kind
  if (shape === 'object' || shape === 'one_of') {
    const children = readChildren(schema, place.path, context)
    const choice =
      shape === 'one_of' ? readBranches(schema, place, context) : { branches: [], discriminator: undefined }
    const own = children.filter((child) => child.key !== choice.discriminator)
    return { ...field, ...choice, children: own, sections: nestedSections(own) }
  }
  if (shape === 'list' || shape === 'tags' || shape === 'choices' || shape === 'map') {
    const inner = keyword(schema, shape === 'map' ? 'additionalProperties' : 'items')
    const item = readItem(inner, { key: '', path: [...place.path, 0], required: true }, context)
    return {
      ...field,
      items: item,
      options: shape === 'choices' ? optionsOf(hasEnum(schema) ? schema : item.schema) : [],
    }
  }
  return field
}

/** Items that may be anything are entered as texts, and anything else that is stored there is fine as well. */
function readItem(inner: JsonValue | undefined, place: FieldPlace, context: SpecContext): FieldNode {
  const isFree = !isJsonObject(inner) || Object.keys(inner).length === 0
  return isFree ? { ...readField({ type: 'string' }, place, context), schema: {} } : readField(inner, place, context)
}

/** Fields of an object schema, in drawing order. `required` may name keys that do not exist; those are ignored. */
export function readChildren(schema: JsonObject, path: FieldPath, context: SpecContext): FieldNode[] {
  const required = new Set(textsOf(keyword(schema, 'required')))
  const members = membersOf(keyword(schema, 'properties'))
  for (const key of required) {
    if (members.length > 0 && !members.some(([known]) => known === key)) {
      context.notices.push({ code: 'required_unknown', path: [...path, key] })
    }
  }
  return inFormOrder(
    members.map(([key, child]) =>
      readField(child, { key, path: [...path, key], required: required.has(key) }, context),
    ),
  )
}

function readBranches(schema: JsonObject, place: FieldPlace, context: SpecContext) {
  const raw = keyword(schema, 'oneOf')
  const resolved = (Array.isArray(raw) ? raw : []).map((shape) => resolveSchema(shape, place.path, context))
  const shapes = resolved.map((shape) => shape.schema)
  const discriminator = findDiscriminator(shapes)
  if (discriminator === undefined && shapes.length > 1) {
    context.notices.push({ code: 'no_discriminator', path: place.path })
  }
  const branches = shapes.map((shape, index): FieldBranch => {
    const value = discriminator?.values[index]
    const node = readField(
      { type: 'object', ...shape, title: '' },
      { key: '', path: place.path, required: true, within: [...(place.within ?? []), index] },
      context,
    )
    const children = node.children.filter((child) => child.key !== discriminator?.key)
    const { label, description } = readLabel(shape, value === undefined ? '' : String(value))
    return {
      title: label === '' ? undefined : label,
      description,
      value,
      hidden: flagOf(keyword(shape, 'airbyte_hidden')),
      node: { ...node, children, sections: nestedSections(children) },
    }
  })
  return { branches, discriminator: discriminator?.key }
}

function optionsOf(schema: JsonObject): FieldNode['options'] {
  const alternatives = keyword(schema, 'oneOf')
  const options = Array.isArray(alternatives)
    ? alternatives
        .filter(isJsonObject)
        .map((item) => ({ value: fixedValueOf(item) ?? null, label: textOf(keyword(item, 'title')) }))
    : ((keyword(schema, 'enum') ?? []) as JsonValue[]).map((value) => ({ value, label: undefined }))
  return options.filter(
    ({ value }, index) => value !== null && options.findIndex((other) => jsonEquals(other.value, value)) === index,
  )
}

/**
 * The value a field must have. An `enum` of one value is one when the person has no choice: where the field is required,
 * or starts with that value.
 */
function constantOf(schema: JsonObject, required: boolean): JsonValue | undefined {
  const fixed = fixedValueOf(schema)
  const isForced = required || keyword(schema, 'const') !== undefined || jsonEquals(keyword(schema, 'default'), fixed)
  return isForced ? fixed : undefined
}

/** A default of the field's own type; one written as text is read, any other is ignored. */
function defaultOf(schema: JsonObject, kind: FieldKind): JsonValue | undefined {
  const preset = keyword(schema, 'default')
  if (preset === undefined || preset === null) return undefined
  const type = mainTypeOf(schema)
  if (kind === 'one_of') return isJsonObject(preset) || typeof preset !== 'object' ? preset : undefined
  if (type === 'integer' || type === 'number') return numberOf(preset)
  if (type === 'boolean')
    return typeof preset === 'boolean' ? preset : ({ true: true, false: false } as const)[String(preset) as 'true']
  if (type === 'string') return typeof preset === 'object' ? undefined : String(preset)
  if (type === 'array') return Array.isArray(preset) ? preset : undefined
  if (type === 'object') return isJsonObject(preset) ? preset : undefined
  return preset
}

/** What the API asks for is sent, though nobody can fill it in. */
function strayDefault({ key, required }: FieldPlace): JsonObject | undefined {
  return required && key === 'additionalProperties' ? {} : undefined
}

function holdsDefaults(schema: JsonObject): boolean {
  return membersOf(keyword(schema, 'properties')).length > 0 || keyword(schema, 'oneOf') !== undefined
}

function examplesOf(schema: JsonObject): string[] {
  const examples = keyword(schema, 'examples')
  return (Array.isArray(examples) ? examples : [examples])
    .filter((example) => typeof example === 'string' || typeof example === 'number')
    .map(String)
}

function itemDescriptor(schema: JsonObject): string | undefined {
  const items = keyword(schema, 'items')
  return isJsonObject(items) ? textOf(keyword(items, 'pattern_descriptor')) : undefined
}

function patternOf(schema: JsonObject, place: FieldPlace, context: SpecContext): string | undefined {
  const pattern = textOf(keyword(schema, 'pattern'))
  if (pattern === undefined) return undefined
  const usable = readPattern(pattern)
  if (usable === undefined) context.notices.push({ code: 'pattern_skipped', path: place.path })
  return usable
}
