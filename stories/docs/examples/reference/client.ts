import { connectorPaths, createClient, defaultBaseUrl, firstGenerationPaths } from 'airbyte-embedded-react/client'
import {
  createCatalog,
  createSandbox,
  sandboxCatalogs,
  sandboxOrganizationId,
  sandboxTemplates,
  templateIds,
} from 'airbyte-embedded-react/sandbox'

export async function listSources() {
  const sandbox = createSandbox({ seed: 1 })
  const client = createClient({
    getToken: () => sandbox.mintScopedToken('some-customer'),
    baseUrl: sandbox.baseUrl,
    fetch: sandbox.fetch,
  })
  return client.listSources()
}

export function ownPaths() {
  const client = createClient({
    token: null,
    baseUrl: defaultBaseUrl,
    // One path of the second generation, all others of the first.
    paths: { ...firstGenerationPaths, sources: connectorPaths.sources },
  })
  return client.baseUrl
}

export async function startSandbox() {
  const sandbox = createSandbox({ seed: 1, latency: [0, 20], catalogs: { shop: createCatalog({ streams: 500 }) } })
  sandbox.addSource({ source_template_id: templateIds.parcelpost, name: 'Parcels' })
  const client = createClient({
    token: await sandbox.mintScopedToken(),
    baseUrl: sandbox.baseUrl,
    fetch: sandbox.fetch,
  })
  return (await client.listSources()).map(({ name }) => name)
}

export function whatIsInTheSandbox() {
  return {
    organization: sandboxOrganizationId,
    firstTemplate: sandboxTemplates[0]?.name,
    catalogs: Object.keys(sandboxCatalogs).slice(0, 3),
  }
}
