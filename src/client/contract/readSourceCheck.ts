import { isJsonObject } from '../../domain/json'
import type { SourceCheck } from '../../domain/source'
import { pickMembers } from './pickMembers'
import { readShape } from './readShape'
import { oneOf, textOrNull } from './tolerantMembers'

const statuses = ['pending', 'running', 'cancelled', 'failed', 'succeeded', 'inconclusive', 'skipped'] as const

const shape = {
  id: textOrNull,
  status: oneOf(statuses, null),
  error_message: textOrNull,
  failure_reason: (value: unknown) => value,
}

/** Reads the result of a check. The reason meant for people comes before the technical message. */
export function readSourceCheck(body: unknown): SourceCheck {
  const picked = pickMembers(body, { id: [], status: [], error_message: ['message'], failure_reason: [] })
  const { id, status, error_message, failure_reason } = readShape('the result of a check', shape, picked)
  const reason = isJsonObject(failure_reason) ? failure_reason : {}
  const external = reason.external_message ?? reason.externalMessage
  return {
    id,
    status,
    message: typeof external === 'string' && external !== '' ? external : error_message,
    retryable: typeof reason.retryable === 'boolean' ? reason.retryable : null,
  }
}
