'use client'
import type { Removal } from '../../headless/useSourceRemoval'
import { Button } from '../primitives/Button'
import { Dialog } from '../primitives/Dialog'
import { ErrorState } from '../primitives/ErrorState'
import { sourceListSection } from '../words/sourceListWords'
import { useWords } from '../words/WordsContext'

export type DeleteSourceDialogProps = { removal: Removal; onConfirm: () => void; onClose: () => void }

/** Asks before a source goes, says what stays, and remains while the deletion is under way or was refused. */
export function DeleteSourceDialog({ removal, onConfirm, onClose }: DeleteSourceDialogProps) {
  const words = useWords(sourceListSection)
  const { source, phase, error } = removal
  const isSending = phase === 'sending'
  return (
    <Dialog
      title={words.confirmTitle(source.name)}
      size="small"
      onClose={onClose}
      foot={
        <>
          {!isSending && <Button onClick={onClose}>{words.keep}</Button>}
          <Button variant="danger" unavailable={isSending} onClick={onConfirm}>
            {isSending ? words.removing : words.confirmAction}
          </Button>
        </>
      }
    >
      <div className="airbyte-source-list-question">
        <p>{words.confirmBody}</p>
        <p>{words.confirmKept}</p>
        {phase === 'failed' && (
          <ErrorState error={error} title={words.removeFailed(source.name)} help={words.removeFailedHelp} />
        )}
      </div>
    </Dialog>
  )
}
