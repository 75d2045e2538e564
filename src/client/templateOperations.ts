import type { SourceTemplateSummary } from '../domain/sourceTemplate'
import type { ClientParts } from './ClientParts'
import { readSourceTemplate, readSourceTemplateSummary } from './contract/readSourceTemplate'
import { readTokenInfo } from './contract/readTokenInfo'
import type { EmbeddedClient } from './EmbeddedClient'
import { encodeSegment } from './encodeSegment'
import { readPages } from './readPages'

type Operations = Pick<EmbeddedClient, 'getTokenInfo' | 'listSourceTemplates' | 'getSourceTemplate'>

/** Who is asking, and what is on offer. */
export function templateOperations(parts: ClientParts): Operations {
  const { requester, redactor, paths, pathFamily, timeouts } = parts
  return {
    async getTokenInfo({ signal, timeout = timeouts.request } = {}) {
      return readTokenInfo(await requester.send({ method: 'get', path: paths.tokenInfo(), signal, timeout }))
    },
    async listSourceTemplates({ tags = [], tagsMode = 'any' } = {}, { signal, timeout = timeouts.request } = {}) {
      const tagged: [string, string][] = tags.map((tag) => ['tags', tag])
      // The API's own default mode differs by endpoint, so it is always said.
      const query: [string, string][] = tagged.length > 0 ? [...tagged, ['tags_mode', tagsMode]] : []
      const path = paths.sourceTemplates()
      const list = (scope: [string, string][] = []) => {
        const request = { method: 'get' as const, path, query: [...query, ...scope], signal, timeout }
        return readPages(parts, request, { what: 'source templates', readItem: readSourceTemplateSummary })
      }
      if (pathFamily === 'embedded') return list()
      return withoutCovered(...(await Promise.all([list(), list([['use_global', 'true']])])))
    },
    async getSourceTemplate(id, { signal, timeout = timeouts.request } = {}) {
      const path = paths.sourceTemplate(encodeSegment(id))
      const template = readSourceTemplate(await requester.send({ method: 'get', path, signal, timeout }))
      redactor.learn(template.user_config_spec.connectionSpecification)
      return template
    },
  }
}

/**
 * The organization's own templates, and the global ones of connectors it has no own template for: the second generation
 * lists either, while the first is taken to list both like this.
 */
function withoutCovered(own: SourceTemplateSummary[], global: SourceTemplateSummary[]): SourceTemplateSummary[] {
  const covered = new Set(own.flatMap(({ id, actor_definition_id }) => [id, actor_definition_id ?? id]))
  return [...own, ...global.filter(({ id, actor_definition_id }) => !covered.has(actor_definition_id ?? id))]
}
