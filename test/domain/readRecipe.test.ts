import fc from 'fast-check'
import { expect, it } from 'vitest'
import { readRecipe } from '../../src/domain/readRecipe'

it('takes a recipe as its text and as its value, without members it does not know', () => {
  const recipe = {
    version: 1,
    streams: [
      { name: 'users', namespace: 'public', cursor_field: ['at'], primary_key: null },
      { name: '__proto__', sync_mode: 'incremental', destination_sync_mode: 'append' },
    ],
    rules: { cursor_field: [['updated_at'], ['meta', 'at']], primary_key: [[['id']]] },
  }

  expect(readRecipe(JSON.stringify({ ...recipe, note: 'for shops' }))).toEqual({ ok: true, recipe })
  expect(readRecipe(recipe)).toEqual({ ok: true, recipe })
})

it.each([
  ['no JSON', '{"version": 1, ', { code: 'not_json' }],
  ['an empty text', '', { code: 'not_json' }],
  ['a list', '[]', { code: 'not_a_recipe' }],
  ['a package', '{"name": "shop"}', { code: 'not_a_recipe' }],
  ['no streams', '{"version": 1}', { code: 'not_a_recipe' }],
  ['a later version', '{"version": 2, "streams": []}', { code: 'version_unknown', version: '2' }],
  ['a version as text', '{"version": "1.0", "streams": []}', { code: 'version_unknown', version: '"1.0"' }],
  [
    'a stream without a name',
    '{"version": 1, "streams": [{"name": "a"}, {}]}',
    { code: 'stream_invalid', position: 2 },
  ],
  ['a name alone', '{"version": 1, "streams": ["users"]}', { code: 'stream_invalid', position: 1 }],
  [
    'a mode that is none',
    '{"version": 1, "streams": [{"name": "a", "sync_mode": "cdc"}]}',
    { code: 'stream_invalid', position: 1 },
  ],
  [
    'a cursor as text',
    '{"version": 1, "streams": [{"name": "a", "cursor_field": "at"}]}',
    { code: 'stream_invalid', position: 1 },
  ],
  [
    'rules of another shape',
    '{"version": 1, "streams": [], "rules": {"cursor_field": ["at"]}}',
    { code: 'rules_invalid' },
  ],
  ['inherited members', Object.create({ version: 1, streams: [] }), { code: 'not_a_recipe' }],
])('refuses %s, and says what it is', (_what, input, fault) => {
  expect(readRecipe(input)).toEqual({ ok: false, fault })
})

it('never throws, and reads again what it gave', () => {
  const members = fc.oneof(fc.jsonValue(), fc.constantFrom(1, ['a'], [['a']], 'incremental', 'append'))
  const streams = fc.array(
    fc.record({ name: members, sync_mode: members, cursor_field: members, primary_key: members }, { requiredKeys: [] }),
  )

  fc.assert(
    fc.property(fc.record({ version: fc.constantFrom(1, 1, 2), streams, rules: members }), (value) => {
      const reading = readRecipe(value)

      if (reading.ok) expect(readRecipe(JSON.stringify(reading.recipe))).toEqual(reading)
    }),
  )
})
