import type { JsonObject } from '../../domain/json'
import type { StreamConfig } from '../../domain/streamConfig'
import type { DiscoveredCatalog } from '../catalog/DiscoveredCatalog'
import type { Random } from '../createRandom'
import type { SandboxTemplate } from './SandboxTemplate'

/** A customer of the platform: the host that embeds. It holds the credentials that mint tokens. */
export type SandboxOrganization = { id: string; name: string; client_id: string; client_secret: string }
/** One tenant of the host. */
export type SandboxWorkspace = {
  id: string
  name: string
  organization_id: string
  region_id: string
  status: 'active' | 'inactive'
  created_at: string
  updated_at: string
}
/** A discovery that was asked for and is not read to its end yet. */
export type DiscoveryJob = { id: string; startedAt: number; reads: number }
/** A connected source. `config` holds the secrets as they were sent: mask it before it leaves. */
export type StoredSource = {
  id: string
  name: string
  workspace_id: string
  template: SandboxTemplate
  config: JsonObject
  streams: Map<string, StreamConfig>
  job: DiscoveryJob | undefined
  created_at: string
  updated_at: string
}

/** A sign-in that was begun, with what the source is to be made of. */
export type SignIn = {
  workspace_id: string
  template: SandboxTemplate
  config: JsonObject
  name: string | undefined
  redirect_url: string
}

/** Everything a sandbox knows. Lives in memory; nothing outlives the process. */
export type Store = {
  organizations: Map<string, SandboxOrganization>
  workspaces: Map<string, SandboxWorkspace>
  templates: Map<string, SandboxTemplate>
  catalogs: Map<string, DiscoveredCatalog>
  sources: Map<string, StoredSource>
  /** Sign-ins under way, by the id in their address. */
  signIns: Map<string, SignIn>
  /** Sign-ins that came to their end, by the secret id that stands for them. */
  oauthSecrets: Map<string, SignIn>
  /** The workspace of that name, made when it is new: minting a token is how tenants come to be. */
  getOrCreateWorkspace(organizationId: string, name: string, regionId?: string): SandboxWorkspace
  addSource(
    source: Pick<StoredSource, 'workspace_id' | 'template' | 'config'> & { name?: string | undefined },
  ): StoredSource
  /** What the sources of a template discover; empty when its catalog is not there. */
  catalogOf(source: StoredSource): DiscoveredCatalog
  /** An ISO time of the API's form. */
  timestamp(): string
}

export const usRegionId = '645a183f-b12b-4c6e-8ad3-99e165603450'

export function createStore({ random, now }: { random: Random; now: () => number }): Store {
  const timestamp = () => new Date(now()).toISOString()

  const store: Store = {
    organizations: new Map(),
    workspaces: new Map(),
    templates: new Map(),
    catalogs: new Map(),
    sources: new Map(),
    signIns: new Map(),
    oauthSecrets: new Map(),
    timestamp,

    getOrCreateWorkspace(organizationId, name, regionId = usRegionId) {
      for (const workspace of store.workspaces.values()) {
        if (workspace.organization_id === organizationId && workspace.name === name) return workspace
      }
      const workspace: SandboxWorkspace = {
        id: random.uuid(),
        name,
        organization_id: organizationId,
        region_id: regionId,
        status: 'active',
        created_at: timestamp(),
        updated_at: timestamp(),
      }
      store.workspaces.set(workspace.id, workspace)
      return workspace
    },

    addSource({ workspace_id, template, config, name }) {
      const id = random.uuid()
      const source: StoredSource = {
        id,
        name: name ?? `${template.name} - ${id}`,
        workspace_id,
        template,
        config,
        streams: new Map(),
        job: undefined,
        created_at: timestamp(),
        updated_at: timestamp(),
      }
      store.sources.set(id, source)
      return source
    },

    catalogOf: (source) => store.catalogs.get(source.template.catalog) ?? { streams: [] },
  }
  return store
}
