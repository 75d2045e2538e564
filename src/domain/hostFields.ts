import { isJsonObject, type JsonObject, type JsonValue } from './json'
import { initialBranch, initialValue } from './sourceConfig'
import { type FieldNode, type FieldPath, pathKey, type SourceForm, type SpecNotice, valueAt } from './sourceForm'
import { findBranch } from './specBranch'
import { rjsfSchema, rjsfUiSchema } from './specRjsf'

/**
 * A field of a connector's form: the key of one at the top, or the path to one further in, whichever shape of a choice it
 * stands in. In a list, position 0 stands for every item.
 */
export type FieldRef = string | FieldPath

/** What a host settles about a form before a person sees it. */
export type HostFields = {
  /** Not drawn. Their values, from `initialValues` or the connector's defaults, are sent all the same. */
  hiddenFields?: readonly FieldRef[] | undefined
  /** Drawn, but not to be changed, where they hold a value; an empty one stays open, so that nobody is stuck. */
  lockedFields?: readonly FieldRef[] | undefined
}

/** The form as a host wants it, for a person who starts from `config`. Fields the connector does not have are ignored. */
export function withHostFields(
  form: SourceForm,
  { hiddenFields, lockedFields }: HostFields,
  config: JsonObject,
): SourceForm {
  const hidden = keysOf(hiddenFields)
  const locked = keysOf(lockedFields)
  if (hidden.size + locked.size === 0) return form
  const notices: SpecNotice[] = []
  const root = settled(form.root, [])
  return { root, schema: rjsfSchema(root), uiSchema: rjsfUiSchema(root), notices: [...form.notices, ...notices] }

  function settled(field: FieldNode, path: FieldPath): FieldNode {
    const key = pathKey(path)
    if (hidden.has(key) && path.length > 0) {
      if (field.required && field.kind !== 'hidden' && valueAt(config, path) === undefined) {
        notices.push({ code: 'hidden_required', path })
      }
      return { ...field, kind: 'hidden' }
    }
    if (locked.has(key) && valueAt(config, path) !== undefined) return { ...readOnly(field), locked: true }
    const children = field.children.map((child) => settled(child, [...path, child.key]))
    return {
      ...field,
      children,
      sections: sectionsOf(field, children),
      items: field.items && settled(field.items, [...path, 0]),
      branches: field.branches.map((branch) => ({ ...branch, node: settled(branch.node, path) })),
    }
  }
}

function keysOf(fields: readonly FieldRef[] | undefined): Set<string> {
  return new Set((fields ?? []).map((field) => pathKey(typeof field === 'string' ? [field] : field)))
}

function readOnly(field: FieldNode): FieldNode {
  return {
    ...field,
    readOnly: true,
    children: field.children.map(readOnly),
    items: field.items && readOnly(field.items),
    branches: field.branches.map((branch) => ({ ...branch, node: readOnly(branch.node) })),
  }
}

/** Sections without the fields that are hidden now. */
function sectionsOf(field: FieldNode, children: readonly FieldNode[]) {
  const gone = new Set(children.filter((child) => child.kind === 'hidden').map((child) => child.key))
  return field.sections
    .map((section) => ({ ...section, keys: section.keys.filter((key) => !gone.has(key)) }))
    .filter((section) => section.keys.length > 0)
}

/** A new configuration with the host's values over the connector's defaults, member by member. */
export function withInitialValues(root: FieldNode, config: JsonObject, values: JsonObject): JsonObject {
  const laid = layOver(root, config, values)
  return isJsonObject(laid) ? laid : config
}

function layOver(field: FieldNode, base: JsonValue | undefined, given: JsonValue): JsonValue {
  if (!isJsonObject(given) || (field.children.length === 0 && field.branches.length === 0)) return given
  const branch = findBranch(field, given)
  const start = {
    ...(isJsonObject(base) ? base : asObject(initialValue(field))),
    ...(branch && findBranch(field, base) !== branch && initialBranch(field, branch)),
  }
  const known = [...field.children, ...(branch?.node.children ?? [])]
  const laid = Object.entries(given).map(([key, value]): [string, JsonValue] => {
    const child = known.find((candidate) => candidate.key === key)
    return [key, child ? layOver(child, Object.hasOwn(start, key) ? start[key] : undefined, value) : value]
  })
  return { ...start, ...Object.fromEntries(laid) }
}

function asObject(value: JsonValue | undefined): JsonObject {
  return isJsonObject(value) ? value : {}
}
