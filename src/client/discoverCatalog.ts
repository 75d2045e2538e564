import type { Catalog } from '../domain/catalog'
import { EmbeddedError, isEmbeddedError } from '../domain/errors'
import { isJsonObject } from '../domain/json'
import { normalizeCatalog } from '../domain/normalizeCatalog'
import { type JobState, readJob } from './contract/readJob'
import { readApiError } from './readApiError'
import { wait } from './wait'

type Ask = (question: { method: 'get' | 'post'; jobId: string | undefined }) => Promise<unknown>

export type Discovery = {
  /** Asks the API: to start, or how a job stands. */
  ask: Ask
  /** Milliseconds before the job is looked at for the first time; later looks are further apart, up to ten times. */
  pause: number
  signal: AbortSignal
}

/**
 * Discovers what a source offers. The API answers with the catalog, or with a job to come back to; of an API that
 * knows only the job form, a job is asked for. A job that the API has forgotten is begun again, once.
 */
export async function discoverCatalog({ ask, pause, signal }: Discovery): Promise<Catalog> {
  let body = await start(ask)
  let delay = pause
  let isFresh = true
  for (let job = runningJob(body); job !== undefined && !signal.aborted; job = runningJob(body)) {
    const { id: jobId } = job
    await wait(delay, signal)
    delay = Math.min(delay * 1.5, pause * 10)
    if (signal.aborted) break
    body = await ask({ method: 'get', jobId }).catch((error: unknown) => {
      if (jobId === undefined || !isFresh || !hasStatus(error, 404, 410)) throw error
      isFresh = false
      return start(ask)
    })
  }
  // Where a job says no more than that it is done, its result is read as if it had never run.
  if (isBareJob(body) && !signal.aborted) body = await ask({ method: 'get', jobId: undefined })
  return normalizeCatalog(body)
}

function start(ask: Ask): Promise<unknown> {
  return ask({ method: 'get', jobId: undefined }).catch((error: unknown) => {
    if (hasStatus(error, 405)) return ask({ method: 'post', jobId: undefined })
    throw error
  })
}

function hasStatus(error: unknown, ...statuses: number[]): boolean {
  return isEmbeddedError(error) && error.status !== undefined && statuses.includes(error.status)
}

function runningJob(body: unknown): JobState | undefined {
  const job = jobOf(body)
  if (job?.state === 'failed') {
    const reason = readApiError({ status: 500, body, redact: (text) => text }).generalErrors[0]
    throw new EmbeddedError(
      'server_error',
      `The source could not be discovered: the job that asks it for its streams failed. ${reason ?? 'Check the source and try again.'}`,
    )
  }
  return job?.state === 'running' ? job : undefined
}

function isBareJob(body: unknown): boolean {
  const job = jobOf(body)
  return job?.id !== undefined && job.state === 'done'
}

function jobOf(body: unknown): JobState | undefined {
  const hasCatalog = isJsonObject(body) && (isJsonObject(body.catalog) || Array.isArray(body.streams))
  return hasCatalog ? undefined : readJob(body)
}
