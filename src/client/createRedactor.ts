import { isJsonObject } from '../domain/json'

export type Redactor = {
  /** Remembers which properties of a connector's specification are secret. */
  learn(schema: unknown): void
  /** The text without the values that the request held under secret properties. */
  redact(text: string, request: unknown): string
}

const veil = '•••'
/** For connectors whose specification this client has not read, and for secrets that a specification forgot to mark. */
const secretName = /pass(word|phrase)?|pwd|secret|token|credential|private|api_?key|access_?key|auth/i
/** Shorter ones are hidden only where they stand alone: they would tear holes into words that merely contain them. */
const shortestSecret = 4
/** A shorter line of a key file is no secret of its own, such as its `}`. */
const shortestLine = 8

/**
 * Keeps secrets out of the API's own words: a validation message may quote the value it is about, and messages reach events,
 * logs and the screen.
 */
export function createRedactor(): Redactor {
  const secretKeys = new Set<string>()

  function learn(schema: unknown): void {
    if (Array.isArray(schema)) for (const item of schema) learn(item)
    if (!isJsonObject(schema)) return
    for (const [key, value] of Object.entries(schema)) {
      if (isJsonObject(value) && value.airbyte_secret === true) secretKeys.add(key)
      learn(value)
    }
  }

  function secretsIn(value: unknown, isSecret: boolean): string[] {
    if (typeof value === 'string' || typeof value === 'number') {
      const text = String(value)
      return isSecret ? [text] : []
    }
    if (Array.isArray(value)) return value.flatMap((item) => secretsIn(item, isSecret))
    if (!isJsonObject(value)) return []
    return Object.entries(value).flatMap(([key, member]) => {
      const named = secretKeys.has(key) || (typeof member === 'string' && secretName.test(key))
      return secretsIn(member, isSecret || named)
    })
  }

  return {
    learn,
    redact(text, request) {
      if (text === '') return text
      const secrets = secretsIn(request, false).filter((secret) => !/^\*+$/.test(secret))
      // The longest first: one secret may hold another.
      return [...new Set(secrets.flatMap(spellings))]
        .sort((left, right) => right.length - left.length)
        .reduce(hide, text)
    },
  }
}

/** How servers write a value into a message: as it is, without the blanks around it, as JSON or a Python literal, in an address. */
function spellings(secret: string): string[] {
  const json = JSON.stringify(secret).slice(1, -1)
  const trimmed = secret.trim()
  const lines = trimmed.split(/\r?\n/).map((line) => line.trim())
  const longLines = lines.length > 1 ? lines.filter((line) => line.length >= shortestLine) : []
  return [
    secret,
    trimmed,
    json,
    json.replaceAll('\\"', '"').replaceAll("'", "\\'"),
    inAddress(secret),
    ...longLines,
  ].filter((spelling) => spelling !== '')
}

/** Half of a surrogate pair has no encoding. */
function inAddress(secret: string): string {
  try {
    return encodeURIComponent(secret)
  } catch {
    return secret
  }
}

function hide(text: string, secret: string): string {
  if (secret.length >= shortestSecret) return text.replaceAll(secret, veil)
  const literal = secret.replace(/[\\^$.*+?()[\]{}|/-]/g, '\\$&')
  return text.replace(new RegExp(`(?<![\\p{L}\\p{N}])${literal}(?![\\p{L}\\p{N}])`, 'gu'), veil)
}
