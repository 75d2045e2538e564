/** Where a text stops being JSON, counted from one; nothing where it is JSON. Browsers differ in what they say about it. */
export function findJsonFault(text: string): { line: number; column: number } | undefined {
  const at = readTo(text)
  if (at === undefined) return undefined
  const before = text.slice(0, at).split('\n')
  return { line: before.length, column: (before.at(-1)?.length ?? 0) + 1 }
}

/** Texts nested deeper than this are nobody's settings. */
const deepest = 500

/** The place of the first character that cannot be there. */
function readTo(text: string): number | undefined {
  let at = 0
  let depth = 0
  const take = (pattern: RegExp): boolean => {
    pattern.lastIndex = at
    const found = pattern.exec(text)
    if (found === null) return false
    at += found[0].length
    return true
  }
  /** Reads `open member, member close`; false where that fails. */
  function readAll(readMember: () => boolean, close: RegExp): boolean {
    if (++depth > deepest) return false
    take(blanks)
    let isFine = take(close)
    if (!isFine) {
      do isFine = readMember() && take(blanks)
      while (isFine && take(comma) && take(blanks))
      isFine = isFine && take(close)
    }
    depth--
    return isFine
  }
  function readMember(): boolean {
    return take(string) && take(blanks) && take(colon) && readValue()
  }
  function readValue(): boolean {
    take(blanks)
    if (take(openObject)) return readAll(readMember, closeObject)
    if (take(openArray)) return readAll(readValue, closeArray)
    return take(scalar)
  }
  return readValue() && take(blanks) && at === text.length ? undefined : at
}

const blanks = /[ \t\n\r]*/y
const comma = /,/y
const colon = /:/y
const openObject = /\{/y
const closeObject = /\}/y
const openArray = /\[/y
const closeArray = /\]/y
// biome-ignore lint/suspicious/noControlCharactersInRegex: JSON forbids them in texts
const string = /"(?:[^"\\\u0000-\u001f]|\\(?:["\\/bfnrt]|u[0-9a-fA-F]{4}))*"/y
const scalar = new RegExp(`${string.source}|-?(?:0|[1-9]\\d*)(?:\\.\\d+)?(?:[eE][+-]?\\d+)?|true|false|null`, 'y')
