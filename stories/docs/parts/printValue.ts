const longestLine = 88

/** JSON as one would write it in code: on one line where it fits. */
export function printValue(value: unknown, indent = ''): string {
  const inner = `${indent}  `
  const flat = printFlat(value)
  if (flat.length + indent.length <= longestLine || typeof value !== 'object' || value === null) return flat
  if (Array.isArray(value))
    return `[\n${value.map((item) => `${inner}${printValue(item, inner)},\n`).join('')}${indent}]`
  const members = Object.entries(value).map(([key, item]) => `${inner}${printKey(key)}: ${printValue(item, inner)},\n`)
  return `{\n${members.join('')}${indent}}`
}

function printFlat(value: unknown): string {
  if (typeof value === 'string') return value.includes("'") ? JSON.stringify(value) : `'${value}'`
  if (typeof value !== 'object' || value === null) return String(value)
  if (Array.isArray(value)) return `[${value.map(printFlat).join(', ')}]`
  const members = Object.entries(value).map(([key, item]) => `${printKey(key)}: ${printFlat(item)}`)
  return members.length === 0 ? '{}' : `{ ${members.join(', ')} }`
}

function printKey(key: string): string {
  return /^[A-Za-z_$][\w$]*$/.test(key) ? key : `'${key}'`
}
