import type { Catalog, Stream } from '../../domain/catalog'
import { nearestWord } from '../../domain/filter/nearestWord'
import type { Recipe, RecipeStream } from '../../domain/recipe'
import type { TemplateCustomization } from '../../domain/sourceTemplate'
import type { StreamConfig } from '../../domain/streamConfig'
import { indexStreams, type StreamIndex } from '../catalog-filter/indexStreams'
import { isOnOffer } from '../stream-selection/selectionLocks'
import { fitConfig, type RecipeAdaptation } from './fitConfig'

/** What becomes of one stream of a recipe. */
export type RecipeOutcome =
  | { type: 'applied'; name: string; config: StreamConfig }
  | { type: 'adapted'; name: string; config: StreamConfig; reasons: RecipeAdaptation[] }
  /** `nearest`: what the source calls something like it, if anything. */
  | { type: 'missing'; name: string; nearest?: string | undefined }
  /** `not_offered`: the operator left it out. `repeated`: the API knows streams by name alone, and it came before. */
  | { type: 'skipped'; name: string; reason: 'not_offered' | 'repeated' }

/** What of a recipe another source has. */
export type RecipeMatch = {
  /** How the streams are to be synced. Streams that the recipe does not name are none of its business. */
  configs: StreamConfig[]
  /** One for each stream of the recipe, in its order. */
  outcomes: RecipeOutcome[]
}

/** The source that a recipe is taken to. */
export type RecipeTarget = {
  catalog: Catalog | StreamIndex
  customization?: TemplateCustomization | null | undefined
}

/** Names alike are looked for this many times: each search goes through the catalog. */
const mostSearches = 50

/** Finds the streams of a recipe in another catalog, and the settings that fit them there. Changes nothing. */
export function applyRecipe(recipe: Recipe, { catalog, customization = null }: RecipeTarget): RecipeMatch {
  const index = 'named' in catalog ? catalog : indexStreams(catalog)
  const taken = new Set<string>()
  let searches = 0

  function outcomeOf(pick: RecipeStream): RecipeOutcome {
    const { name } = pick
    const stream = streamFor(index, pick)
    if (stream === undefined) {
      searches += 1
      const nearest = searches > mostSearches ? undefined : nearestName(index, name)
      return { type: 'missing', name, ...(nearest !== undefined && { nearest }) }
    }
    if (!isOnOffer(stream, customization)) return { type: 'skipped', name, reason: 'not_offered' }
    if (taken.has(name)) return { type: 'skipped', name, reason: 'repeated' }
    taken.add(name)
    const { config, reasons } = fitConfig({ stream, pick, rules: recipe.rules, customization })
    return reasons.length === 0 ? { type: 'applied', name, config } : { type: 'adapted', name, config, reasons }
  }

  const outcomes = recipe.streams.map(outcomeOf)
  return { configs: outcomes.flatMap((outcome) => ('config' in outcome ? outcome.config : [])), outcomes }
}

function streamFor(index: StreamIndex, { name, namespace }: RecipeStream): Stream | undefined {
  const sharing = index.named(name)
  return sharing.find((stream) => stream.namespace === namespace) ?? sharing[0]
}

function nearestName(index: StreamIndex, name: string): string | undefined {
  const names = index.streams.map((stream) => stream.name)
  return nearestWord(name, names)
}
