import type { PastedSetting } from './PastedSetting'

/** Whether a text is one URL and nothing else. */
export function isUrl(text: string): boolean {
  return /^(?:jdbc:)?[a-z][a-z0-9+.-]{0,40}:\/\/\S+$/i.test(text)
}

/**
 * The parts of a URL by the names people know them by. Passwords are often pasted with characters that ought to be
 * escaped, so everything up to the last `@` counts as the person's name and password.
 */
export function readPastedUrl(url: string): PastedSetting[] {
  const start = url.indexOf('://') + 3
  const scheme = url.slice(0, start)
  const isPage = /^https?:/i.test(scheme)
  const [, before = '', query = ''] = /^([^?;]*)[?;]?([^#]*)/.exec(url.slice(start)) ?? []
  const at = before.lastIndexOf('@')
  const [, user, password] = /^([^:]*):?([\s\S]*)$/.exec(at < 0 ? '' : before.slice(0, at)) ?? []
  const place = before.slice(at + 1)
  const slash = place.indexOf('/')
  const authority = slash < 0 ? place : place.slice(0, slash)
  const path = slash < 0 ? '' : place.slice(slash + 1)
  const [, host = authority, port] = /^(\[[^\]]*\]|[^:,]*)(?::(\d+))?$/.exec(authority) ?? []
  const database = isPage ? '' : (path.split('/')[0] ?? '')
  const bare = `${scheme}${place}`
  const parts: (PastedSetting | undefined)[] = [
    named('host', host),
    named('port', port),
    named('database', database),
    named('username', user),
    named('password', password),
    ...query.split(/[&;]/).map(parameterOf),
    derived('connection_string', url, true),
    derived('connection_string', bare),
    isPage ? derived('url', bare) : undefined,
    isPage ? derived('domain', host) : undefined,
  ]
  return parts.filter((part) => part !== undefined)
}

function named(name: string, text: string | undefined): PastedSetting | undefined {
  const value = decoded(text ?? '')
  return value === '' ? undefined : { names: [name], value }
}

function derived(name: string, value: string, secretOnly?: true): PastedSetting {
  return { names: [name], value, derived: true, ...(secretOnly && { secretOnly }) }
}

function parameterOf(part: string): PastedSetting | undefined {
  const equals = part.indexOf('=')
  const setting = equals < 1 ? undefined : named(decoded(part.slice(0, equals)), part.slice(equals + 1))
  return setting && { ...setting, parameter: true }
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text)
  } catch {
    return text
  }
}
