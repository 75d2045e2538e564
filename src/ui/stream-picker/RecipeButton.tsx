'use client'
import { BookCopy } from 'lucide-react'
import { useState } from 'react'
import type { SelectionStore } from '../../headless/stream-selection/createSelectionStore'
import { Button } from '../primitives/Button'
import { pickerSection } from '../words/pickerWords'
import { useWords } from '../words/WordsContext'
import { RecipeDialog } from './RecipeDialog'

export type RecipeButtonProps = { store: SelectionStore; isFrozen: boolean }

/** Opens the selection as a text that can be taken elsewhere, and takes such a text. */
export function RecipeButton({ store, isFrozen }: RecipeButtonProps) {
  const words = useWords(pickerSection)
  const [isOpen, setOpen] = useState(false)
  return (
    <>
      <Button
        variant="plain"
        size="icon"
        className="airbyte-catalog-browser-again"
        aria-label={words.recipes}
        title={words.recipes}
        unavailable={isFrozen}
        onClick={() => setOpen(true)}
      >
        <BookCopy size={16} strokeWidth={1.5} aria-hidden />
      </Button>
      {isOpen && <RecipeDialog store={store} onClose={() => setOpen(false)} />}
    </>
  )
}
