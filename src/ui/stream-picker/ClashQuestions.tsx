'use client'
import { useState } from 'react'
import type { SelectionStore } from '../../headless/stream-selection/createSelectionStore'
import { Alert } from '../primitives/Alert'
import { Button } from '../primitives/Button'
import { pickerSection } from '../words/pickerWords'
import { useWords } from '../words/WordsContext'
import { ClashDialog } from './ClashDialog'

export type ClashQuestionsProps = {
  store: SelectionStore
  /** What to call the stream, or the streams, of that name. */
  labelOf: (name: string) => string
  /** Edits are on their way: it is not the time to ask. */
  isFrozen: boolean
}

/** Says that somebody else changed what the person chose, and lets them decide stream by stream. */
export function ClashQuestions({ store, labelOf, isFrozen }: ClashQuestionsProps) {
  const words = useWords(pickerSection)
  const [isOpen, setOpen] = useState(false)
  const names = store.clashNames()
  const isAsking = names.length > 0 && !isFrozen
  return (
    <>
      <div aria-live="polite">
        {isAsking && (
          <Alert
            tone="warning"
            role="note"
            title={words.clashes(names.length)}
            actions={<Button onClick={() => setOpen(true)}>{words.clashesDecide}</Button>}
          >
            {words.clashesHeld}
          </Alert>
        )}
      </div>
      {isAsking && isOpen && (
        <ClashDialog store={store} names={names} labelOf={labelOf} onClose={() => setOpen(false)} />
      )}
    </>
  )
}
