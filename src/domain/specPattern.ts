import { createPatternEffort } from './pattern/patternEffort'

/**
 * A connector's regular expression in JavaScript's dialect, or undefined when it cannot be used: specs are written for
 * Python and for browsers alike. Named groups and anchors of Python are translated; a leading `(?i)` is spelled out.
 */
export function readPattern(pattern: string): string | undefined {
  if (pattern.length > longestPattern) return undefined
  const translated = pattern
    .replace(/^\(\?[ims]+\)/, '')
    .replace(/\(\?P<([A-Za-z_]\w*)>/g, '(?<$1>')
    .replace(/\(\?P=([A-Za-z_]\w*)\)/g, '\\k<$1>')
    .replace(/\\A/g, '^')
    .replace(/\\[Zz](?![a-z])/g, '$')
  if (compilePattern(translated, ignoresCase(pattern)) === undefined || canRunAway(translated)) return undefined
  return ignoresCase(pattern) ? `(?i)${translated}` : translated
}

const longestPattern = 2000
/** Steps of the engine that one text may cost: a few milliseconds. */
const mostEffort = 500_000
/** Counting them for more patterns than a page shows would only fill memory. */
const mostKnown = 1000
const knownEfforts = new Map<string, ReturnType<typeof createPatternEffort>>()

/**
 * Whether a text fits what `readPattern` gave. Undefined when the engine could take too long over this text: specifications
 * are untrusted, and a page must not freeze under a person's typing. The API has the last word then.
 */
export function testPattern(pattern: string, text: string): boolean | undefined {
  const expression = compilePattern(pattern)
  if (expression === undefined) return undefined
  const key = `${expression.flags}/${expression.source}`
  const effort = knownEfforts.get(key) ?? createPatternEffort(expression.source, expression.flags)
  if (knownEfforts.size >= mostKnown) knownEfforts.clear()
  knownEfforts.set(key, effort)
  return effort(text, mostEffort) > mostEffort ? undefined : expression.test(text)
}

/** Compiles what `readPattern` gave: with the `u` flag where that works, as JSON schema asks, else without. */
export function compilePattern(pattern: string, ignoreCase = pattern.startsWith('(?i)')): RegExp | undefined {
  const source = pattern.replace(/^\(\?i\)/, '')
  return tryCompile(source, ignoreCase ? 'iu' : 'u') ?? tryCompile(source, ignoreCase ? 'i' : '')
}

function tryCompile(source: string, flags: string): RegExp | undefined {
  try {
    return new RegExp(source, flags)
  } catch {
    return undefined
  }
}

function ignoresCase(pattern: string): boolean {
  return /^\(\?[ms]*i[ms]*\)/.test(pattern)
}

/**
 * Whether a group that repeats without bound holds a part that does so too, such as `(a+)+`: the classic way for an
 * expression to take exponential time. Groups whose repeated parts are set apart by a fixed character, such as
 * `(a+,)*`, are harmless and kept.
 */
function canRunAway(pattern: string): boolean {
  for (const { body } of repeatedGroups(pattern)) {
    const flat = body.replace(/\\./g, 'x').replace(/\[[^\]]*\]/g, 'c')
    if (!/[*+]|\{\d+,\}/.test(flat)) continue
    const alternatives = flat.replace(/^\?[:=!]/, '').split('|')
    if (alternatives.some((part) => /^\(*[^()]?\)*(?:[*+]|\{\d+,\})\??\)*$/.test(part))) return true
  }
  return false
}

/** Bodies of the groups followed by `*`, `+` or `{n,}`. */
function repeatedGroups(pattern: string): { body: string }[] {
  const groups: { body: string }[] = []
  const open: number[] = []
  let inClass = false
  for (let index = 0; index < pattern.length; index++) {
    const character = pattern[index]
    if (character === '\\') index++
    else if (character === '[') inClass = true
    else if (character === ']') inClass = false
    else if (inClass) continue
    else if (character === '(') open.push(index + 1)
    else if (character === ')') {
      const start = open.pop()
      if (start !== undefined && /^(?:[*+]|\{\d+,\})/.test(pattern.slice(index + 1))) {
        groups.push({ body: pattern.slice(start, index) })
      }
    }
  }
  return groups
}
