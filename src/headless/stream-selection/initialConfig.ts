import type { Stream } from '../../domain/catalog'
import { recommendStreamConfig } from '../../domain/recommendStreamConfig'
import type { TemplateCustomization } from '../../domain/sourceTemplate'
import type { StreamConfig } from '../../domain/streamConfig'
import { presetOf } from './selectionLocks'

/** How a stream is synced once ticked: the best that it allows, with the key and cursor the operator fixed laid over. */
export function initialConfig(stream: Stream, customization: TemplateCustomization | null): StreamConfig {
  const { config } = recommendStreamConfig(stream)
  const preset = presetOf(stream, customization)
  return {
    ...config,
    cursor_field: preset.cursor_field ?? config.cursor_field,
    primary_key: preset.primary_key ?? config.primary_key,
  }
}
