/** 300 fields, every second one required, and 20 choices of three shapes each. */
export function manyFields() {
  const kinds = ['string', 'integer', 'boolean']
  const fields = Array.from({ length: 300 }, (_, at) => [
    `field_${at}`,
    { type: kinds[at % 3], title: `Field ${at}`, description: `What field ${at} is for.` },
  ])
  const shape = (name) => ({
    type: 'object',
    title: name,
    required: ['kind'],
    properties: { kind: { type: 'string', const: name }, value: { type: 'string', title: `Value of ${name}` } },
  })
  const choices = Array.from({ length: 20 }, (_, at) => [
    `choice_${at}`,
    { type: 'object', title: `Choice ${at}`, oneOf: ['one', 'two', 'three'].map(shape) },
  ])
  return {
    type: 'object',
    required: [...fields.filter((_, at) => at % 2 === 0), ...choices].map(([key]) => key),
    properties: Object.fromEntries([...fields, ...choices]),
  }
}

/** One text to type into, and `count` more fields: drawn far below it when `required`, else folded away. */
export function fieldAmong(count, { required }) {
  const others = Array.from({ length: count }, (_, at) => [`other_${at}`, { type: 'string', title: `Other ${at}` }])
  return {
    type: 'object',
    required: ['typed', ...(required ? others.map(([key]) => key) : [])],
    properties: { typed: { type: 'string', title: 'Typed' }, ...Object.fromEntries(others) },
  }
}

/** One choice among 898 values, as the longest list of a real connector holds. */
export function longChoice() {
  const values = Array.from({ length: 898 }, (_, at) => `region ${(at * 7919) % 898} of ${'abcdefghij'[at % 10]}`)
  return {
    type: 'object',
    required: ['choice'],
    properties: { choice: { type: 'string', title: 'Choice', enum: values } },
  }
}
