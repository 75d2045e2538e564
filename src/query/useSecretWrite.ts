'use client'
import type { UseMutationResult } from '@tanstack/react-query'
import { useCallback, useMemo, useState } from 'react'
import type { EmbeddedError } from '../domain/errors'
import type { JsonObject } from '../domain/json'
import { useWrite, type Write } from './useWrite'

type SecretVariables = { source_config: JsonObject; server_side_oauth_secret_id?: string | undefined }

/**
 * A write whose `source_config` may hold secrets, or that carries a sign-in. TanStack keeps a mutation's variables where
 * devtools and persisters see them, so it is given a copy with an empty `source_config` and no sign-in; the real one is
 * held aside, and only until the request ends. The hook's `variables`, and those handed to `onSuccess` and the like, are
 * that copy.
 */
export function useSecretWrite<Result, Variables extends SecretVariables>(
  write: Write<Result, Variables>,
): UseMutationResult<Result, EmbeddedError, Variables> {
  const [secrets] = useState(() => new WeakMap<Variables, Variables>())
  const result = useWrite<Result, Variables>({
    ...write,
    async send(context, shown) {
      try {
        return await write.send(context, secrets.get(shown) ?? shown)
      } finally {
        secrets.delete(shown)
      }
    },
  })
  const hide = useCallback(
    (variables: Variables): Variables => {
      const shown: Variables = { ...variables, source_config: {} }
      delete shown.server_side_oauth_secret_id
      secrets.set(shown, variables)
      return shown
    },
    [secrets],
  )
  const { mutate, mutateAsync } = result
  return {
    ...result,
    mutate: useMemo(() => hideFirst(mutate, hide), [mutate, hide]),
    mutateAsync: useMemo(() => hideFirst(mutateAsync, hide), [mutateAsync, hide]),
  }
}

// TanStack works out the arguments from the variables' type, which TypeScript cannot follow while that type is open.
function hideFirst<Send, Variables>(send: Send, hide: (variables: Variables) => Variables): Send {
  const call = send as (variables: Variables, ...rest: unknown[]) => unknown
  return ((variables: Variables, ...rest: unknown[]) => call(hide(variables), ...rest)) as Send
}
