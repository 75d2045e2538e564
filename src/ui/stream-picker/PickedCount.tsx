'use client'
import { useState } from 'react'
import type { Stream } from '../../domain/catalog'
import type { SelectionStore, SelectionSummary } from '../../headless/stream-selection/createSelectionStore'
import { Button } from '../primitives/Button'
import { useWords } from '../words/WordsContext'
import { BulkDialog } from './BulkDialog'
import type { BulkForm } from './bulkForm'

export type PickedCountProps = {
  store: SelectionStore
  summary: SelectionSummary
  /** The streams that the filter shows. */
  shown: readonly Stream[]
  isFiltered: boolean
  isFrozen: boolean
  /** How many were ticked at once, for those who do not see it. */
  said: string
}

/** How many streams are picked, how many of them the filter hides, and what can be done to all of them at once. */
export function PickedCount({ store, summary, shown, isFiltered, isFrozen, said }: PickedCountProps) {
  const words = useWords().picker
  const [opened, setOpened] = useState<{ kind: BulkForm['kind']; isAboutAll: boolean }>()
  const [done, setDone] = useState('')
  const hidden = summary.picked - summary.pickedMatching
  return (
    <>
      <span className="airbyte-stream-picker-picked">
        {words.picked(summary.picked)}
        {hidden > 0 && isFiltered && `, ${words.pickedHidden(hidden)}`}
      </span>
      {summary.picked > 0 && (
        <Button
          variant="plain"
          unavailable={isFrozen}
          onClick={() => {
            setDone('')
            setOpened({ kind: 'sync_mode', isAboutAll: false })
          }}
        >
          {words.bulkOpen}
        </Button>
      )}
      <span role="status" className="airbyte-visually-hidden">
        {done}
      </span>
      <span role="status" className="airbyte-visually-hidden">
        {said}
      </span>
      {opened && (
        <BulkDialog
          {...opened}
          store={store}
          shown={shown}
          onDone={(count) => {
            setDone(words.bulkDone(count))
            setOpened(undefined)
          }}
          onClose={() => setOpened(undefined)}
        />
      )}
    </>
  )
}
