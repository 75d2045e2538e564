import type { Stream } from '../../domain/catalog'
import type { TemplateCustomization } from '../../domain/sourceTemplate'
import type { StreamConfig } from '../../domain/streamConfig'

/** Who took a choice away from the person: the source itself, or the operator's template. */
export type LockOwner = 'source' | 'provider'

/** What of a stream is not the person's to choose. */
export type StreamLocks = {
  tick?: 'provider' | undefined
  cursor?: LockOwner | undefined
  key?: LockOwner | undefined
}

/** Reads the locks of a stream: its own facts, and the template's whitelist and presets. All of one that is not on offer is locked. */
export function locksOf(stream: Stream, customization: TemplateCustomization | null): StreamLocks {
  if (!isOnOffer(stream, customization)) return { tick: 'provider', cursor: 'provider', key: 'provider' }
  const preset = presetOf(stream, customization)
  return {
    tick: undefined,
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

/** Key and cursor that somebody else has chosen, or names in case the person chooses none. */
export function fixedFields(
  stream: Stream,
  customization: TemplateCustomization | null,
): { cursor: string[]; key: string[][] } {
  const { cursor_field, primary_key } = presetOf(stream, customization)
  return {
    cursor: cursor_field ?? stream.default_cursor_field,
    key: primary_key ?? stream.source_defined_primary_key,
  }
}

/** Settings that a person changes take what the operator fixed meanwhile: it is locked, so that nothing else could mend it. */
export function withPresets(
  stream: Stream,
  config: StreamConfig,
  customization: TemplateCustomization | null,
): StreamConfig {
  const { cursor_field, primary_key } = presetOf(stream, customization)
  return {
    ...config,
    ...(cursor_field && config.sync_mode === 'incremental' && { cursor_field }),
    ...(primary_key && { primary_key }),
  }
}
