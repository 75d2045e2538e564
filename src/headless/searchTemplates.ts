import type { SourceTemplateSummary } from '../domain/sourceTemplate'

/**
 * The connectors that hold every word of the query in their name, slug or tags, and carry every tag asked for. Names that
 * start with the query come first; otherwise the given order stays. Case and accents do not matter.
 */
export function searchTemplates(
  templates: readonly SourceTemplateSummary[],
  { query, tags }: { query: string; tags: readonly string[] },
): readonly SourceTemplateSummary[] {
  const wanted = folded(query.trim())
  const words = wanted.split(/\s+/).filter(Boolean)
  if (words.length === 0 && tags.length === 0) return templates
  const found = templates.filter((template) => {
    if (!tags.every((tag) => template.tags.includes(tag))) return false
    const text = folded([template.name, template.connector_name ?? '', ...template.tags].join(' '))
    return words.every((word) => text.includes(word))
  })
  const starts = (template: SourceTemplateSummary) => folded(template.name).startsWith(wanted)
  return [...found.filter(starts), ...found.filter((template) => !starts(template))]
}

/** Every tag of the connectors once, the most used first, then by name. */
export function tagsByUse(templates: readonly SourceTemplateSummary[]): readonly string[] {
  const uses = new Map<string, number>()
  for (const template of templates) {
    for (const tag of new Set(template.tags)) uses.set(tag, (uses.get(tag) ?? 0) + 1)
  }
  return [...uses].sort(([a, usesA], [b, usesB]) => usesB - usesA || (a < b ? -1 : 1)).map(([tag]) => tag)
}

function folded(text: string): string {
  return text
    .normalize('NFD')
    .replace(/\p{Diacritic}/gu, '')
    .toLowerCase()
}
