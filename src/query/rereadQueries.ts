import type { QueryClient, QueryKey } from '@tanstack/react-query'

/** Reads anew what a write may have touched; a read under way began too early to count. */
export async function rereadQueries(queryClient: QueryClient, queryKey: QueryKey): Promise<void> {
  await queryClient.cancelQueries({ queryKey })
  void queryClient.invalidateQueries({ queryKey })
}
