'use client'
import { useRef, useState } from 'react'
import type { SelectionStore } from '../../headless/stream-selection/createSelectionStore'
import { Button } from '../primitives/Button'
import { Dialog } from '../primitives/Dialog'
import { useLostFocus } from '../primitives/useLostFocus'
import { commonSection } from '../words/commonWords'
import { pickerSection } from '../words/pickerWords'
import { useWords } from '../words/WordsContext'

export type ClashDialogProps = {
  store: SelectionStore
  names: readonly string[]
  labelOf: (name: string) => string
  onClose: () => void
}

const step = 100

/** Both sides of every stream that was changed twice. The last answer ends it, since its streams are no longer asked about. */
export function ClashDialog({ store, names, labelOf, onClose }: ClashDialogProps) {
  const words = useWords(pickerSection)
  const common = useWords(commonSection)
  const list = useRef<HTMLUListElement>(null)
  const [shown, setShown] = useState(step)
  useLostFocus(list, String(names.length))
  const takeTheirs = (taken: readonly string[]) => store.dispatch({ type: 'restore', names: taken })
  return (
    <Dialog
      title={words.clashesTitle}
      onClose={onClose}
      foot={
        <>
          <Button variant="plain" onClick={onClose}>
            {common.close}
          </Button>
          {names.length > 1 && (
            <>
              <Button onClick={() => takeTheirs(names)}>{words.takeAllTheirs}</Button>
              <Button onClick={() => store.keepMine(names)}>{words.keepAllMine}</Button>
            </>
          )}
        </>
      }
    >
      <ul ref={list} className="airbyte-stream-picker-changes" tabIndex={-1}>
        {names.slice(0, shown).map((name) => {
          const { stored, config } = store.getEntry(name)
          const label = labelOf(name)
          return (
            <li key={name} className="airbyte-stream-picker-change">
              <code className="airbyte-stream-picker-code">{label}</code>
              <p>{words.clashTheirs(stored)}</p>
              <p>{words.clashMine(config)}</p>
              <div className="airbyte-alert-actions">
                <Button aria-label={words.keepMineOf(label)} onClick={() => store.keepMine([name])}>
                  {words.keepMine}
                </Button>
                <Button aria-label={words.takeTheirsOf(label)} onClick={() => takeTheirs([name])}>
                  {words.takeTheirs}
                </Button>
              </div>
            </li>
          )
        })}
      </ul>
      {names.length > shown && (
        <Button variant="plain" onClick={() => setShown(shown + step)}>
          {words.reviewMore(Math.min(names.length - shown, step))}
        </Button>
      )}
    </Dialog>
  )
}
