import type { Stream } from '../../domain/catalog'
import { checkStreamConfig } from '../../domain/checkStreamConfig'
import { findSchemaNode } from '../../domain/findSchemaNode'
import { jsonEquals } from '../../domain/json'
import type { Recipe, RecipeStream } from '../../domain/recipe'
import type { TemplateCustomization } from '../../domain/sourceTemplate'
import type { StreamConfig } from '../../domain/streamConfig'
import { initialConfig } from '../stream-selection/initialConfig'
import { presetOf } from '../stream-selection/selectionLocks'

/** In what a stream is selected otherwise than the recipe says. */
export type RecipeAdaptation =
  /** It was found under another namespace. */
  | 'namespace'
  | 'sync_mode'
  | 'cursor'
  | 'key'
  | 'cursor_by_provider'
  | 'key_by_provider'
  /** Something about it is left to choose before it can be applied. */
  | 'choice_needed'

type Fit = { stream: Stream; pick: RecipeStream; rules: Recipe['rules']; customization: TemplateCustomization | null }

/** The settings of the recipe where the stream takes them, and the nearest that it takes elsewhere. */
export function fitConfig(fit: Fit): { config: StreamConfig; reasons: RecipeAdaptation[] } {
  const { stream, pick } = fit
  const wish = wishOf(fit)
  const config = mend(fit, lockedIn(fit, wish))
  const preset = presetOf(stream, fit.customization)
  const reasons: RecipeAdaptation[] = []
  if (pick.namespace !== undefined && pick.namespace !== stream.namespace) reasons.push('namespace')
  if (isModeOther(pick, config)) reasons.push('sync_mode')
  if (pick.cursor_field && !jsonEquals(pick.cursor_field, config.cursor_field)) {
    reasons.push(preset.cursor_field ? 'cursor_by_provider' : 'cursor')
  }
  if (pick.primary_key && !jsonEquals(pick.primary_key, config.primary_key)) {
    reasons.push(preset.primary_key ? 'key_by_provider' : 'key')
  }
  if (checkStreamConfig(stream, config).length > 0) reasons.push('choice_needed')
  return { config, reasons }
}

function wishOf({ stream, pick, rules, customization }: Fit): StreamConfig {
  const advised = initialConfig(stream, customization)
  const rule = stream.source_defined_cursor ? undefined : firstKnown(stream, rules?.cursor_field)
  const canUseRule = rule !== undefined && stream.supported_sync_modes.includes('incremental')
  const sync_mode = pick.sync_mode ?? (canUseRule ? 'incremental' : advised.sync_mode)
  const primary_key = pick.primary_key === undefined ? advised.primary_key : pick.primary_key
  const isIncremental = sync_mode === 'incremental'
  return {
    ...advised,
    sync_mode,
    destination_sync_mode:
      pick.destination_sync_mode ?? (isIncremental ? (primary_key ? 'append_dedup' : 'append') : 'overwrite'),
    cursor_field:
      pick.cursor_field === undefined ? (isIncremental ? (rule ?? advised.cursor_field) : null) : pick.cursor_field,
    primary_key,
  }
}

/** What the operator fixed is not the recipe's to choose. */
function lockedIn({ stream, customization }: Fit, config: StreamConfig): StreamConfig {
  const { cursor_field, primary_key } = presetOf(stream, customization)
  return {
    ...config,
    cursor_field: cursor_field ?? config.cursor_field,
    primary_key: primary_key ?? config.primary_key,
  }
}

/** Mends what the stream does not take: by the rules, else as for a stream just ticked. As it is where that does not help. */
function mend(fit: Fit, config: StreamConfig): StreamConfig {
  const { stream, rules, customization } = fit
  const advised = initialConfig(stream, customization)
  let mended = config
  for (const { code } of checkStreamConfig(stream, config)) {
    if (code === 'sync_mode_unsupported') mended = { ...advised, primary_key: mended.primary_key }
    if (code.startsWith('cursor_')) {
      mended = { ...mended, cursor_field: firstKnown(stream, rules?.cursor_field) ?? advised.cursor_field }
    }
    if (code.startsWith('key_')) {
      mended = { ...mended, primary_key: firstKnownKey(stream, rules?.primary_key) ?? advised.primary_key }
    }
  }
  return checkStreamConfig(stream, mended).length === 0 ? mended : advised
}

function isModeOther(pick: RecipeStream, config: StreamConfig): boolean {
  return (
    (pick.sync_mode ?? config.sync_mode) !== config.sync_mode ||
    (pick.destination_sync_mode ?? config.destination_sync_mode) !== config.destination_sync_mode
  )
}

function firstKnown(stream: Stream, paths: readonly string[][] = []): string[] | undefined {
  return paths.find((path) => typeof findSchemaNode(stream.json_schema, path) === 'object')
}

function firstKnownKey(stream: Stream, keys: readonly string[][][] = []): string[][] | undefined {
  return keys.find((key) => key.length > 0 && key.every((path) => firstKnown(stream, [path]) !== undefined))
}
