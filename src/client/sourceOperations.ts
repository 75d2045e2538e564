import type { Source } from '../domain/source'
import type { ClientParts } from './ClientParts'
import { readList } from './contract/readList'
import { readSource, readSourceSummary } from './contract/readSource'
import { readSourceCheck } from './contract/readSourceCheck'
import type { EmbeddedClient } from './EmbeddedClient'
import { encodeSegment } from './encodeSegment'
import { costly, onlyOnce } from './repeatPolicy'

type Operations = Pick<
  EmbeddedClient,
  'listSources' | 'getSource' | 'checkSource' | 'createSource' | 'updateSource' | 'deleteSource'
>

/** Sources of the token's workspace (api.md 5). */
export function sourceOperations({ requester, redactor, paths, timeouts }: ClientParts): Operations {
  function readLearned(body: unknown): Source {
    const source = readSource(body)
    redactor.learn(source.source_template?.user_config_spec.connectionSpecification)
    return source
  }

  return {
    async listSources({ signal, timeout = timeouts.request } = {}) {
      const path = paths.sources()
      const body = await requester.send({ method: 'get', path, workspace: 'query', signal, timeout })
      return readList('sources', body, readSourceSummary)
    },
    async getSource(id, { signal, timeout = timeouts.request } = {}) {
      const path = paths.source(encodeSegment(id))
      return readLearned(await requester.send({ method: 'get', path, signal, timeout }))
    },
    async checkSource({ source_id, source_template_id, source_config }, { signal, timeout = timeouts.source } = {}) {
      const common = { method: 'post', repeat: costly, signal, timeout } as const
      const body =
        source_id === undefined
          ? await requester.send({
              ...common,
              path: paths.checkSource(),
              json: { source_template_id, source_config },
              workspace: 'json',
            })
          : await requester.send({
              ...common,
              path: paths.checkStoredSource(encodeSegment(source_id)),
              json: { source_config },
            })
      const check = readSourceCheck(body)
      const { message } = check
      return { ...check, message: message === null ? null : redactor.redact(message, { source_config }) }
    },
    async createSource(request, { signal, timeout = timeouts.request } = {}) {
      const body = await requester.send({
        method: 'post',
        path: paths.sources(),
        json: request,
        workspace: 'json',
        repeat: onlyOnce,
        signal,
        timeout,
      })
      return readLearned(body)
    },
    async updateSource(id, { name, source_config }, { signal, timeout = timeouts.request } = {}) {
      const json = { ...(name !== undefined && { name }), source_config }
      const path = paths.source(encodeSegment(id))
      return readLearned(await requester.send({ method: 'put', path, json, signal, timeout }))
    },
    async deleteSource(id, { signal, timeout = timeouts.request } = {}) {
      const path = paths.source(encodeSegment(id))
      await requester.send({ method: 'delete', path, goneIsDone: true, signal, timeout })
    },
  }
}
