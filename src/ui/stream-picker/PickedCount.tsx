'use client'
import { useRef, useState, useSyncExternalStore } from 'react'
import type { Stream } from '../../domain/catalog'
import type { SelectionStore, SelectionSummary } from '../../headless/stream-selection/createSelectionStore'
import { createUpgradable } from '../../headless/stream-selection/createUpgradable'
import { Button } from '../primitives/Button'
import { useLostFocus } from '../primitives/useLostFocus'
import { pickerSection } from '../words/pickerWords'
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
  const words = useWords(pickerSection)
  const [opened, setOpened] = useState<{ kind: BulkForm['kind']; isAboutAll: boolean }>()
  const [done, setDone] = useState('')
  const [upgradable] = useState(() => createUpgradable(store))
  const upgrades = useSyncExternalStore(upgradable.subscribe, upgradable.count, upgradable.count)
  const group = useRef<HTMLSpanElement>(null)
  useLostFocus(group, done)
  const hidden = summary.picked - summary.pickedMatching

  function open(kind: BulkForm['kind'], isAboutAll: boolean) {
    setDone('')
    setOpened({ kind, isAboutAll })
  }

  return (
    <>
      <span ref={group} tabIndex={-1} className="airbyte-stream-picker-picked">
        {words.picked(summary.picked, isFiltered ? hidden : 0)}
      </span>
      <span className="airbyte-stream-picker-bulk-open">
        {summary.picked > 0 && (
          <Button
            variant="plain"
            aria-label={words.bulkOpen}
            unavailable={isFrozen}
            onClick={() => open('sync_mode', false)}
          >
            {words.bulkOpenShort}
          </Button>
        )}
        {upgrades > 0 && (
          <Button variant="plain" unavailable={isFrozen} onClick={() => open('incremental', true)}>
            {words.bulkUpgrade(upgrades)}
          </Button>
        )}
      </span>
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
