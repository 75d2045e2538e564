import type { Catalog } from '../../domain/catalog'
import type { Recipe, RecipeStream } from '../../domain/recipe'
import type { StreamConfig } from '../../domain/streamConfig'
import { indexStreams, type StreamIndex } from '../catalog-filter/indexStreams'
import { streamOfConfig } from '../stream-selection/readEntry'

const mostRules = 5

/**
 * A selection as a recipe: each stream with its settings, and as a rule for other sources the cursors that were chosen, the
 * most frequent one first. Holds no more than names of streams and fields.
 */
export function exportRecipe(configs: readonly StreamConfig[], catalog: Catalog | StreamIndex): Recipe {
  const index = 'named' in catalog ? catalog : indexStreams(catalog)
  const cursors = new Map<string, { path: string[]; count: number }>()
  const streams = configs.map((config): RecipeStream => {
    const stream = streamOfConfig(index.named(config.stream_name), config)
    const namespace = stream?.namespace ?? config.namespace
    if (config.cursor_field && !stream?.source_defined_cursor) {
      const key = JSON.stringify(config.cursor_field)
      cursors.set(key, { path: config.cursor_field, count: (cursors.get(key)?.count ?? 0) + 1 })
    }
    return {
      name: config.stream_name,
      ...(namespace !== undefined && { namespace }),
      sync_mode: config.sync_mode,
      destination_sync_mode: config.destination_sync_mode,
      cursor_field: config.cursor_field,
      primary_key: config.primary_key,
    }
  })
  const rules = [...cursors.values()].sort((left, right) => right.count - left.count).slice(0, mostRules)
  return {
    version: 1,
    streams,
    ...(rules.length > 0 && { rules: { cursor_field: rules.map(({ path }) => path) } }),
  }
}
