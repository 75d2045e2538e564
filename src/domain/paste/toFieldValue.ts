import { isJsonObject, type JsonValue } from '../json'
import { isMask } from '../sourceConfig'
import type { FieldNode } from '../sourceForm'

/** A pasted value as a field holds it; undefined when the field cannot hold such a value. */
export function toFieldValue(field: FieldNode, value: JsonValue): JsonValue | undefined {
  if (value === null || value === '' || isMask(value)) return undefined
  switch (field.kind) {
    case 'text':
    case 'date':
    case 'date_time':
    case 'month':
      return typeof value === 'object' ? keyText(field, value) : String(value)
    case 'number':
      return toNumber(value)
    case 'boolean':
      return toBoolean(value)
    case 'select':
      return optionFor(field, value)
    case 'tags':
    case 'choices':
      return toItems(field, value)
    case 'list':
      return Array.isArray(value) && value.every(isJsonObject) ? value : undefined
    case 'map':
      return isJsonObject(value) ? value : undefined
    case 'json':
      return typeof value === 'string' ? parsed(value) : value
    default:
      return undefined
  }
}

/** A key file pasted as the JSON object it is, where the field takes it as text. */
function keyText(field: FieldNode, value: JsonValue): string | undefined {
  return field.secret || field.multiline ? JSON.stringify(value, null, field.multiline ? 2 : undefined) : undefined
}

function toNumber(value: JsonValue): number | undefined {
  const text = String(value).trim()
  const number = /^[+-]?(?:\d+\.?\d*|\.\d+)(?:e[+-]?\d+)?$/i.test(text) ? Number(text) : Number.NaN
  return Number.isFinite(number) && (!Number.isInteger(number) || Number.isSafeInteger(number)) ? number : undefined
}

function toBoolean(value: JsonValue): boolean | undefined {
  const text = String(value).trim().toLowerCase()
  if (['true', '1', 'yes', 'on'].includes(text)) return true
  return ['false', '0', 'no', 'off'].includes(text) ? false : undefined
}

function optionFor(field: FieldNode, value: JsonValue): JsonValue | undefined {
  const wanted = String(value).trim().toLowerCase()
  return field.options.find(
    (option) => String(option.value).toLowerCase() === wanted || option.label?.toLowerCase() === wanted,
  )?.value
}

function toItems(field: FieldNode, value: JsonValue): JsonValue[] | undefined {
  const items = Array.isArray(value) ? value : String(isJsonObject(value) ? '' : value).split(/[\n,;]+/)
  const isNumeric = field.items?.kind === 'number'
  const read = items.flatMap((item) => {
    const text = typeof item === 'string' ? item.trim() : item
    const made = field.kind === 'choices' ? optionFor(field, text) : isNumeric ? toNumber(text) : scalarText(text)
    return made === undefined || made === '' ? [] : [made]
  })
  return read.length === 0 ? undefined : read
}

function scalarText(value: JsonValue): string | undefined {
  return typeof value === 'object' ? undefined : String(value)
}

function parsed(text: string): JsonValue | undefined {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}
