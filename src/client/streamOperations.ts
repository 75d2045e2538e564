import type { JsonValue } from '../domain/json'
import type { ClientParts } from './ClientParts'
import { readList } from './contract/readList'
import { isWholeConfig, readBareStreamName, readStreamConfig } from './contract/readStreamConfig'
import type { ApiRequest } from './createRequester'
import { discoverCatalog } from './discoverCatalog'
import type { EmbeddedClient, StreamRequestOptions } from './EmbeddedClient'
import { encodeSegment } from './encodeSegment'
import { mapConcurrently } from './mapConcurrently'
import { never, onlyOnce, type RepeatPolicy, repeatable, repeatPolicyOf } from './repeatPolicy'

type Operations = Pick<
  EmbeddedClient,
  | 'discoverCatalog'
  | 'stopDiscovery'
  | 'queryCatalog'
  | 'listStreams'
  | 'getStream'
  | 'addStream'
  | 'updateStream'
  | 'removeStream'
>

/** How many streams are asked for at a time where the list holds but their names. */
const detailConcurrency = 6

/** What a source offers, and which of it is synced. */
export function streamOperations({ requester, paths, timeouts, pollDelay }: ClientParts): Operations {
  const send = (request: ApiRequest) => requester.send({ ...request, namesOrganization: false })

  async function getStream(sourceId: string, streamName: string, options: StreamRequestOptions = {}) {
    const { signal, timeout = timeouts.request } = options
    const path = paths.stream(encodeSegment(sourceId), encodeSegment(streamName))
    const repeat = repeatUnless(options, repeatable)
    return readStreamConfig(await send({ method: 'get', path, repeat, signal, timeout }))
  }

  const discoveries = new Map<string, Set<AbortController>>()

  return {
    getStream,
    async discoverCatalog(sourceId, { signal, timeout = timeouts.source } = {}) {
      const path = paths.discover(encodeSegment(sourceId))
      const stop = new AbortController()
      const running = discoveries.get(sourceId) ?? new Set()
      discoveries.set(sourceId, running.add(stop))
      const settled = requester.within({
        timeout,
        signal: signal === undefined ? stop.signal : AbortSignal.any([signal, stop.signal]),
        run: (within) =>
          discoverCatalog({
            pause: pollDelay,
            signal: within,
            ask: ({ method, jobId }) => {
              const query: [string, string][] = jobId === undefined ? [] : [['job_id', jobId]]
              return send({ method, path, query, signal: within, timeout })
            },
          }),
      })
      return settled.finally(() => {
        running.delete(stop)
        if (running.size === 0) discoveries.delete(sourceId)
      })
    },
    stopDiscovery(sourceId) {
      for (const stop of discoveries.get(sourceId) ?? []) stop.abort()
    },
    async queryCatalog(sourceId, jmesQuery, { signal, timeout = timeouts.request } = {}) {
      const path = paths.catalogQuery(encodeSegment(sourceId))
      const json = { jmes_query: jmesQuery }
      const body = await send({ method: 'post', path, json, signal, timeout })
      // It came out of JSON, so it is one; an empty answer stands for nothing found.
      return (body ?? null) as JsonValue
    },
    async listStreams(sourceId, { only, signal, timeout = timeouts.request } = {}) {
      const path = paths.streams(encodeSegment(sourceId))
      const body = await send({ method: 'get', path, signal, timeout })
      const items = readList('streams', body, (item) => item)
      const asked =
        only === undefined
          ? items
          : items.filter((item) => only.has(readBareStreamName(item) ?? readStreamConfig(item).stream_name))
      return mapConcurrently(asked, detailConcurrency, async (item) => {
        const name = readBareStreamName(item)
        return name === undefined ? readStreamConfig(item) : getStream(sourceId, name, { signal, timeout })
      })
    },
    async addStream(sourceId, stream, options = {}) {
      const { signal, timeout = timeouts.request } = options
      const path = paths.streams(encodeSegment(sourceId))
      const repeat = repeatUnless(options, onlyOnce)
      const body = await send({ method: 'post', path, json: stream, repeat, signal, timeout })
      // The response is undocumented: an API that says less than the whole configuration is asked for it.
      if (isWholeConfig(body)) return readStreamConfig(body)
      return getStream(sourceId, stream.stream_name, options)
    },
    async updateStream(sourceId, streamName, patch, options = {}) {
      const { signal, timeout = timeouts.request } = options
      const path = paths.stream(encodeSegment(sourceId), encodeSegment(streamName))
      const body = await send({
        method: 'patch',
        path,
        json: patch,
        repeat: repeatUnless(options, repeatPolicyOf(patch)),
        badRequestCode: 'invalid_patch',
        signal,
        timeout,
      })
      return isWholeConfig(body) ? readStreamConfig(body) : getStream(sourceId, streamName, options)
    },
    async removeStream(sourceId, streamName, options = {}) {
      const { signal, timeout = timeouts.request } = options
      const path = paths.stream(encodeSegment(sourceId), encodeSegment(streamName))
      const repeat = repeatUnless(options, repeatable)
      await send({ method: 'delete', path, repeat, goneIsDone: true, signal, timeout })
    },
  }
}

function repeatUnless({ repeat = true }: StreamRequestOptions, policy: RepeatPolicy): RepeatPolicy {
  return repeat ? policy : never
}
