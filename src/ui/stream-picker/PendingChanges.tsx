'use client'
import { useState } from 'react'
import { nameOfEdit } from '../../domain/nameOfEdit'
import type { StreamEdit } from '../../domain/streamEdits'
import type { SelectionEntry } from '../../headless/stream-selection/readEntry'
import { Button } from '../primitives/Button'
import { Dialog } from '../primitives/Dialog'
import { commonSection } from '../words/commonWords'
import { pickerSection } from '../words/pickerWords'
import { useWords } from '../words/WordsContext'
import { PendingChange } from './PendingChange'
import { usePicker } from './PickerContext'

export type PendingChangesProps = {
  edits: readonly StreamEdit[]
  entryOf: (name: string) => SelectionEntry
  /** What to call the stream, or the streams, of that name. */
  labelOf: (name: string) => string
  /** Streams that are held back, by name, with the reason in words. */
  blocked: readonly { name: string; reason: string }[]
  sourceId: string
  baseUrl: string
  onDrop: (name: string) => void
  onApply: () => void
  onClose: () => void
}

const step = 100

/** What applying would do, stream by stream: in words, as the request, as a command. */
export function PendingChanges(props: PendingChangesProps) {
  const { edits, entryOf, labelOf, blocked, sourceId, baseUrl, onDrop, onApply, onClose } = props
  const words = useWords(pickerSection)
  const common = useWords(commonSection)
  const [shown, setShown] = useState(step)
  const { applying } = usePicker()
  const hasFailed = (edit: StreamEdit) => applying.get(nameOfEdit(edit))?.status === 'failed'
  // Among thousands of rows nobody finds the few that say why.
  const sorted = [...edits.filter(hasFailed), ...edits.filter((edit) => !hasFailed(edit))]
  const rest = edits.length - shown
  return (
    <Dialog
      title={words.reviewTitle}
      onClose={onClose}
      foot={
        <>
          <Button variant="plain" onClick={onClose}>
            {common.close}
          </Button>
          <Button variant="primary" unavailable={edits.length === 0} onClick={onApply}>
            {words.apply}
          </Button>
        </>
      }
    >
      {edits.length === 0 && blocked.length === 0 && <p>{words.reviewEmpty}</p>}
      {blocked.length > 0 && (
        <div className="airbyte-stream-picker-blocked">
          <p>{words.reviewBlocked(blocked.length)}</p>
          <ul>
            {blocked.slice(0, shown).map(({ name, reason }) => (
              <li key={name}>
                <code className="airbyte-stream-picker-code">{labelOf(name)}</code> {reason}
              </li>
            ))}
          </ul>
        </div>
      )}
      <ul className="airbyte-stream-picker-changes">
        {sorted.slice(0, shown).map((edit) => (
          <PendingChange
            key={`${edit.type} ${nameOfEdit(edit)}`}
            edit={edit}
            entry={entryOf(nameOfEdit(edit))}
            label={labelOf(nameOfEdit(edit))}
            sourceId={sourceId}
            baseUrl={baseUrl}
            onDrop={onDrop}
          />
        ))}
      </ul>
      {rest > 0 && (
        <Button variant="plain" onClick={() => setShown(shown + step)}>
          {words.reviewMore(Math.min(rest, step))}
        </Button>
      )}
    </Dialog>
  )
}
