import * as v from 'valibot'
import { EmbeddedError } from '../../domain/errors'

/**
 * Reads an answer by a schema.
 *
 * @throws EmbeddedError `unexpected_response` that names the first member which is missing or of the wrong type, and never
 * its value.
 */
export function readShape<Output>(
  what: string,
  schema: v.BaseSchema<unknown, Output, v.BaseIssue<unknown>>,
  body: unknown,
): Output {
  const result = v.safeParse(schema, body, { abortEarly: true })
  if (result.success) return result.output
  const [issue] = result.issues
  const path = v.getDotPath(issue)
  const where = path === null ? 'it' : `\`${path}\``
  throw new EmbeddedError(
    'unexpected_response',
    `The answer is not ${what}: ${where} should be ${issue.expected ?? 'something else'}. ` +
      'The API may have changed, or `baseUrl` points elsewhere.',
  )
}
