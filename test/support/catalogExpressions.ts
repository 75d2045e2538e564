import fc from 'fast-check'

/**
 * Expressions over a catalog that JMESPath's grammar allows, of every form: what differs between engines is left out (`@` with
 * more behind it in an argument, the greatest of texts and of nothing, names that every JavaScript object has).
 */
export const catalogExpressionArbitrary: fc.Arbitrary<string> = fc.letrec<
  Record<'value' | 'list' | 'test' | 'step', string>
>((tie) => ({
  /** Asked of anything. */
  value: fc.oneof(
    { maxDepth: 4 },
    fc.constantFrom('@', 'name', 'namespace', 'streams', 'json_schema', '`7`', '`null`', "'users'", '`[1, [2], null]`'),
    fc.constantFrom(
      'supported_sync_modes',
      'default_cursor_field',
      '"source_defined_primary_key"',
      'source_defined_cursor',
    ),
    tie('list'),
    fc.tuple(tie('value'), tie('step')).map(([value, step]) => `${value === '@' ? '(@)' : value}${step}`),
    fc.tuple(tie('list'), fc.constantFrom('|', '||', '&&', '==', '!='), tie('value')).map((parts) => parts.join(' ')),
    fc.tuple(tie('value'), tie('value')).map(([left, right]) => `[${left}, ${right}]`),
    fc.tuple(tie('value'), tie('value')).map(([left, right]) => `{a: ${left}, b: ${right}}`),
    tie('value').map((value) => `!${value}`),
    tie('value').map((value) => `(${value})`),
    fc
      .tuple(fc.constantFrom('to_string', 'type', 'to_array', 'not_null'), tie('value'))
      .map(([name, value]) => `${name}(${argument(value)})`),
    tie('list').map((list) => `length(${argument(list)})`),
  ),
  list: fc.oneof(
    { maxDepth: 4 },
    fc.constantFrom('streams', 'streams[]', 'streams[*]', 'streams[1:]', 'streams[::-1]'),
    fc.tuple(tie('list'), tie('step')).map((parts) => parts.join('')),
    fc.tuple(tie('list'), tie('value')).map(([list, value]) => `map(&${value}, ${argument(list)})`),
    fc
      .tuple(tie('list'), tie('value'))
      .map(([list, value]) => `sort_by(${argument(list)}, &to_string(${argument(value)}))`),
    fc
      .tuple(tie('list'), tie('value'))
      .map(([list, value]) => `max_by([${list}, \`0\`][], &length(to_string(${argument(value)})))`),
    tie('list').map((list) => `reverse(${argument(list)})`),
  ),
  step: fc.oneof(
    { maxDepth: 3 },
    fc.constantFrom(
      '[*]',
      '[]',
      '[0]',
      '[-1]',
      '[1:]',
      '[:2]',
      '.*',
      '.name',
      '.json_schema.properties',
      '[*].type(name)',
    ),
    tie('test').map((test) => `[?${test}]`),
    fc.tuple(tie('value'), tie('value')).map(([left, right]) => `.[${left}, ${right}]`),
    tie('value').map((value) => `.{it: ${value}}`),
  ),
  test: fc.oneof(
    { maxDepth: 3 },
    fc.constantFrom("contains(supported_sync_modes, 'incremental')", "namespace == 'shop'", 'source_defined_cursor'),
    tie('value'),
    fc.tuple(tie('test'), fc.constantFrom('&&', '||', '=='), tie('test')).map((parts) => parts.join(' ')),
  ),
})).value

/** jmespath reads no further than `@` at the start of an argument. */
function argument(value: string): string {
  return value.startsWith('@') && value !== '@' ? `(@)${value.slice(1)}` : value
}
