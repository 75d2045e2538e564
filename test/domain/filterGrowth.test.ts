import { expect, it } from 'vitest'
import { compileFilter } from '../../src/domain/compileFilter'
import { normalizeCatalog } from '../../src/domain/normalizeCatalog'

const catalog = normalizeCatalog({ streams: [{ name: 'orders' }, { name: 'people' }] })

function kindOf(expression: string) {
  const compiled = compileFilter(expression, catalog)
  return compiled.ok ? compiled.evaluate(catalog).kind : 'not read'
}

it.each([
  `streams${' | [@, @][]'.repeat(60)}`,
  `streams${'.[@, @][]'.repeat(60)}`,
  `${'to_string('.repeat(60)}@${')'.repeat(60)}`,
  `streams${' | map(&[@, @], @)[]'.repeat(40)}`,
  `streams${' | {a: @, b: @}.*[]'.repeat(40)}`,
])('does not evaluate what explodes: %s', (expression) => {
  expect(kindOf(expression)).toBe('failed')
})

it.each([
  [
    "streams[?contains(name, 'o')].{name: name, modes: supported_sync_modes, key: source_defined_primary_key}",
    'projection',
  ],
  ['streams[*].[name, namespace, supported_sync_modes[*].[@, to_string(@)]]', 'value'],
  ['[streams, streams][][]', 'streams'],
])('evaluates what people ask: %s', (expression, kind) => {
  expect(kindOf(expression)).toBe(kind)
})
