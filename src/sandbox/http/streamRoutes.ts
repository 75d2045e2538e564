import type { Context } from 'hono'
import { Hono } from 'hono'
import type { JsonValue } from '../../domain/json'
import type { StreamConfig } from '../../domain/streamConfig'
import type { DiscoveryJob, StoredSource } from '../store/createStore'
import { queryCatalog } from '../streams/queryCatalog'
import { findStream, patchStreamConfig, toStreamConfig } from '../streams/streamConfigs'
import { ApiError } from './ApiError'
import { authenticate } from './authenticate'
import { readJson, readObject, requireText } from './readBody'
import type { SandboxEnv, SandboxParts } from './SandboxParts'
import { findSource } from './sourceRequests'

const base = '/integrations/sources/:id'

/** Discovery, catalog queries and stream configurations of one source. */
export function streamRoutes(parts: SandboxParts) {
  const { store, options, random, now } = parts
  const routes = new Hono<SandboxEnv>()
  const authenticated = authenticate(parts, ['scoped'])
  const strict = options.strictStreams ?? false
  const sourceOf = (context: Context<SandboxEnv, `${typeof base}/${string}`>) =>
    findSource(parts, context.var.caller, context.req.param('id'))

  routes.post(`${base}/discover`, authenticated, (context) => {
    const job = startJob(sourceOf(context))
    return context.json({ job_id: job.id, status: 'running' })
  })

  routes.get(`${base}/discover`, authenticated, (context) => {
    const source = sourceOf(context)
    const jobId = context.req.query('job_id')
    if (jobId !== undefined && jobId !== source.job?.id) throw new ApiError(404, `Job '${jobId}' not found`)
    const catalog = store.catalogOf(source)
    if (!source.job) {
      if (options.discovery?.mode !== 'job') return context.json({ catalog })
      return context.json({ job_id: startJob(source).id, status: 'running' })
    }
    if (isRunning(source.job)) return context.json({ job_id: source.job.id, status: 'running' })
    const job_id = source.job.id
    // Asked for by its id, a job that is done answers again; without one, the next read discovers anew.
    if (jobId === undefined) source.job = undefined
    return context.json({ job_id, status: 'succeeded', catalog })
  })

  routes.post(`${base}/catalog/query`, authenticated, async (context) => {
    const source = sourceOf(context)
    return sendBare(queryCatalog(store.catalogOf(source), requireText(await readObject(context), 'jmes_query')))
  })

  routes.get(`${base}/catalog/query`, authenticated, (context) => {
    const catalog = store.catalogOf(sourceOf(context))
    const expression = context.req.query('jmes_query')
    return expression ? sendBare(queryCatalog(catalog, expression)) : context.json(catalog)
  })

  routes.get(`${base}/streams`, authenticated, (context) => {
    const stored = [...sourceOf(context).streams.values()].map(toStreamResponse)
    const streams = options.streamList === 'names' ? stored.map(({ name, namespace }) => ({ name, namespace })) : stored
    return context.json({ streams })
  })

  routes.post(`${base}/streams`, authenticated, async (context) => {
    const source = sourceOf(context)
    const body = await readObject(context)
    const stream = findStream(store.catalogOf(source), requireText(body, 'stream_name'))
    if (source.streams.has(stream.name))
      throw new ApiError(409, `Stream '${stream.name}' is already part of this source`)
    const config = toStreamConfig(stream, body, strict)
    source.streams.set(stream.name, config)
    return context.json(toStreamResponse(config))
  })

  routes.get(`${base}/streams/:name`, authenticated, (context) =>
    context.json(toStreamResponse(findConfig(sourceOf(context), context.req.param('name')))),
  )

  routes.patch(`${base}/streams/:name`, authenticated, async (context) => {
    const source = sourceOf(context)
    const stored = findConfig(source, context.req.param('name'))
    const patch = await readPatch(context)
    const stream = findStream(store.catalogOf(source), stored.stream_name)
    const config = patchStreamConfig(stream, stored, patch, strict)
    source.streams.set(config.stream_name, config)
    return context.json(toStreamResponse(config))
  })

  routes.delete(`${base}/streams/:name`, authenticated, (context) => {
    const source = sourceOf(context)
    const stored = findConfig(source, context.req.param('name'))
    source.streams.delete(stored.stream_name)
    return context.json({ stream_name: stored.stream_name, deleted_at: store.timestamp() })
  })

  function startJob(source: StoredSource): DiscoveryJob {
    source.job = { id: random.uuid(), startedAt: now(), reads: 0 }
    return source.job
  }

  function isRunning(job: DiscoveryJob): boolean {
    const { reads = 1, duration = 0 } = options.discovery ?? {}
    job.reads += 1
    return job.reads <= reads || now() - job.startedAt < duration
  }

  return routes
}

/** The configuration of a stream the user has added: one that is in the catalog alone is not there yet (404). */
function findConfig(source: StoredSource, name: string): StreamConfig {
  const config = source.streams.get(name)
  if (!config) throw new ApiError(404, `Stream '${name}' is not part of this source`)
  return config
}

/** Older documents call the stream `name`, newer ones `stream_name`. */
function toStreamResponse({
  stream_name,
  namespace = null,
  ...settings
}: Omit<StreamConfig, 'namespace'> & { namespace?: string | null | undefined }) {
  return { name: stream_name, stream_name, namespace, ...settings }
}

async function readPatch(context: Context): Promise<JsonValue> {
  return readJson(context).catch(() => {
    throw new ApiError(400, 'Invalid JSON Patch operation')
  })
}

/** Whatever an expression yields, without an envelope: text, numbers and null too. */
function sendBare(value: unknown): Response {
  return new Response(JSON.stringify(value), { headers: { 'Content-Type': 'application/json' } })
}
