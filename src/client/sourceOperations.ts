import type { JsonObject } from '../domain/json'
import type { CheckSourceRequest, Source } from '../domain/source'
import type { SourceTemplate } from '../domain/sourceTemplate'
import type { ClientParts } from './ClientParts'
import { readConsentUrl } from './contract/readConsentUrl'
import { readSource, readSourceSummary } from './contract/readSource'
import { readSourceCheck } from './contract/readSourceCheck'
import { readSourceTemplate } from './contract/readSourceTemplate'
import { readTokenInfo } from './contract/readTokenInfo'
import type { EmbeddedClient, RequestOptions } from './EmbeddedClient'
import { encodeSegment } from './encodeSegment'
import { readPages } from './readPages'
import { costly, onlyOnce } from './repeatPolicy'
import { tidyMessage } from './tidyMessage'

type Operations = Pick<
  EmbeddedClient,
  'listSources' | 'getSource' | 'checkSource' | 'createSource' | 'initiateOAuth' | 'updateSource' | 'deleteSource'
>

/** Sources of the token's workspace. */
export function sourceOperations(parts: ClientParts): Operations {
  const { requester, tokens, redactor, paths, pathFamily, timeouts } = parts
  const isEmbedded = pathFamily === 'embedded'
  const named = (config: JsonObject) => (isEmbedded ? { source_config: config } : { replication_config: config })

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

  async function askTokenInfo({ signal, timeout = timeouts.request }: RequestOptions) {
    return readTokenInfo(await requester.send({ method: 'get', path: paths.tokenInfo(), signal, timeout }))
  }

  /** The second generation lists no connectors without a workspace, which a token may not name. */
  async function toListQuery(options: RequestOptions & { timeout: number }): Promise<[string, string][]> {
    if (isEmbedded) return []
    const { workspaceId } = await requester.within({ signal: undefined, ...options, run: tokens.get })
    return workspaceId === undefined ? [['workspace_id', (await askTokenInfo(options)).workspace_id]] : []
  }

  /** A body of the second generation, which names the workspace by its name and the configuration in its own words. */
  async function toConnectorBody<Rest>(
    { source_config, ...rest }: Rest & { source_config: JsonObject },
    options: RequestOptions,
  ) {
    const { workspace_name } = await askTokenInfo(options)
    return { ...(workspace_name !== null && { workspace_name }), ...rest, replication_config: source_config }
  }

  async function toCheckRequest(request: CheckSourceRequest, options: RequestOptions) {
    const { source_id, source_config } = request
    if (source_id !== undefined) {
      return { path: paths.checkStoredSource(encodeSegment(source_id)), json: named(source_config) }
    }
    const signedIn = request.server_side_oauth_secret_id !== undefined
    const path = signedIn ? paths.checkConnector() : paths.checkSource()
    if (signedIn || !isEmbedded) return { path, json: await toConnectorBody(request, options) }
    const { source_template_id } = request
    return { path, json: { source_template_id, source_config }, workspace: 'json' } as const
  }

  return {
    async initiateOAuth(request, { signal, timeout = timeouts.request } = {}) {
      const json = await toConnectorBody(request, { signal, timeout })
      const path = paths.initiateOAuth()
      return readConsentUrl(await requester.send({ method: 'post', path, json, repeat: onlyOnce, signal, timeout }))
    },
    async listSources({ signal, timeout = timeouts.request } = {}) {
      const query = await toListQuery({ signal, timeout })
      const request = { method: 'get', path: paths.sources(), query, workspace: 'query', signal, timeout } as const
      return readPages(parts, request, { what: 'sources', readItem: readSourceSummary })
    },
    async getSource(id, { signal, timeout = timeouts.request } = {}) {
      const path = paths.source(encodeSegment(id))
      const body = await requester.send({ method: 'get', path, signal, timeout })
      return readWhole(body, { signal, timeout })
    },
    async checkSource(request, { signal, timeout = timeouts.source } = {}) {
      const check = readSourceCheck(
        await requester.send({
          ...(await toCheckRequest(request, { signal })),
          method: 'post',
          repeat: costly,
          signal,
          timeout,
        }),
      )
      const { message } = check
      return {
        ...check,
        message: message === null ? null : tidyMessage(message, (said) => redactor.redact(said, request)),
      }
    },
    async createSource(request, { signal, timeout = timeouts.request } = {}) {
      const signedIn = request.server_side_oauth_secret_id !== undefined
      const path = signedIn ? paths.connectors() : paths.sources()
      const content =
        signedIn || !isEmbedded
          ? { json: await toConnectorBody(request, { signal, timeout }) }
          : ({ json: request, workspace: 'json' } as const)
      const body = await requester.send({ method: 'post', path, ...content, repeat: onlyOnce, signal, timeout })
      return readWhole(body, { signal, timeout })
    },
    async updateSource(id, { name, source_config }, { signal, timeout = timeouts.request } = {}) {
      const json = { ...(name !== undefined && { name }), ...named(source_config) }
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
