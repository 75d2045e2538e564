import type { Catalog } from '../domain/catalog'
import { EmbeddedError, isEmbeddedError } from '../domain/errors'
import { isJsonObject } from '../domain/json'
import { normalizeCatalog } from '../domain/normalizeCatalog'
import { type JobState, readJob } from './contract/readJob'
import { wait } from './wait'

export type Discovery = {
  /** Asks the API: to start, or how a job stands. */
  ask: (question: { method: 'get' | 'post'; jobId: string | undefined }) => Promise<unknown>
  /** Milliseconds before the job is looked at for the first time; later looks are further apart, up to ten times. */
  pause: number
  signal: AbortSignal
}

/**
 * Discovers what a source offers. The API answers with the catalog, or with a job to come back to; of an API that
 * knows only the job form, a job is asked for.
 */
export async function discoverCatalog({ ask, pause, signal }: Discovery): Promise<Catalog> {
  let body = await ask({ method: 'get', jobId: undefined }).catch((error: unknown) => {
    if (isEmbeddedError(error) && error.status === 405) return ask({ method: 'post', jobId: undefined })
    throw error
  })
  let delay = pause
  for (let job = pendingJob(body); job !== undefined && !signal.aborted; job = pendingJob(body)) {
    await wait(delay, signal)
    delay = Math.min(delay * 1.5, pause * 10)
    if (!signal.aborted) body = await ask({ method: 'get', jobId: job.id })
  }
  return normalizeCatalog(body)
}

function pendingJob(body: unknown): JobState | undefined {
  const hasCatalog = isJsonObject(body) && (isJsonObject(body.catalog) || Array.isArray(body.streams))
  const job = hasCatalog ? undefined : readJob(body)
  if (job?.state === 'failed') {
    throw new EmbeddedError(
      'server_error',
      'The source could not be discovered: the job that asks it for its streams failed. Check the source and try again.',
    )
  }
  return job?.state === 'running' ? job : undefined
}
