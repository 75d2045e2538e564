'use client'
import type { RecipeOutcome } from '../../headless/recipe/applyRecipe'
import { pickerSection } from '../words/pickerWords'
import { useWords } from '../words/WordsContext'

export type RecipeReportProps = { outcomes: readonly RecipeOutcome[] }

const shownAtOnce = 100

/** What a recipe would do here: how many streams of each kind, and which, with why. */
export function RecipeReport({ outcomes }: RecipeReportProps) {
  const words = useWords(pickerSection)
  const of = (type: RecipeOutcome['type']) => onePerName(outcomes.filter((outcome) => outcome.type === type))
  const groups = [
    { title: words.recipeApplied, found: of('applied') },
    { title: words.recipeAdapted, found: of('adapted') },
    { title: words.recipeNotFound, found: of('missing') },
    { title: words.recipeSkipped, found: of('skipped') },
  ].filter(({ found }) => found.length > 0)
  return (
    <div role="status">
      {groups.map(({ title, found }) => (
        <details key={found[0]?.type} className="airbyte-stream-picker-change">
          <summary>{title(found.length)}</summary>
          <ul>
            {found.slice(0, shownAtOnce).map((outcome) => (
              <li key={outcome.name}>
                <code className="airbyte-stream-picker-code">{outcome.name}</code> <Reason outcome={outcome} />
              </li>
            ))}
            {found.length > shownAtOnce && <li>{words.recipeMore(found.length - shownAtOnce)}</li>}
          </ul>
        </details>
      ))}
    </div>
  )
}

function onePerName(outcomes: readonly RecipeOutcome[]): RecipeOutcome[] {
  return [...new Map(outcomes.map((outcome) => [outcome.name, outcome])).values()]
}

function Reason({ outcome }: { outcome: RecipeOutcome }) {
  const words = useWords(pickerSection)
  switch (outcome.type) {
    case 'applied':
      return words.mode(outcome.config)
    case 'adapted':
      return words.recipeReasons(outcome.reasons.map((reason) => words.recipeReason[reason]))
    case 'missing':
      return outcome.nearest === undefined ? null : words.recipeNearest(outcome.nearest)
    case 'skipped':
      return words.recipeSkip[outcome.reason]
  }
}
