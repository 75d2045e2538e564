import type { QueryClient, QueryKey } from '@tanstack/react-query'

/**
 * Changes what is cached after a write. A read under way began before the write and may come back without it, so it is
 * stopped and begun anew.
 */
export async function rewriteQuery<Data>(
  queryClient: QueryClient,
  queryKey: QueryKey,
  change: (data: Data | undefined) => Data | undefined,
): Promise<void> {
  const isReading = queryClient.isFetching({ queryKey }) > 0
  await queryClient.cancelQueries({ queryKey })
  queryClient.setQueryData<Data>(queryKey, change)
  if (isReading) void queryClient.invalidateQueries({ queryKey })
}
