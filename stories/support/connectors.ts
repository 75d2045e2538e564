import type { SourceTemplateSummary } from '../../src/domain/sourceTemplate'

/** A round mark in one colour, as a connector's picture. */
function mark(colour: string): string {
  return `data:image/svg+xml,${encodeURIComponent(`<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 24 24"><circle cx="12" cy="12" r="9" fill="${colour}"/><path d="M7 13l3 3 7-8" stroke="#fff" stroke-width="2" fill="none"/></svg>`)}`
}

/** A connector on offer, for stories of parts that are drawn from props. */
export function connector(name: string, tags: string[] = [], icon: string | null = null): SourceTemplateSummary {
  const slug = name.toLowerCase().replace(/[^a-z0-9]+/g, '-')
  return {
    id: `template-${slug}`,
    name,
    icon,
    actor_definition_id: null,
    organization_id: null,
    connector_name: slug,
    tags,
    customization: null,
    mode: 'REPLICATION',
  }
}

export const connectors: SourceTemplateSummary[] = [
  connector('Postgres', ['database', 'sql'], mark('#2f6792')),
  connector('MySQL', ['database', 'sql'], mark('#00618a')),
  connector('Salesforce', ['crm'], mark('#0d9dda')),
  connector('HubSpot', ['crm', 'marketing'], mark('#ff5c35')),
  connector('Stripe', ['payments', 'finance'], mark('#635bff')),
  connector('Google Sheets', ['files'], mark('#188038')),
  connector('Zendesk Support', ['support'], mark('#03363d')),
  connector('Shopify', ['commerce'], mark('#5e8e3e')),
  connector('Amazon S3', ['files'], mark('#c0392b')),
  connector('Jira', ['support', 'product']),
  connector('Intercom', ['support', 'marketing']),
  connector('Google Analytics 4', ['marketing', 'product']),
  connector('NetSuite', ['finance']),
  connector('Webflow'),
]

/** As many connectors as a whole public registry holds. */
export const manyConnectors: SourceTemplateSummary[] = Array.from({ length: 584 }, (_, index) => {
  const base = connectors[index % connectors.length] ?? connector('Postgres')
  return { ...base, id: `template-${index}`, name: `${base.name} ${Math.floor(index / connectors.length) + 1}` }
})
