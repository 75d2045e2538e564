import { englishMessages } from '../../../src/ui/words/createMessages'
import { createFormatters } from '../../../src/ui/words/Formatters'

/** What stories and the sandbox are made of: whatever they say is data, as what an API says. */
const sources = Object.values(
  import.meta.glob<string>(['../../../stories/{*,support/*}.{ts,tsx}', '../../../src/sandbox/**/*.ts'], {
    eager: true,
    query: '?raw',
    import: 'default',
  }),
).join('\n')
const fixtures = import.meta.glob(['../../../src/sandbox/fixtures/*.ts', '../../../stories/support/*.ts'], {
  eager: true,
})
const { questions } = englishMessages(createFormatters('en')).catalog
const known = textsIn([fixtures, questions])

/** Whether a text is data of a story: a value, a name or a part of what a connector says of itself. */
export function isData(text: string, own: ReadonlySet<string>): boolean {
  const raw = text.replace(/\\u([\da-f]{4})/gi, (_, code) => String.fromCharCode(Number.parseInt(code, 16)))
  const key = raw.toLowerCase().replace(/ /g, '_')
  return (
    [text, raw, key, raw.replace(/^"|"$/g, ''), raw.replaceAll('&', '&amp;')].some(isKnown) || parts(raw).every(isKnown)
  )

  function isKnown(each: string): boolean {
    return (
      known.has(each) ||
      own.has(each) ||
      [`'${each}'`, `"${each}"`, `//${each}:`].some((it) => sources.includes(it)) ||
      (each.length > 12 && sources.includes(each))
    )
  }
}

/** A name is shown with its namespace, and with a number where there are several of the name. */
function parts(text: string): string[] {
  return text.split(/[.,]\s*| \(\d+\)$/).filter((part) => part !== '')
}

/** All texts in data, names of members too. */
export function textsIn(value: unknown, found = new Set<string>(), seen = new Set<unknown>()): Set<string> {
  if (typeof value === 'string') found.add(value.trim())
  if (typeof value !== 'object' || value === null || seen.has(value)) return found
  seen.add(value)
  for (const [member, inner] of Object.entries(value)) {
    found.add(member)
    textsIn(inner, found, seen)
  }
  return found
}
