import type { ClientParts } from './ClientParts'
import { readList } from './contract/readList'
import { readSourceTemplate, readSourceTemplateSummary } from './contract/readSourceTemplate'
import { readTokenInfo } from './contract/readTokenInfo'
import type { EmbeddedClient } from './EmbeddedClient'
import { encodeSegment } from './encodeSegment'
import { readPages } from './readPages'

type Operations = Pick<EmbeddedClient, 'getTokenInfo' | 'listSourceTemplates' | 'getSourceTemplate'>

/** Who is asking, and what is on offer. */
export function templateOperations({ requester, redactor, baseUrl, paths, timeouts }: ClientParts): Operations {
  return {
    async getTokenInfo({ signal, timeout = timeouts.request } = {}) {
      return readTokenInfo(await requester.send({ method: 'get', path: paths.tokenInfo(), signal, timeout }))
    },
    async listSourceTemplates({ tags = [], tagsMode = 'any' } = {}, { signal, timeout = timeouts.request } = {}) {
      const tagged: [string, string][] = tags.map((tag) => ['tags', tag])
      // The API's own default mode differs by endpoint, so it is always said.
      const query: [string, string][] = tagged.length > 0 ? [...tagged, ['tags_mode', tagsMode]] : []
      const path = paths.sourceTemplates()
      const pages = await readPages(requester, baseUrl, { method: 'get', path, query, signal, timeout })
      return pages.flatMap((body) => readList('source templates', body, readSourceTemplateSummary))
    },
    async getSourceTemplate(id, { signal, timeout = timeouts.request } = {}) {
      const path = paths.sourceTemplate(encodeSegment(id))
      const template = readSourceTemplate(await requester.send({ method: 'get', path, signal, timeout }))
      redactor.learn(template.user_config_spec.connectionSpecification)
      return template
    },
  }
}
