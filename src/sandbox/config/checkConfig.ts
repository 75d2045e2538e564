import type { JsonObject, JsonValue } from '../../domain/json'
import type { SourceCheck } from '../../domain/source'
import type { SandboxTemplate } from '../store/SandboxTemplate'
import { listSecrets } from './secretPaths'

/** What a check finds. Every member may be left out. */
export type CheckVerdict = {
  status?: SourceCheck['status'] | undefined
  /** Words for the person, when it failed. */
  message?: string | undefined
  retryable?: boolean | undefined
  /** Milliseconds the check takes. */
  duration?: number | undefined
}
/** A tester's own rule. Undefined: the sandbox's rules decide. */
export type CheckRule = (config: JsonObject, template: SandboxTemplate) => CheckVerdict | undefined

/**
 * The sandbox's own rules, steered by what is typed: a secret of `wrong` is refused, `slow` takes its time, `pending` never
 * ends and `broken` fails in a way that may pass. Any other configuration is good.
 */
export function checkConfig(config: JsonObject, template: SandboxTemplate, slowness: number): CheckVerdict {
  const typed = new Set<JsonValue>(listSecrets(template.spec.connectionSpecification, config))
  if (typed.has('wrong')) {
    return {
      status: 'failed',
      message: `${template.name} did not accept these credentials. Check them for typing errors and that they have not been revoked.`,
      retryable: false,
    }
  }
  if (typed.has('broken')) {
    return {
      status: 'failed',
      message: `${template.name} did not answer in time. Try again in a moment.`,
      retryable: true,
    }
  }
  if (typed.has('pending')) return { status: 'pending' }
  if (typed.has('slow')) return { status: 'succeeded', duration: slowness }
  return { status: 'succeeded' }
}

/** The API's answer to a check. A refusal is a result: it is sent with status 200. */
export function toCheckResponse(verdict: CheckVerdict, { id, now }: { id: string; now: number }) {
  const status = verdict.status === undefined ? 'succeeded' : verdict.status
  const failed = status === 'failed'
  return {
    id,
    status,
    error_message: failed ? (verdict.message ?? 'The check failed') : null,
    failure_reason: failed
      ? {
          timestamp: now,
          failure_origin: 'source',
          failure_type: verdict.retryable ? 'transient_error' : 'config_error',
          external_message: verdict.message ?? 'The check failed',
          internal_message: 'SandboxCheckError: the sandbox was asked to refuse this configuration',
          stacktrace: 'SandboxCheckError\n    at sandbox',
          retryable: verdict.retryable ?? false,
        }
      : null,
    entity_check_results: null,
  }
}
