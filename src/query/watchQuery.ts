import {
  type QueryClient,
  QueryObserver,
  type QueryObserverOptions,
  type QueryObserverResult,
} from '@tanstack/react-query'
import { EmbeddedError } from '../domain/errors'

/**
 * The answer of a query, cached or fetched, for a caller outside of drawing. Watches the query until then or until `signal`: so
 * a request that nobody else watches is stopped, and one that somebody does goes on.
 */
export function watchQuery<Data>(
  queryClient: QueryClient,
  options: QueryObserverOptions<Data, EmbeddedError>,
  signal: AbortSignal,
): Promise<Data> {
  return new Promise((resolve, reject) => {
    const observer = new QueryObserver(queryClient, options)
    let leave: (() => void) | undefined

    function settle({ isFetching, status, data, error }: QueryObserverResult<Data, EmbeddedError>) {
      if (isFetching || status === 'pending') return
      leave?.()
      signal.removeEventListener('abort', stop)
      if (status === 'success') resolve(data)
      else reject(error)
    }

    function stop() {
      leave?.()
      reject(new EmbeddedError('aborted', 'The question is not asked any more, so its answer was not awaited.'))
    }

    if (signal.aborted) return stop()
    signal.addEventListener('abort', stop, { once: true })
    leave = observer.subscribe(settle)
    settle(observer.getCurrentResult())
  })
}
