import type { Stream, SyncMode } from '../../domain/catalog'
import { jsonEquals } from '../../domain/json'
import type { TemplateCustomization } from '../../domain/sourceTemplate'
import type { DestinationSyncMode, StreamConfig } from '../../domain/streamConfig'
import { initialConfig } from './initialConfig'
import { withPresets } from './selectionLocks'
import type { SelectionStep } from './selectionStep'

/** Something a person asks of the selection. */
export type SelectionAction =
  | { type: 'tick'; streams: readonly Stream[] }
  | { type: 'untick'; streams: readonly Stream[] }
  /** For streams that the catalog does not have. */
  | { type: 'untick_names'; names: readonly string[] }
  | { type: 'set_mode'; stream: Stream; sync_mode: SyncMode; destination_sync_mode: DestinationSyncMode }
  | { type: 'set_cursor'; stream: Stream; cursor_field: string[] | null }
  | { type: 'set_key'; stream: Stream; primary_key: string[][] | null }
  /** Takes whole configurations, such as those of a bulk plan, for streams that are picked. */
  | { type: 'configure'; configs: readonly StreamConfig[] }
  /** Takes whole configurations, such as those of a recipe, for streams picked or not. */
  | { type: 'take'; configs: readonly StreamConfig[] }
  /** Back to what is stored. */
  | { type: 'restore'; names: readonly string[] }

/** What the reducer may look at: lookups by name, never the whole selection. */
export type SelectionLookup = {
  wanted(name: string): StreamConfig | undefined
  stored(name: string): StreamConfig | undefined
  customization: TemplateCustomization | null
}

/**
 * The reducer of the selection: which configurations an action changes, and to what. Costs as much as the action names
 * streams, whatever the size of the catalog. Leaves out what would change nothing.
 */
export function planStep(look: SelectionLookup, action: SelectionAction): SelectionStep {
  const after = new Map<string, StreamConfig | undefined>()
  for (const [name, config] of targetsOf(look, action)) {
    // Of streams that share a name the first one counts, as for the API.
    if (!after.has(name)) after.set(name, config)
  }
  return [...after]
    .map(([name, config]) => ({ name, before: look.wanted(name), after: config }))
    .filter((change) => !isSame(change.before, change.after))
}

function targetsOf(look: SelectionLookup, action: SelectionAction): [string, StreamConfig | undefined][] {
  switch (action.type) {
    case 'tick':
      return action.streams
        .filter((stream) => look.wanted(stream.name) === undefined)
        .map((stream) => [stream.name, look.stored(stream.name) ?? initialConfig(stream, look.customization)])
    case 'untick':
      return action.streams.map((stream) => [stream.name, undefined])
    case 'untick_names':
      return action.names.map((name) => [name, undefined])
    case 'configure':
      return action.configs
        .filter(({ stream_name }) => look.wanted(stream_name) !== undefined)
        .map((config) => [config.stream_name, config])
    case 'take':
      return action.configs.map((config) => [config.stream_name, config])
    case 'restore':
      return action.names.map((name) => [name, look.stored(name)])
    case 'set_mode':
      return configured(look, action.stream, (config) =>
        withMode(look, action.stream, { ...config, ...modeOf(action) }),
      )
    case 'set_cursor':
      return configured(look, action.stream, (config) => ({ ...config, cursor_field: action.cursor_field }))
    case 'set_key':
      return configured(look, action.stream, (config) => ({ ...config, primary_key: action.primary_key }))
  }
}

function configured(
  look: SelectionLookup,
  stream: Stream,
  change: (config: StreamConfig) => StreamConfig,
): [string, StreamConfig | undefined][] {
  const config = look.wanted(stream.name)
  return config === undefined ? [] : [[stream.name, withPresets(stream, change(config), look.customization)]]
}

function modeOf({ sync_mode, destination_sync_mode }: Pick<StreamConfig, 'sync_mode' | 'destination_sync_mode'>) {
  return { sync_mode, destination_sync_mode }
}

/** A new mode brings what it needs, where that is known; what it no longer needs goes back to what is stored. */
export function withMode(
  look: Pick<SelectionLookup, 'stored' | 'customization'>,
  stream: Stream,
  config: StreamConfig,
): StreamConfig {
  const stored = look.stored(stream.name)
  const advised = initialConfig(stream, look.customization)
  const needsCursor = config.sync_mode === 'incremental'
  const needsKey = config.destination_sync_mode.endsWith('_dedup')
  const filled = {
    ...config,
    cursor_field: needsCursor ? (config.cursor_field ?? advised.cursor_field) : (stored?.cursor_field ?? null),
    primary_key: needsKey ? (config.primary_key ?? advised.primary_key) : config.primary_key,
  }
  return withPresets(stream, filled, look.customization)
}

/** Whether two configurations ask for the same. The namespace does not count: no request carries it. */
export function isSame(left: StreamConfig | undefined, right: StreamConfig | undefined): boolean {
  if (left === right) return true
  if (left === undefined || right === undefined) return false
  return (
    left.sync_mode === right.sync_mode &&
    left.destination_sync_mode === right.destination_sync_mode &&
    jsonEquals(left.cursor_field, right.cursor_field) &&
    jsonEquals(left.primary_key, right.primary_key)
  )
}
