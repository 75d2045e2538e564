import { EmbeddedError } from './errors'
import { isJsonObject, type JsonValue } from './json'
import type { JsonPatchOperation } from './streamPatch'

/**
 * Applies the operations `add`, `replace` and `remove` of RFC 6902 to a copy of a document. Either all of them apply, or
 * it throws. `test`, `move` and `copy`, which the API does not name, are refused, and so is any path through
 * `__proto__`, `prototype` or `constructor`.
 *
 * @throws EmbeddedError `invalid_patch`, saying which operation fails and why.
 */
export function applyJsonPatch(document: JsonValue, patch: readonly JsonPatchOperation[]): JsonValue {
  if (!Array.isArray(patch)) throw invalidPatch('it is not a list of operations', 'Send a JSON array.')
  // A holder makes the whole document a member like any other (RFC 6902 lets a patch replace it).
  const holder: JsonValue[] = [structuredClone(document)]
  patch.forEach((operation, index) => {
    applyOperation(holder, operation, index)
  })
  if (holder.length === 0) throw invalidPatch('it removes the whole document', 'Remove single members.')
  return holder[0] ?? null
}

function applyOperation(holder: JsonValue[], operation: unknown, index: number): void {
  const { op, path, value } = readOperation(operation, index)
  const parts = readPointer(path, index)
  const last = parts.pop()
  const fail = (reason: string) => invalidPatch(`operation ${index + 1} (${op} ${path}) ${reason}`, 'Check its path.')
  if (last === undefined) {
    if (value === undefined) holder.pop()
    else holder[0] = value
    return
  }
  let target: JsonValue | undefined = holder[0]
  for (const part of parts) target = readMember(target, part)
  if (Array.isArray(target)) {
    const at = last === '-' ? target.length : readIndex(last)
    const end = op === 'add' ? target.length : target.length - 1
    if (at === undefined || at > end) throw fail('names no place in the list')
    if (value === undefined) target.splice(at, 1)
    else target.splice(at, op === 'add' ? 0 : 1, value)
  } else if (isJsonObject(target)) {
    if (op !== 'add' && !Object.hasOwn(target, last)) throw fail('names a member that is not there')
    if (value === undefined) delete target[last]
    else target[last] = value
  } else {
    throw fail('names a place inside something that is not there, or holds no members')
  }
}

function readOperation(operation: unknown, index: number) {
  const name = `operation ${index + 1}`
  if (!isJsonObject(operation)) throw invalidPatch(`${name} is not an object`, 'Give it `op` and `path`.')
  const { op, path, value } = operation
  if (op !== 'add' && op !== 'replace' && op !== 'remove') {
    throw invalidPatch(`${name} is not an add, a replace or a remove`, 'The API knows no other operation.')
  }
  if (typeof path !== 'string') throw invalidPatch(`${name} has no path`, 'Give it a `path` such as "/sync_mode".')
  if (op === 'remove') return { op, path, value: undefined }
  if (value === undefined) throw invalidPatch(`${name} has no value`, 'Give it a `value`, or remove the member.')
  return { op, path, value: structuredClone(value) }
}

/** JSON Pointer (RFC 6901): starts with a slash, `~1` is a slash, `~0` a tilde, any other tilde is wrong. */
function readPointer(path: string, index: number): string[] {
  if (path === '') return []
  if (!path.startsWith('/') || /~(?![01])/.test(path)) {
    throw invalidPatch(`operation ${index + 1} has a path that is no JSON Pointer`, 'Write "/member", "~1" for "/".')
  }
  const parts = path
    .slice(1)
    .split('/')
    .map((part) => part.replaceAll('~1', '/').replaceAll('~0', '~'))
  if (parts.some((part) => part === '__proto__' || part === 'prototype' || part === 'constructor')) {
    throw invalidPatch(`operation ${index + 1} names a member of object prototypes`, 'Use another name.')
  }
  return parts
}

function readMember(value: JsonValue | undefined, part: string): JsonValue | undefined {
  if (Array.isArray(value)) return value[readIndex(part) ?? -1]
  return isJsonObject(value) && Object.hasOwn(value, part) ? value[part] : undefined
}

/** RFC 6901 allows no leading zero. */
function readIndex(part: string): number | undefined {
  return /^(0|[1-9]\d*)$/.test(part) ? Number(part) : undefined
}

function invalidPatch(reason: string, cure: string): EmbeddedError {
  return new EmbeddedError('invalid_patch', `The patch was not applied, since ${reason}. ${cure}`)
}
