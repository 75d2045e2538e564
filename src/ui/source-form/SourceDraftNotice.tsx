'use client'
import { Alert } from '../primitives/Alert'
import { Button } from '../primitives/Button'
import { sourceFormSection } from '../words/sourceFormWords'
import { useWords } from '../words/WordsContext'

export type SourceDraftNoticeProps = {
  /** Somebody else saved the source after this form was opened: labels of what they changed. Left out: nobody did. */
  changed?: readonly string[] | undefined
  /** Gives up what stands in the form, and shows what is stored. */
  onShowStored: () => void
}

/** Says that the form of a stored source does not show what is stored. */
export function SourceDraftNotice({ changed, onShowStored }: SourceDraftNoticeProps) {
  const words = useWords(sourceFormSection)
  if (changed === undefined) {
    return (
      <Alert
        tone="info"
        title={words.draftRestored}
        actions={<Button onClick={onShowStored}>{words.discardDraft}</Button>}
      />
    )
  }
  return (
    <Alert
      tone="warning"
      title={words.sourceChanged}
      actions={<Button onClick={onShowStored}>{words.showStored}</Button>}
    >
      {changed.length > 0 && (
        <p>{words.sourceChangedFields(changed.slice(0, mostNamed), mostNamed < changed.length)}</p>
      )}
      <p>{words.sourceChangedHelp}</p>
    </Alert>
  )
}

const mostNamed = 8
