import { isJsonObject, type JsonObject, type JsonValue } from '../json'
import type { PastedSetting } from './PastedSetting'
import { isUrl, readPastedUrl } from './readPastedUrl'

/** Nobody pastes more by intention. */
const longest = 1_000_000
const mostSettings = 500

/**
 * What a pasted text says: a connection URL, a JSON object, or `KEY=value` lines (also `key: value`, and the one-line forms
 * with spaces or semicolons between). Undefined when it is none of these. Runs in time linear to the text.
 */
export function readPastedSettings(pasted: string): PastedSetting[] | undefined {
  const text = pasted.trim()
  if (text === '' || text.length > longest) return undefined
  if (isUrl(text)) return readPastedUrl(text)
  const settings = text.startsWith('{') ? readObject(text) : readLines(text)
  return settings === undefined || settings.length === 0 ? undefined : settings.slice(0, mostSettings)
}

function readObject(text: string): PastedSetting[] | undefined {
  try {
    const value: JsonValue = JSON.parse(text)
    if (!isJsonObject(value)) return undefined
    return isServiceAccount(value) ? keyFileOf(value) : membersOf(value, [])
  } catch {
    return undefined
  }
}

/** The key file of a Google service account goes into one field as it is; of its members only few are asked for apart. */
function isServiceAccount(object: JsonObject): boolean {
  return object.type === 'service_account' && typeof object.private_key === 'string'
}

function keyFileOf(object: JsonObject): PastedSetting[] {
  const apart = ['project_id', 'client_email'].flatMap((name): PastedSetting[] => {
    const value = object[name]
    return value === undefined ? [] : [{ names: [name], value, derived: true }]
  })
  return [{ names: ['service_account_json'], value: object, secretOnly: true, whole: true }, ...apart]
}

/** Each member and, after it, what is in it: a member may belong into one field as a whole. */
function membersOf(object: JsonObject, outer: readonly string[]): PastedSetting[] {
  return Object.entries(object).flatMap(([name, value]) => {
    const names = [...outer, name]
    const inner = isJsonObject(value) && names.length < 6 ? membersOf(value, names) : []
    return value === null ? [] : [{ names, value }, ...inner]
  })
}

function readLines(text: string): PastedSetting[] {
  const pairs = pairsOf(text).flatMap(serverParts)
  const settings = pairs.map(
    ({ name, value }): PastedSetting => ({
      names: [name],
      value,
      ...(/^[^/]*:\/\/[^/]*@/.test(value) && { secretOnly: true }),
    }),
  )
  const fromUrls = pairs
    .filter(({ value }) => isUrl(value) && !/^https?:/i.test(value))
    .flatMap(({ name, value }) =>
      readPastedUrl(value).map((setting) => ({ ...setting, derived: true as const, from: name })),
    )
  return [...settings, ...fromUrls]
}

type Pair = { name: string; value: string }

/** `Server=tcp:db.example.com,1433`, as SQL Server writes host and port. */
function serverParts(pair: Pair): Pair[] {
  const [, host, port] = /^(?:tcp:)?([^,:/\s]+),(\d{1,5})$/.exec(pair.value) ?? []
  const isServer = /^(?:server|data source|addr|address)$/i.test(pair.name)
  if (!isServer || host === undefined || port === undefined) return [pair]
  return [
    { name: pair.name, value: host },
    { name: 'port', value: port },
  ]
}

function pairsOf(text: string): Pair[] {
  if (!text.includes('\n')) {
    const parts = text.includes(';') ? text.split(';') : splitAtSpaces(text)
    const pairs = parts.flatMap((part) => pairOf(part.trim()))
    if (pairs.length > 1) return pairs
  }
  const lines = text.split(/\r\n|\r|\n/)
  const pairs: Pair[] = []
  for (let index = 0; index < lines.length; index++) {
    const line = (lines[index] ?? '').trim()
    if (line.startsWith('#') || line.startsWith('//')) continue
    const open = /[=:]\s*(["'])/.exec(line)
    if (open === null || isClosed(line.slice(open.index + open[0].length), open[1])) pairs.push(...pairOf(line))
    else {
      const end = lines.findIndex((other, at) => at > index && other.trimEnd().endsWith(open[1] ?? ''))
      pairs.push(...pairOf([line, ...(end < 0 ? [] : lines.slice(index + 1, end + 1))].join('\n')))
      if (end > 0) index = end
    }
  }
  return pairs
}

/** `host=a port=1`: only where every part is a pair, so that a value with spaces in it stays whole. */
function splitAtSpaces(text: string): string[] {
  const parts = text.split(/\s+/)
  return parts.every((part) => /^[A-Za-z_]\w*=/.test(part)) ? parts : [text]
}

function isClosed(rest: string, quote: string | undefined): boolean {
  return quote === undefined || rest.includes(quote)
}

/** A name of letters and digits, then `=`, or `:` and a space; anything else is no pair. */
function pairOf(line: string): Pair[] {
  const match = /^(?:export\s+|set\s+)?["']?([A-Za-z_][\w.-]{0,99}(?: [A-Za-z]\w{0,30})?)["']?\s*(?:=|:(?=\s))\s*/.exec(
    line,
  )
  const name = match?.[1]
  if (match === null || name === undefined) return []
  const value = unquoted(line.slice(match[0].length))
  return value === '' || /^=+$/.test(value) ? [] : [{ name, value }]
}

function unquoted(text: string): string {
  const quoted = /^(["'])([\s\S]*?)\1[,;]?\s*(?:#[^\n]*)?$/.exec(text)
  if (quoted === null) return text.replace(/\s+#.*$/, '').trim()
  const inner = quoted[2] ?? ''
  return quoted[1] === '"' ? inner.replace(/\\n/g, '\n').replace(/\\"/g, '"') : inner
}
