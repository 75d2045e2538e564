'use client'
import { type MutationKey, type UseMutationResult, useMutation } from '@tanstack/react-query'
import type { EmbeddedError } from '../domain/errors'
import { type EmbeddedContextValue, useEmbedded } from './EmbeddedContext'
import { emitFailure } from './emitFailure'

export type Write<Result, Variables> = {
  /** What the developer wrote, for the message when the provider is missing. */
  caller: string
  mutationKey?: MutationKey | undefined
  send: (context: EmbeddedContextValue, variables: Variables) => Promise<Result>
  /** Tells the host and brings the cache up to date; the hook's result waits for it, so it waits for no request. */
  onDone: (context: EmbeddedContextValue, result: Result, variables: Variables) => void | Promise<void>
  /** Reads anew what the API may have changed, though its answer was an error or was lost. */
  onFailed?: ((context: EmbeddedContextValue, variables: Variables) => void | Promise<void>) | undefined
}

/** What all writing hooks have in common. Nothing is kept in the mutation cache once the component is gone. */
export function useWrite<Result, Variables>(
  write: Write<Result, Variables>,
): UseMutationResult<Result, EmbeddedError, Variables> {
  const context = useEmbedded(write.caller)
  return useMutation<Result, EmbeddedError, Variables>(
    {
      mutationFn: (variables) => write.send(context, variables),
      onSuccess: (result, variables) => write.onDone(context, result, variables),
      onError(error, variables) {
        emitFailure(context.emit, error)
        return write.onFailed?.(context, variables)
      },
      retry: false,
      networkMode: 'always',
      gcTime: 0,
      ...(write.mutationKey && { mutationKey: write.mutationKey }),
    },
    context.queryClient,
  )
}
