import { isJsonObject } from '../../domain/json'
import type { TemplateCustomization } from '../../domain/sourceTemplate'
import { toPath, toPaths, toTexts } from './tolerantMembers'

/** Reads what an operator fixed about a template's streams. Null when nothing was. */
export function readCustomization(value: unknown): TemplateCustomization | null {
  if (!isJsonObject(value)) return null
  const mode = value.stream_selection_mode
  return {
    stream_selection_mode: mode === 'all' || mode === 'whitelist' ? mode : 'suggested',
    stream_whitelist: toTexts(value.stream_whitelist),
    stream_customizations: readStreamCustomizations(value.stream_customizations),
    stream_mappers: isJsonObject(value.stream_mappers) ? value.stream_mappers : {},
  }
}

function readStreamCustomizations(value: unknown): TemplateCustomization['stream_customizations'] {
  if (!isJsonObject(value)) return {}
  return Object.fromEntries(
    Object.entries(value).map(([stream, preset]) => {
      const { primary_key_fields, cursor_field } = isJsonObject(preset) ? preset : {}
      const key = toPaths(primary_key_fields)
      const cursor = toPath(cursor_field)
      return [
        stream,
        { ...(key !== null && { primary_key_fields: key }), ...(cursor !== null && { cursor_field: cursor }) },
      ]
    }),
  )
}
