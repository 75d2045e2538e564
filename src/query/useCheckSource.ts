'use client'
import type { CheckSourceRequest, SourceCheck } from '../domain/source'
import { useSecretWrite } from './useSecretWrite'

/** The configuration to try. */
export type CheckSourceVariables = CheckSourceRequest & {
  /** Ends the check early. */
  signal?: AbortSignal | undefined
}

/** Tries a configuration without saving it. A refusal is a result with `status: 'failed'`, not an error. */
export function useCheckSource() {
  return useSecretWrite<SourceCheck, CheckSourceVariables>({
    caller: 'useCheckSource()',
    send: ({ client }, { signal, ...request }) => client.checkSource(request, { signal }),
    onDone({ emit }, check, { source_id, source_template_id }) {
      emit({
        type: 'source_checked',
        ...(source_id !== undefined && { source_id }),
        ...(source_template_id !== undefined && { source_template_id }),
        status: check.status === 'succeeded' || check.status === 'failed' ? check.status : 'unknown',
      })
    },
  })
}
