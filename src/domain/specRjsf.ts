import type { JsonObject, JsonValue } from './json'
import type { FieldNode } from './sourceForm'

/** Schema of a field that holds others, without them: what rjsf needs to draw its frame. */
export function rjsfFrame(field: FieldNode): JsonObject {
  return { type: field.kind === 'list' ? 'array' : 'object', title: field.label }
}

/** The field as one JSON schema, for rjsf and for whoever wants to validate a whole configuration. */
export function rjsfSchema(field: FieldNode): JsonObject {
  const members: [string, JsonValue | undefined][] = [
    ['title', field.label === '' ? undefined : field.label],
    ['description', field.description],
    ['default', field.default],
    ['const', field.constant],
    ['pattern', field.pattern?.startsWith('(?i)') ? undefined : field.pattern],
    ['readOnly', field.readOnly || undefined],
  ]
  return {
    ...field.schema,
    ...(Object.fromEntries(members.filter(([, value]) => value !== undefined)) as JsonObject),
    ...shapeOf(field),
  }
}

function shapeOf(field: FieldNode): JsonObject {
  if (field.kind === 'map') return { additionalProperties: field.items ? rjsfSchema(field.items) : true }
  if (field.items !== undefined) return { items: rjsfSchema(field.items) }
  if (field.kind !== 'object' && field.kind !== 'one_of') return {}
  const { discriminator } = field
  return {
    ...objectShape(field),
    ...(field.branches.length > 0 && {
      oneOf: field.branches.map((branch) => {
        const shape = objectShape(branch.node)
        const tag: JsonObject =
          discriminator === undefined || branch.value === undefined ? {} : { [discriminator]: { const: branch.value } }
        return {
          ...(branch.title !== undefined && { title: branch.title }),
          type: 'object',
          properties: { ...tag, ...shape.properties },
          required: [...Object.keys(tag), ...shape.required],
        }
      }),
      ...(discriminator !== undefined && { discriminator: { propertyName: discriminator } }),
    }),
  }
}

function objectShape(field: FieldNode): { properties: JsonObject; required: string[] } {
  return {
    properties: Object.fromEntries(field.children.map((child) => [child.key, rjsfSchema(child)])),
    required: field.children.filter((child) => child.required).map((child) => child.key),
  }
}

/**
 * The control of each field, by rjsf's own words: `ui:field` for fields that hold others, `ui:widget` for single values.
 * `ui:options.node` is the field as `readConnectorSpec` read it, which our theme draws from.
 */
export function rjsfUiSchema(field: FieldNode): Record<string, unknown> {
  return {
    ...Object.fromEntries(field.children.map((child) => [child.key, rjsfUiSchema(child)])),
    ...(field.items !== undefined && { items: rjsfUiSchema(field.items) }),
    ...rjsfControl(field),
  }
}

/** The ui schema of one field alone, without those it holds. */
export function rjsfControl(field: FieldNode): Record<string, unknown> {
  return { ...controlOf(field), 'ui:options': { node: field } }
}

function controlOf(field: FieldNode): Record<string, unknown> {
  switch (field.kind) {
    case 'hidden':
      return { 'ui:widget': 'hidden' }
    case 'object':
      return { 'ui:field': 'SourceObjectField' }
    case 'one_of':
      return { 'ui:field': 'SourceOneOfField', 'ui:fieldReplacesAnyOrOneOf': true }
    case 'list':
      return { 'ui:field': 'SourceListField' }
    default:
      return { 'ui:field': 'SourceValueField', 'ui:fieldReplacesAnyOrOneOf': true, 'ui:widget': widgetOf(field) }
  }
}

/** The name of the widget in our theme; a host replaces one by registering another under its name. */
export function widgetOf(field: FieldNode): string {
  // Whatever is typed as text can be masked.
  if (field.secret && (field.kind === 'text' || field.kind === 'number' || field.kind === 'json')) {
    return field.multiline || field.kind === 'json' ? 'source-secret-multiline' : 'source-secret'
  }
  if (field.kind !== 'text') return `source-${field.kind.replace('_', '-')}`
  return field.multiline ? 'source-multiline' : 'source-text'
}
