import type { WidgetOptions } from './WidgetOptions'

/** Attributes of `<airbyte-embedded>`. `tags` is a list with commas between. */
export const attributeNames = [
  'token',
  'organization-id',
  'base-url',
  'path-family',
  'locale',
  'color-scheme',
  'density',
  'view',
  'source-template-id',
  'source-id',
  'tags',
  'tags-mode',
  'oauth-redirect-url',
] as const

export type AttributeName = (typeof attributeNames)[number]

/** The options an attribute stands for. One that was taken away, or holds a word we do not know, means the default. */
export function readAttribute(name: AttributeName, value: string | null): Partial<WidgetOptions> {
  const text = value ?? undefined
  switch (name) {
    case 'token':
      return { token: text }
    case 'organization-id':
      return { organizationId: text }
    case 'base-url':
      return { baseUrl: text }
    case 'path-family':
      return { pathFamily: oneOf(['embedded', 'connectors'], text) }
    case 'locale':
      return { locale: text }
    case 'color-scheme':
      return { colorScheme: oneOf(['light', 'dark', 'system'], text) }
    case 'density':
      return { density: oneOf(['comfortable', 'compact'], text) }
    case 'view':
      return { view: oneOf(['connect', 'sources', 'streams'], text) }
    case 'source-template-id':
      return { sourceTemplateId: text }
    case 'source-id':
      return { sourceId: text }
    case 'tags':
      return { tags: text === undefined ? undefined : splitTags(text) }
    case 'tags-mode':
      return { tagsMode: oneOf(['any', 'all'], text) }
    case 'oauth-redirect-url':
      return { oauthRedirectUrl: text }
  }
}

function splitTags(text: string): string[] {
  return text
    .split(',')
    .map((tag) => tag.trim())
    .filter(Boolean)
}

function oneOf<const Word extends string>(words: readonly Word[], text: string | undefined): Word | undefined {
  return words.find((word) => word === text)
}
