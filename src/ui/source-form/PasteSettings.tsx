'use client'
import { ClipboardPaste } from 'lucide-react'
import { type ReactNode, useEffect, useId, useRef, useState } from 'react'
import { type PastedConfig, readPastedConfig } from '../../domain/paste/readPastedConfig'
import type { FormDraft } from '../../headless/source-form/FormDraft'
import { useFormStore, useFormValue } from '../../headless/source-form/FormStoreContext'
import { Button } from '../primitives/Button'
import { commonSection } from '../words/commonWords'
import { sourceFormSection } from '../words/sourceFormWords'
import { useWords } from '../words/WordsContext'
import { FieldProblemText } from './FieldTemplate'
import { problemId } from './fieldId'
import { PastePreview } from './PastePreview'
import { useSourceFormFrame } from './SourceFormContext'

type Filled = { count: number; undo: () => void; after: FormDraft }
type Pasting =
  | { step: 'closed'; filled?: Filled | undefined }
  | { step: 'asking'; problem?: 'pasteUnreadable' | 'pasteNothingFits' | undefined }
  | { step: 'preview'; pasted: PastedConfig }

/**
 * Fills in many fields from one text, after a look at what would change. The text holds secrets: it stands in the box only
 * until it is understood, and never in the page's markup.
 *
 * `lead` stands before the button, on its line.
 */
export function PasteSettings({ lead }: { lead?: ReactNode }) {
  const words = useWords(sourceFormSection)
  const store = useFormStore('<PasteSettings>')
  const { slot } = useSourceFormFrame()
  const [pasting, setPasting] = useState<Pasting>({ step: 'closed' })
  const tools = useRef<HTMLDivElement>(null)
  const panelId = useId()
  const isOpen = pasting.step !== 'closed'

  function focusToggle() {
    tools.current?.querySelector('button')?.focus()
  }
  /** Whether the text gave something to look at. */
  function read(text: string): boolean {
    const pasted = readPastedConfig(store.form.root, text, store.getDraft().config)
    const found = pasted === undefined ? 0 : pasted.fields.length + pasted.choices.length
    if (pasted !== undefined && found > 0) setPasting({ step: 'preview', pasted })
    else setPasting({ step: 'asking', problem: pasted === undefined ? 'pasteUnreadable' : 'pasteNothingFits' })
    return found > 0
  }
  function fill(pasted: PastedConfig) {
    const undo = store.fill(pasted)
    const filled = { count: pasted.fields.length + pasted.choices.length, undo, after: store.getDraft() }
    setPasting({ step: 'closed', filled })
    focusToggle()
  }
  function close() {
    setPasting({ step: 'closed' })
    focusToggle()
  }

  return (
    <div className="airbyte-source-form-paste">
      <div ref={tools} {...slot('tools')}>
        {lead}
        <Button
          variant="plain"
          className="airbyte-source-form-paste-toggle"
          aria-expanded={isOpen}
          aria-controls={isOpen ? panelId : undefined}
          onClick={() => setPasting({ step: isOpen ? 'closed' : 'asking' })}
        >
          <ClipboardPaste size={16} strokeWidth={1.5} aria-hidden />
          {words.pasteSettings}
        </Button>
      </div>
      <div id={panelId} className="airbyte-source-form-paste-panel" hidden={!isOpen}>
        {pasting.step === 'asking' && <PasteBox problem={pasting.problem} onText={read} onClose={close} />}
        {pasting.step === 'preview' && (
          <PastePreview pasted={pasting.pasted} onFill={() => fill(pasting.pasted)} onClose={close} />
        )}
      </div>
      <div role="status" className="airbyte-source-form-paste-status">
        {pasting.step === 'preview' && (
          <span className="airbyte-visually-hidden">
            {words.pasteFound(pasting.pasted.fields.length + pasting.pasted.choices.length)}
          </span>
        )}
        {pasting.step === 'closed' && pasting.filled && <FilledNotice {...pasting.filled} onUndone={close} />}
      </div>
    </div>
  )
}

type PasteBoxProps = {
  problem: 'pasteUnreadable' | 'pasteNothingFits' | undefined
  onText: (text: string) => boolean
  onClose: () => void
}

function PasteBox({ problem, onText, onClose }: PasteBoxProps) {
  const sourceForm = useWords(sourceFormSection)
  const common = useWords(commonSection)
  const id = useId()
  const box = useRef<HTMLTextAreaElement>(null)
  useEffect(() => box.current?.focus(), [])
  return (
    <div className="airbyte-source-form-field">
      <label htmlFor={id} className="airbyte-source-form-label">
        {sourceForm.pasteLabel}
      </label>
      <p id={`${id}help`} className="airbyte-source-form-description">
        {sourceForm.pasteHelp}
      </p>
      <textarea
        ref={box}
        id={id}
        className="airbyte-input airbyte-source-form-code"
        rows={3}
        autoComplete="off"
        autoCapitalize="off"
        spellCheck={false}
        data-1p-ignore
        aria-invalid={problem !== undefined || undefined}
        aria-describedby={problem === undefined ? `${id}help` : `${id}help ${problemId(id)}`}
        onPaste={(event) => {
          const isEmpty = event.currentTarget.value === ''
          if (isEmpty && onText(event.clipboardData.getData('text'))) event.preventDefault()
        }}
        onKeyDown={(event) => {
          if (event.key === 'Escape') onClose()
        }}
      />
      <FieldProblemText id={id} text={problem && sourceForm[problem]} />
      <div className="airbyte-source-form-actions">
        <Button onClick={() => onText(box.current?.value ?? '')}>{sourceForm.pastePreview}</Button>
        <Button variant="plain" onClick={onClose}>
          {common.cancel}
        </Button>
      </div>
    </div>
  )
}

type FilledNoticeProps = Filled & { onUndone: () => void }

/** Offers a way back for as long as nothing else was changed. */
function FilledNotice({ count, undo, after, onUndone }: FilledNoticeProps) {
  const words = useWords(sourceFormSection)
  const store = useFormStore('<FilledNotice>')
  const canUndo = useFormValue(store, () => store.getDraft() === after)
  return (
    <>
      {words.pasteFilled(count)}
      {canUndo && (
        <Button
          variant="plain"
          onClick={() => {
            undo()
            onUndone()
          }}
        >
          {words.undo}
        </Button>
      )}
    </>
  )
}
