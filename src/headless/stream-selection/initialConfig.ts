import type { Stream } from '../../domain/catalog'
import { recommendStreamConfig } from '../../domain/recommendStreamConfig'
import type { TemplateCustomization } from '../../domain/sourceTemplate'
import type { StreamConfig } from '../../domain/streamConfig'
import { presetOf } from './selectionLocks'

/** How a stream is synced once ticked: the best that it allows, the key and cursor the operator fixed being its own. */
export function initialConfig(stream: Stream, customization: TemplateCustomization | null): StreamConfig {
  const preset = presetOf(stream, customization)
  const { config } = recommendStreamConfig({
    ...stream,
    source_defined_primary_key: preset.primary_key ?? stream.source_defined_primary_key,
    default_cursor_field: preset.cursor_field ?? stream.default_cursor_field,
  })
  return config.cursor_field === null && preset.cursor_field ? { ...config, cursor_field: preset.cursor_field } : config
}
