/** One of JMESPath's functions, as its specification gives it. */
export type FilterFunction = {
  /** For people: `contains(list or text, value)`. Words of the language, the same in every locale. */
  signature: string
  minimum: number
  /** Undefined: any number from the minimum on. */
  maximum: number | undefined
}

/** What other languages call them. */
export const otherNames: ReadonlyMap<string, string> = new Map([
  ['count', 'length'],
  ['size', 'length'],
  ['includes', 'contains'],
])

const table: Record<string, FilterFunction> = {
  abs: exactly('abs(number)'),
  avg: exactly('avg(numbers)'),
  ceil: exactly('ceil(number)'),
  contains: exactly('contains(subject, search)'),
  ends_with: exactly('ends_with(subject, suffix)'),
  floor: exactly('floor(number)'),
  join: exactly('join(glue, strings)'),
  keys: exactly('keys(object)'),
  length: exactly('length(subject)'),
  map: exactly('map(&expression, list)'),
  max: exactly('max(list)'),
  max_by: exactly('max_by(list, &expression)'),
  merge: { signature: 'merge(object, …)', minimum: 1, maximum: undefined },
  min: exactly('min(list)'),
  min_by: exactly('min_by(list, &expression)'),
  not_null: { signature: 'not_null(value, …)', minimum: 1, maximum: undefined },
  reverse: exactly('reverse(subject)'),
  sort: exactly('sort(list)'),
  sort_by: exactly('sort_by(list, &expression)'),
  starts_with: exactly('starts_with(subject, prefix)'),
  sum: exactly('sum(numbers)'),
  to_array: exactly('to_array(value)'),
  to_number: exactly('to_number(value)'),
  to_string: exactly('to_string(value)'),
  type: exactly('type(value)'),
  values: exactly('values(object)'),
}

export const filterFunctions: ReadonlyMap<string, FilterFunction> = new Map(Object.entries(table))

function exactly(signature: string): FilterFunction {
  const count = signature.split(',').length
  return { signature, minimum: count, maximum: count }
}
