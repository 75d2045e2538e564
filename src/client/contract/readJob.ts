import { isJsonObject } from '../../domain/json'

const failed = ['failed', 'cancelled', 'canceled', 'error', 'errored', 'aborted']
const running = ['running', 'pending', 'queued', 'started', 'in_progress', 'incomplete']
const done = ['succeeded', 'success', 'successful', 'completed', 'complete', 'done', 'finished']

export type JobState = { id: string | undefined; state: 'running' | 'failed' | 'done' }

/**
 * Reads a job that an answer speaks of in place of its result (`{job_id, status}`). Undefined when it does not. A job with
 * an id and a status not known by name is taken to be running: what is not over ends with the caller's own deadline.
 */
export function readJob(body: unknown): JobState | undefined {
  if (!isJsonObject(body)) return undefined
  const given = body.job_id ?? body.jobId
  const id = typeof given === 'string' || typeof given === 'number' ? String(given) : undefined
  const status = typeof body.status === 'string' ? body.status.toLowerCase() : undefined
  if (id === undefined && status === undefined) return undefined
  if (status !== undefined && failed.includes(status)) return { id, state: 'failed' }
  const isRunning = status === undefined || running.includes(status) || (id !== undefined && !done.includes(status))
  return { id, state: isRunning ? 'running' : 'done' }
}
