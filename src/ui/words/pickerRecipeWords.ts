import type { RecipeFault } from '../../domain/readRecipe'
import type { RecipeAdaptation } from '../../headless/recipe/fitConfig'
import type { Formatters } from './Formatters'

/** Words of the picker about recipes: selections that are taken to another source. */
export function pickerRecipeWords(format: Formatters) {
  const { number, plural } = format
  const streams = (count: number) => plural(count, { one: '1 stream', other: `${number(count)} streams` })
  return {
    recipes: 'Recipes',
    recipeHelp: 'A recipe is this selection as text: keep it, or use it for another source.',
    copyRecipe: 'Copy selection as recipe',
    recipeOfNothing: 'Nothing is selected yet, so there is nothing to copy.',
    recipeLabel: 'Apply a recipe',
    recipeTextHelp: 'Paste it here. What it would do is shown first; streams that it does not name stay as they are.',
    recipeFault,
    recipeMissing: 'Paste a recipe first.',
    recipeUnmatched: 'None of its streams can be selected here.',
    takeRecipe: (count: number) => (count === 0 ? 'Select streams' : `Select ${streams(count)}`),
    recipeApplied: (count: number) => `${streams(count)} as in the recipe`,
    recipeAdapted: (count: number) => `${streams(count)} adapted to this source`,
    recipeNotFound: (count: number) => `${streams(count)} not found here`,
    recipeSkipped: (count: number) => `${streams(count)} left out`,
    recipeNearest: (name: string) => `did you mean ${name}?`,
    recipeMore: (count: number) => `and ${number(count)} more`,
    recipeReason: {
      namespace: 'another namespace',
      sync_mode: 'another sync mode',
      cursor: 'another cursor field',
      key: 'another primary key',
      cursor_by_provider: 'cursor field set by your provider',
      key_by_provider: 'primary key set by your provider',
      choice_needed: 'needs a choice before it can be applied',
    } satisfies Record<RecipeAdaptation, string>,
    recipeReasons: (reasons: readonly string[]) => format.list(reasons),
    recipeSkip: { not_offered: 'not on offer: set by your provider', repeated: 'the recipe names it twice' },
  }
}

function recipeFault(fault: RecipeFault): string {
  switch (fault.code) {
    case 'not_json':
      return 'This is not JSON. Copy the whole recipe, from the first brace to the last.'
    case 'not_a_recipe':
      return 'This is not a recipe: it has no "version" and list of "streams".'
    case 'version_unknown':
      return `This recipe is of version ${fault.version}. Only version 1 is known here.`
    case 'stream_invalid':
      return `Stream ${fault.position} of the recipe cannot be read: see its name, modes, cursor and key.`
    case 'rules_invalid':
      return 'The rules of the recipe cannot be read: they are lists of field paths.'
  }
}
