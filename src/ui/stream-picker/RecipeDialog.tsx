'use client'
import { useId, useMemo, useState } from 'react'
import { readRecipe } from '../../domain/readRecipe'
import { applyRecipe } from '../../headless/recipe/applyRecipe'
import { exportRecipe } from '../../headless/recipe/exportRecipe'
import type { SelectionStore } from '../../headless/stream-selection/createSelectionStore'
import { Alert } from '../primitives/Alert'
import { Button } from '../primitives/Button'
import { CopyButton } from '../primitives/CopyButton'
import { Dialog } from '../primitives/Dialog'
import { commonSection } from '../words/commonWords'
import { pickerSection } from '../words/pickerWords'
import { useWords } from '../words/WordsContext'
import { RecipeReport } from './RecipeReport'

export type RecipeDialogProps = { store: SelectionStore; onClose: () => void }

/** The selection as a recipe to copy, and room for one to apply: what that would do is shown before it is done. */
export function RecipeDialog({ store, onClose }: RecipeDialogProps) {
  const words = useWords(pickerSection)
  const common = useWords(commonSection)
  const id = useId()
  const [text, setText] = useState('')
  const [isAsked, setAsked] = useState(false)
  const reading = useMemo(() => (text.trim() === '' ? undefined : readRecipe(text)), [text])
  const match = useMemo(
    () =>
      reading?.ok
        ? applyRecipe(reading.recipe, { catalog: store.getIndex(), customization: store.customization() })
        : undefined,
    [reading, store],
  )
  const fault = reading?.ok === false ? words.recipeFault(reading.fault) : undefined
  const refusal = reading === undefined ? words.recipeMissing : words.recipeUnmatched
  const count = match?.configs.length ?? 0
  const problem = fault ?? (isAsked && count === 0 ? refusal : undefined)

  function take() {
    setAsked(true)
    if (match === undefined || count === 0) return
    store.dispatch({ type: 'take', configs: match.configs })
    onClose()
  }

  return (
    <Dialog
      title={words.recipes}
      onClose={onClose}
      foot={
        <>
          <Button variant="plain" onClick={onClose}>
            {common.close}
          </Button>
          <Button variant="primary" onClick={take}>
            {words.takeRecipe(count)}
          </Button>
        </>
      }
    >
      <div className="airbyte-stream-picker-bulk">
        <p className="airbyte-catalog-browser-quiet">{words.recipeHelp}</p>
        <div>
          {store.getSummary().picked === 0 ? (
            <p className="airbyte-catalog-browser-quiet">{words.recipeOfNothing}</p>
          ) : (
            <CopyButton label={words.copyRecipe} text={() => recipeText(store)} />
          )}
        </div>
        <label htmlFor={id} className="airbyte-stream-picker-chosen">
          {words.recipeLabel}
        </label>
        <p id={`${id}help`} className="airbyte-catalog-browser-quiet">
          {words.recipeTextHelp}
        </p>
        <textarea
          id={id}
          className="airbyte-input airbyte-stream-picker-code"
          rows={4}
          autoComplete="off"
          spellCheck={false}
          value={text}
          aria-invalid={problem !== undefined || undefined}
          aria-describedby={problem === undefined ? `${id}help` : `${id}help ${id}problem`}
          onChange={(event) => {
            setText(event.target.value)
            setAsked(false)
          }}
        />
        {problem !== undefined && (
          <div id={`${id}problem`}>
            <Alert title={problem} />
          </div>
        )}
        {match && <RecipeReport outcomes={match.outcomes} />}
      </div>
    </Dialog>
  )
}

function recipeText(store: SelectionStore): string {
  return JSON.stringify(exportRecipe(store.configs(), store.getIndex()), null, 2)
}
