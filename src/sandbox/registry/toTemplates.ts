import { createRandom } from '../createRandom'
import type { SandboxTemplate } from '../store/SandboxTemplate'
import type { RegistryEntry } from './RegistryEntry'

/** Time of templates that come from a registry. Fixed, so that nothing differs between two runs. */
const loadedAt = '2026-01-01T00:00:00.000000Z'

/**
 * Templates for the connectors of a registry, global, with ids that depend on their short names alone. A source discovers
 * the catalog whose name begins with the connector's (`source-github--interop` for `source-github`), else `otherwise`.
 */
export function toTemplates(
  entries: readonly RegistryEntry[],
  catalogNames: readonly string[],
  otherwise: string,
): SandboxTemplate[] {
  const catalogs = new Map<string, string>()
  for (const name of catalogNames) {
    const slug = name.replace(/--.*$/, '')
    if (!catalogs.has(slug)) catalogs.set(slug, name)
  }
  const taken = new Map<string, number>()
  return entries.map(({ name, slug, icon, definitionId, spec }) => {
    const round = taken.get(slug) ?? 0
    taken.set(slug, round + 1)
    const unique = round === 0 ? slug : `${slug}#${round + 1}`
    return {
      id: idOf(`template ${unique}`),
      name,
      icon,
      actor_definition_id: definitionId ?? idOf(`definition ${unique}`),
      organization_id: null,
      connector_name: slug.replace(/^source-/, ''),
      tags: [],
      customization: null,
      mode: 'REPLICATION',
      spec,
      partial_default_config: {},
      is_experimental: false,
      auth_tooltip: null,
      catalog: catalogs.get(slug) ?? otherwise,
      created_at: loadedAt,
      updated_at: loadedAt,
    }
  })
}

function idOf(text: string): string {
  // FNV-1a: enough to keep a few thousand names apart.
  let hash = 0x811c9dc5
  for (const character of text) hash = Math.imul(hash ^ (character.codePointAt(0) ?? 0), 0x01000193)
  return createRandom(hash).uuid()
}
