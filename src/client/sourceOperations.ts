import type { Source } from '../domain/source'
import type { SourceTemplate } from '../domain/sourceTemplate'
import type { ClientParts } from './ClientParts'
import { readList } from './contract/readList'
import { readSource, readSourceSummary } from './contract/readSource'
import { readSourceCheck } from './contract/readSourceCheck'
import { readSourceTemplate } from './contract/readSourceTemplate'
import type { EmbeddedClient, RequestOptions } from './EmbeddedClient'
import { encodeSegment } from './encodeSegment'
import { readPages } from './readPages'
import { costly, onlyOnce } from './repeatPolicy'
import { tidyMessage } from './tidyMessage'

type Operations = Pick<
  EmbeddedClient,
  'listSources' | 'getSource' | 'checkSource' | 'createSource' | 'updateSource' | 'deleteSource'
>

/** Sources of the token's workspace. */
export function sourceOperations({ requester, redactor, baseUrl, paths, timeouts }: ClientParts): Operations {
  /** A source without its form cannot be edited. Where the answer left the form out, the template is asked for it. */
  async function readWhole(body: unknown, options: RequestOptions): Promise<Source> {
    const source = readSource(body)
    const template = source.source_template
    if (template === null || hasForm(template)) {
      redactor.learn(template?.user_config_spec.connectionSpecification)
      return source
    }
    // The source is worth having all the same: what was just saved must not be reported as failed.
    const whole = await readTemplate(template.id, options).catch(() => template)
    return { ...source, source_template: whole }
  }

  async function readTemplate(id: string, { signal, timeout = timeouts.request }: RequestOptions) {
    const path = paths.sourceTemplate(encodeSegment(id))
    const template = readSourceTemplate(await requester.send({ method: 'get', path, signal, timeout }))
    redactor.learn(template.user_config_spec.connectionSpecification)
    return template
  }

  return {
    async listSources({ signal, timeout = timeouts.request } = {}) {
      const path = paths.sources()
      const pages = await readPages(requester, baseUrl, { method: 'get', path, workspace: 'query', signal, timeout })
      return pages.flatMap((body) => readList('sources', body, readSourceSummary))
    },
    async getSource(id, { signal, timeout = timeouts.request } = {}) {
      const path = paths.source(encodeSegment(id))
      const body = await requester.send({ method: 'get', path, signal, timeout })
      return readWhole(body, { signal, timeout })
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
      return {
        ...check,
        message: message === null ? null : tidyMessage(message, (said) => redactor.redact(said, { source_config })),
      }
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
      return readWhole(body, { signal, timeout })
    },
    async updateSource(id, { name, source_config }, { signal, timeout = timeouts.request } = {}) {
      const json = { ...(name !== undefined && { name }), source_config }
      const path = paths.source(encodeSegment(id))
      const body = await requester.send({ method: 'put', path, json, signal, timeout })
      return readWhole(body, { signal, timeout })
    },
    async deleteSource(id, { signal, timeout = timeouts.request } = {}) {
      const path = paths.source(encodeSegment(id))
      await requester.send({ method: 'delete', path, goneIsDone: true, signal, timeout })
    },
  }
}

function hasForm({ user_config_spec }: SourceTemplate): boolean {
  return Object.keys(user_config_spec.connectionSpecification).length > 0
}
