import { Hono } from 'hono'
import type { SandboxTemplate } from '../store/SandboxTemplate'
import type { Caller } from '../tokens/createTokenMint'
import { ApiError } from './ApiError'
import { authenticate, organizationOf } from './authenticate'
import { readTagsMode } from './readBody'
import type { SandboxEnv, SandboxParts } from './SandboxParts'
import { toTemplateDetails, toTemplateSummary } from './templateResponses'

/** Which connectors are on offer, for both generations of the API. */
export function templateRoutes(parts: SandboxParts) {
  const { store } = parts
  const routes = new Hono<SandboxEnv>()
  const firstGeneration = authenticate(parts, ['scoped'])
  const secondGeneration = authenticate(parts, ['application', 'scoped'])

  routes.get('/embedded/source-templates', firstGeneration, (context) =>
    context.json({
      data: filterByTags(listMerged(context.var.caller), new URL(context.req.url)).map(toTemplateSummary),
    }),
  )
  routes.get('/integrations/templates/sources', secondGeneration, (context) => {
    const url = new URL(context.req.url)
    const listed = url.searchParams.get('use_global') === 'true' ? listGlobal() : listOwn(context.var.caller)
    return context.json({ data: filterByTags(listed, url).map(toTemplateSummary) })
  })
  routes.get('/integrations/templates/sources/global', authenticate(parts, ['application']), (context) =>
    context.json({ data: listGlobal().map(toTemplateSummary) }),
  )
  routes.get('/embedded/source-templates/:id', firstGeneration, (context) =>
    context.json(toTemplateDetails(findTemplate(parts, context.var.caller, context.req.param('id')))),
  )
  routes.get('/integrations/templates/sources/:id', secondGeneration, (context) =>
    context.json(toTemplateDetails(findTemplate(parts, context.var.caller, context.req.param('id')))),
  )

  function listOwn(caller: Caller): SandboxTemplate[] {
    const { id } = organizationOf(parts, caller)
    return [...store.templates.values()].filter((template) => template.organization_id === id)
  }

  function listGlobal(): SandboxTemplate[] {
    return [...store.templates.values()].filter((template) => template.organization_id === null)
  }

  /** The organization's own templates, and the global ones of connectors it has no own template for. */
  function listMerged(caller: Caller): SandboxTemplate[] {
    const own = listOwn(caller)
    const covered = new Set(own.map((template) => template.actor_definition_id))
    const shown = new Set([...own, ...listGlobal().filter((template) => !covered.has(template.actor_definition_id))])
    return [...store.templates.values()].filter((template) => shown.has(template))
  }

  return routes
}

/** The template of that id, if the caller's organization may use it (404). */
export function findTemplate(parts: SandboxParts, caller: Caller, id: string): SandboxTemplate {
  const template = parts.store.templates.get(id)
  const visible =
    template && (template.organization_id === null || template.organization_id === organizationOf(parts, caller).id)
  if (!visible) throw new ApiError(404, `Source template '${id}' not found`)
  return template
}

/** The default mode is `all` here, though it is `any` in the bodies that mint tokens: so the API has it. */
function filterByTags(templates: SandboxTemplate[], url: URL): SandboxTemplate[] {
  const tags = url.searchParams.getAll('tags').filter((tag) => tag !== '')
  const mode = readTagsMode(url.searchParams.get('tags_mode') ?? undefined, 'tags_mode', 'all')
  if (tags.length === 0) return templates
  return templates.filter((template) => {
    const has = (tag: string) => template.tags.includes(tag)
    return mode === 'all' ? tags.every(has) : tags.some(has)
  })
}
