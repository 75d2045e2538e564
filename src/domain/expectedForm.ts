import type { FieldNode } from './sourceForm'

/** The words for a date that the field's pattern asks for, to show before anything is wrong. */
export function expectedForm(field: FieldNode): string | undefined {
  if (field.patternDescriptor !== undefined) return field.patternDescriptor
  const known = describePattern(field.pattern)
  if (known !== undefined) return known
  if (field.kind === 'date') return 'YYYY-MM-DD'
  if (field.kind === 'month') return 'YYYY-MM'
  return field.kind === 'date_time' ? 'YYYY-MM-DDTHH:mm:ssZ' : undefined
}

/** Well-known patterns for dates, in the words people know them by. */
export function describePattern(pattern: string | undefined): string | undefined {
  const plain = pattern
    ?.replace(/\\d/g, '[0-9]')
    .replace(/^\^|\$$/g, '')
    .replace(/\\([-:.])/g, '$1')
  const date = '[0-9]{4}-[0-9]{2}-[0-9]{2}'
  const known: Record<string, string> = {
    [date]: 'YYYY-MM-DD',
    '[0-9]{4}-[0-9]{2}': 'YYYY-MM',
    [`${date}T[0-9]{2}:[0-9]{2}:[0-9]{2}`]: 'YYYY-MM-DDTHH:mm:ss',
    [`${date} [0-9]{2}:[0-9]{2}:[0-9]{2}`]: 'YYYY-MM-DD HH:mm:ss',
    [`${date}T[0-9]{2}:[0-9]{2}:[0-9]{2}Z`]: 'YYYY-MM-DDTHH:mm:ssZ',
    [`${date}T[0-9]{2}:[0-9]{2}:[0-9]{2}.[0-9]{3}Z`]: 'YYYY-MM-DDTHH:mm:ss.SSSZ',
    [`${date}T[0-9]{2}:[0-9]{2}:[0-9]{2}.[0-9]{6}Z`]: 'YYYY-MM-DDTHH:mm:ss.SSSSSSZ',
  }
  return plain === undefined || !Object.hasOwn(known, plain) ? undefined : known[plain]
}
