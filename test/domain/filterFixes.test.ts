import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { compileFilter, type FilterFix } from '../../src/domain/compileFilter'
import { normalizeCatalog } from '../../src/domain/normalizeCatalog'

const catalog = normalizeCatalog({ streams: [{ name: 'users', namespace: 'crm' }, { name: 'orders' }] })

/** The API's documented queries, and a few more shapes. */
const documented = [
  'streams[?name==`users` || name==`orders`]',
  "streams[?contains(supported_sync_modes, 'incremental')]",
  'streams[*].name',
  "streams[?source_defined_cursor==`true` && contains(supported_sync_modes, 'incremental')]",
  "streams[?contains(supported_sync_modes, 'incremental')].name",
  'sort_by(streams[*].{name: name, cursor: default_cursor_field}, &name) | [0]',
]

const slips: [RegExp, string][] = [
  [/==/, '='],
  [/==/, '==='],
  [/&&|\|\|/, 'and'],
  [/&&|\|\|/, ' or not '],
  [/==/, ' like '],
  [/==/, '<>'],
  [/`(\w+)`/, "'$1"],
  [/`(\w+)`/, '"$1"'],
  [/`(\w+)`/, '“$1”'],
  [/'(\w+)'/, '$1'],
  [/contains/, 'contain'],
  [/name/, 'nmae'],
  [/streams/, ''],
  [/streams/, '$.streams'],
  [/\]/, ''],
  [/\)/, ''],
  [/\?/, ''],
  [/$/, ','],
  [/$/, ' |'],
  [/$/, ' &&'],
]

const mutated = fc
  .record({
    expression: fc.constantFrom(...documented),
    wrong: fc.subarray(slips, { maxLength: 4 }),
    cut: fc.option(fc.record({ at: fc.nat(80), length: fc.integer({ min: 1, max: 4 }) }), { freq: 2 }),
    added: fc.option(fc.record({ at: fc.nat(80), text: fc.constantFrom(...'\'"`[](){}.,|&=!*@? '.split('')) }), {
      freq: 2,
    }),
  })
  .map(({ expression, wrong, cut, added }) => {
    const slipped = wrong.reduce((text, [pattern, slip]) => text.replace(pattern, slip), expression)
    const shorter = cut ? slipped.slice(0, cut.at) + slipped.slice(cut.at + cut.length) : slipped
    return added ? shorter.slice(0, added.at) + added.text + shorter.slice(added.at) : shorter
  })

function fixesOf(expression: string): FilterFix[] {
  const filter = compileFilter(expression, catalog)
  return filter.ok ? filter.hints.flatMap((hint) => hint.fixes) : filter.fixes
}

describe('every fix of a slip in a documented query', () => {
  it('can be read, or leaves a problem further on', () => {
    fc.assert(
      fc.property(mutated, (expression) => {
        const before = compileFilter(expression, catalog)
        for (const fix of fixesOf(expression)) {
          const after = compileFilter(fix.expression, catalog)
          const wasEquals = !before.ok && ['equals_single', 'operator_foreign'].includes(before.message.code)
          const isOpen = wasEquals && !after.ok && after.message.code === 'bracket_unclosed'
          expect(after.ok || (!before.ok && (after.end > before.start || isOpen)), fix.expression).toBe(true)
        }
      }),
      { numRuns: 500 },
    )
  })

  it('takes back what it was offered for', () => {
    fc.assert(
      fc.property(mutated, (expression) => {
        const filter = compileFilter(expression, catalog)
        if (!filter.ok) return
        for (const hint of filter.hints) {
          for (const fix of hint.fixes) {
            const after = compileFilter(fix.expression, catalog)
            const same = after.ok
              ? after.hints.filter(({ message, start }) => message.code === hint.message.code && start === hint.start)
              : [hint]
            expect(
              same.map(({ message }) => message),
              `${expression} → ${fix.expression}`,
            ).not.toContainEqual(hint.message)
          }
        }
      }),
      { numRuns: 500 },
    )
  })

  it('comes to an end: the first one offered, again and again, leaves nothing to mend', () => {
    fc.assert(
      fc.property(mutated, (expression) => {
        const seen = new Set<string>()
        let text = expression
        for (let next = fixesOf(text)[0]; next !== undefined; next = fixesOf(text)[0]) {
          expect(seen.has(next.expression), [...seen].join('\n')).toBe(false)
          seen.add(next.expression)
          text = next.expression
        }
        expect(seen.size).toBeLessThan(40)
      }),
      { numRuns: 500 },
    )
  })
})
