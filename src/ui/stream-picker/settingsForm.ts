import type { SyncModePair } from '../../domain/allowedSyncModes'
import type { StreamConfig } from '../../domain/streamConfig'
import { readPath } from './pathValue'
import { syncModeValue } from './syncModeChoices'

/** What the controls of one stream's settings hold. */
export type SettingsForm = {
  /** A pair as `syncModeValue` writes it. */
  mode: string
  /** A path as JSON; empty: none. Stays while the mode needs none, in case another one does. */
  cursor: string
  /** Paths as JSON, in the order in which they were chosen. */
  key: string[]
}

export function toSettingsForm(config: StreamConfig): SettingsForm {
  const { cursor_field, primary_key } = config
  return {
    mode: syncModeValue(config),
    cursor: cursor_field === null ? '' : JSON.stringify(cursor_field),
    key: (primary_key ?? []).map((path) => JSON.stringify(path)),
  }
}

export type SettingsContext = {
  /** The settings that the form began with. */
  config: StreamConfig
  stored: StreamConfig | undefined
  modes: readonly SyncModePair[]
}

/** The configuration that the controls describe. A cursor that is no longer needed is again as it is stored. */
export function toSettings(
  { mode, cursor, key }: SettingsForm,
  { config, stored, modes }: SettingsContext,
): StreamConfig {
  const pair = modes.find((each) => syncModeValue(each) === mode) ?? config
  const chosen = cursor === '' ? null : readPath(cursor)
  const unused = config.sync_mode === 'incremental' ? (stored?.cursor_field ?? null) : config.cursor_field
  return {
    ...config,
    sync_mode: pair.sync_mode,
    destination_sync_mode: pair.destination_sync_mode,
    cursor_field: pair.sync_mode === 'incremental' ? chosen : unused,
    primary_key: key.length === 0 ? null : key.map(readPath),
  }
}
