import { type Schema, Validator } from '@cfworker/json-schema'
import type { JsonObject } from './json'

/**
 * A validator for a schema of draft 7. Interpreted: nothing is compiled, so it runs under a strict content security policy.
 * Stops at the first fault. It writes marks into the schema it is given, so it gets a copy. References to other documents
 * are not fetched: a schema is untrusted, and must not make the page call anywhere.
 */
export function createValidator(schema: JsonObject): Validator {
  return new Validator(structuredClone(schema) as Schema, '7', true)
}
