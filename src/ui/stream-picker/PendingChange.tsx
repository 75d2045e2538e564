'use client'
import { Trash2 } from 'lucide-react'
import { nameOfEdit } from '../../domain/nameOfEdit'
import type { StreamEdit } from '../../domain/streamEdits'
import { bodyOfEdit, editCurl } from '../../headless/stream-selection/editCurl'
import type { SelectionEntry } from '../../headless/stream-selection/readEntry'
import { Button } from '../primitives/Button'
import { CopyButton } from '../primitives/CopyButton'
import { pickerSection } from '../words/pickerWords'
import { useWords } from '../words/WordsContext'
import { usePicker } from './PickerContext'

export type PendingChangeProps = {
  edit: StreamEdit
  entry: Pick<SelectionEntry, 'stored' | 'config'>
  label: string
  sourceId: string
  baseUrl: string
  onDrop: (name: string) => void
}

/** One pending edit. Its request is folded: most people want the sentence, some want to see exactly what is sent. */
export function PendingChange({ edit, entry, label, sourceId, baseUrl, onDrop }: PendingChangeProps) {
  const words = useWords(pickerSection)
  const name = nameOfEdit(edit)
  const apply = usePicker().applying.get(name)
  const body = bodyOfEdit(edit)
  const curl = editCurl(edit, { sourceId, baseUrl, tokenVariable: words.tokenPlaceholder })
  const json = body === undefined ? undefined : JSON.stringify(body, null, 2)
  return (
    <li className="airbyte-stream-picker-change" data-type={edit.type}>
      <div className="airbyte-stream-picker-change-head">
        <code className="airbyte-stream-picker-code">{label}</code>
        <Button
          variant="plain"
          size="icon"
          aria-label={words.drop(label)}
          title={words.drop(label)}
          onClick={() => onDrop(name)}
        >
          <Trash2 size={16} strokeWidth={1.5} aria-hidden />
        </Button>
      </div>
      <p>{words.editWords(edit, entry.stored, entry.config)}</p>
      {apply?.status === 'failed' && apply.error && (
        <p data-tone="danger">{words.failedBecause(apply.error.message, apply.error.code)}</p>
      )}
      {json !== undefined && (
        <RequestText title={edit.type === 'patch' ? words.jsonPatch : words.requestBody} text={json} />
      )}
      {curl !== undefined && <RequestText title={words.curl} text={curl} />}
    </li>
  )
}

function RequestText({ title, text }: { title: string; text: string }) {
  return (
    <details className="airbyte-stream-picker-request">
      <summary>{title}</summary>
      <pre tabIndex={0}>{text}</pre>
      <CopyButton text={text} />
    </details>
  )
}
