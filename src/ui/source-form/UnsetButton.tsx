'use client'
import type { FieldNode } from '../../domain/sourceForm'
import { Button } from '../primitives/Button'
import { sourceFormSection } from '../words/sourceFormWords'
import { useWords } from '../words/WordsContext'

export type UnsetButtonProps = { label: string; onUnset: () => void }

/** The way back from yes or no to neither, for a field that need not be answered. The focus goes on to its checkbox. */
export function UnsetButton({ label, onUnset }: UnsetButtonProps) {
  const words = useWords(sourceFormSection)
  return (
    <Button
      variant="plain"
      className="airbyte-source-form-unset"
      aria-label={words.clearAnswer(label)}
      onClick={({ currentTarget }) => {
        currentTarget.closest('[data-field]')?.querySelector('input')?.focus()
        onUnset()
      }}
    >
      {words.clear}
    </Button>
  )
}

/** Whether no answer at all is one of the answers: nothing is sent then. */
export function mayBeUnset({ kind, required, readOnly, locked, default: preset }: FieldNode): boolean {
  return kind === 'boolean' && !required && !readOnly && locked !== true && preset === undefined
}
