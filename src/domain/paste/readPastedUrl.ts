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
  const [database, schema] = isPage ? [] : path.split('/')
  const isStore = /^(?:s3a?|gs|gcs):/i.test(scheme)
  const bare = `${scheme}${place}`
  const parts: (PastedSetting | undefined)[] = [
    ...(isStore
      ? [named('bucket', host), named('path_prefix', path)]
      : [named('host', host), named('port', port), named('database', database), named('schema', schema)].map(within)),
    named('username', user),
    named('password', password),
    ...query.split(/[&;]/).map(parameterOf).map(within),
    derived('connection_string', url, 'secret'),
    derived('connection_string', hasSecret.test(query) || query === '' ? bare : `${bare}?${query}`),
    isPage ? derived('url', bare) : undefined,
    isPage ? derived('domain', host) : undefined,
    // Services of files and code take a token where others take a password.
    isPage && at >= 0 ? derived('access_token', decoded(password || (user ?? '')), 'token') : undefined,
  ]
  return parts.filter((part) => part !== undefined)
}

/** Names of parameters whose values are not for everybody's eyes. */
const hasSecret = /pass|pwd|secret|token|key|credential/i

function named(name: string, text: string | undefined): PastedSetting | undefined {
  const value = decoded(text ?? '')
  return value === '' ? undefined : { names: [name], value }
}

function derived(name: string, value: string, holds: 'secret' | 'token' | 'place' = 'place'): PastedSetting {
  const { whole, secretOnly } = { whole: holds !== 'token', secretOnly: holds !== 'place' }
  return { names: [name], value, derived: true, ...(whole && { whole }), ...(secretOnly && { secretOnly }) }
}

function within(setting: PastedSetting | undefined): PastedSetting | undefined {
  return setting && { ...setting, within: true }
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
