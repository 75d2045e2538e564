import type { StreamField } from '../../domain/streamFields'

/**
 * The path of a field as JMESPath writes it, with `[]` behind each list that it goes through: `lines[].sku`. A name that is
 * no plain word stands in double quotes, so that no two fields have the same.
 */
export function fieldExpression(field: StreamField, holder?: { field: StreamField; expression: string }): string {
  const name = field.path.at(-1) ?? ''
  const word = /^[A-Za-z_][A-Za-z0-9_]*$/.test(name) ? name : JSON.stringify(name)
  if (holder === undefined) return word
  return `${holder.expression}${holder.field.types.includes('array') ? '[]' : ''}.${word}`
}
