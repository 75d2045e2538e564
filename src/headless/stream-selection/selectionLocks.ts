import type { Stream } from '../../domain/catalog'
import type { TemplateCustomization } from '../../domain/sourceTemplate'

/** Who took a choice away from the person: the source itself, or the operator's template. */
export type LockOwner = 'source' | 'provider'

/** What of a stream is not the person's to choose. */
export type StreamLocks = {
  tick?: 'provider' | undefined
  cursor?: LockOwner | undefined
  key?: LockOwner | undefined
}

/** Reads the locks of a stream: its own facts, and the template's whitelist and presets. */
export function locksOf(stream: Stream, customization: TemplateCustomization | null): StreamLocks {
  const preset = presetOf(stream, customization)
  return {
    tick: isOnOffer(stream, customization) ? undefined : 'provider',
    cursor: preset.cursor_field ? 'provider' : stream.source_defined_cursor ? 'source' : undefined,
    key: preset.primary_key ? 'provider' : stream.source_defined_primary_key.length > 0 ? 'source' : undefined,
  }
}

/** Whether the operator lets people choose the stream at all. */
export function isOnOffer(stream: Stream, customization: TemplateCustomization | null): boolean {
  return customization?.stream_selection_mode !== 'whitelist' || customization.stream_whitelist.includes(stream.name)
}

/** Key and cursor that the operator fixed for a stream. */
export function presetOf(
  stream: Stream,
  customization: TemplateCustomization | null,
): { cursor_field: string[] | undefined; primary_key: string[][] | undefined } {
  const presets = customization?.stream_customizations
  const preset = presets && Object.hasOwn(presets, stream.name) ? presets[stream.name] : undefined
  return {
    cursor_field: preset?.cursor_field?.length ? preset.cursor_field : undefined,
    primary_key: preset?.primary_key_fields?.length ? preset.primary_key_fields : undefined,
  }
}
