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
/** Shorter values would tear holes into words that merely contain them. */
const shortestSecret = 4

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
      return isSecret && text.length >= shortestSecret ? [text] : []
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
      return secrets
        .sort((left, right) => right.length - left.length)
        .reduce((rest, secret) => rest.replaceAll(secret, veil), text)
    },
  }
}
