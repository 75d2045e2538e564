import type { TagsMode } from '../../domain/sourceTemplate'

export type WidgetTokenParts = {
  /** The scoped token within. */
  token: string
  /** Origin of the widget's page. */
  origin: string
  workspaceId: string
  allowedOrigin: string
  tags?: readonly string[] | undefined
  tagsMode?: TagsMode | undefined
}

/** A widget token: padded base64 of a scoped token and the address of the widget's page. */
export function toWidgetToken({
  token,
  origin,
  workspaceId,
  allowedOrigin,
  tags = [],
  tagsMode = 'any',
}: WidgetTokenParts) {
  const widgetUrl = new URL('/embedded-widget', origin)
  widgetUrl.searchParams.set('workspaceId', workspaceId)
  widgetUrl.searchParams.set('allowedOrigin', allowedOrigin)
  for (const tag of tags) widgetUrl.searchParams.append('selectedSourceTemplateTags', tag)
  if (tags.length > 0) widgetUrl.searchParams.set('selectedSourceTemplateTagsMode', tagsMode)
  return btoa(JSON.stringify({ token, widgetUrl: widgetUrl.href }))
}
