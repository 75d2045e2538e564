'use client'
import { FileKey } from 'lucide-react'
import { type DragEvent, type ReactNode, useEffect, useRef, useState } from 'react'
import { Button } from '../primitives/Button'
import { sourceFormSection } from '../words/sourceFormWords'
import { useWords } from '../words/WordsContext'
import { FieldProblemText } from './FieldTemplate'
import { readTextFile, type TextFile } from './readTextFile'

export type KeyFileDropProps = {
  /** Id of the control. */
  id: string
  /** Name of the field. */
  label: string
  /** Takes the file's text. */
  onText: (text: string) => void
  /** Nothing can be dropped or chosen. */
  locked: boolean
  /** Shows a button beside; without it a file can be dropped only. */
  canChoose: boolean
  children: ReactNode
}

type FileState = { name: string; problem: Exclude<TextFile, { ok: true }>['code'] | undefined }

/** Lets a person drop a file on a control, or choose one, in place of pasting its text. The file stays on their machine. */
export function KeyFileDrop({ id, label, onText, locked, canChoose, children }: KeyFileDropProps) {
  const words = useWords(sourceFormSection)
  const picker = useRef<HTMLInputElement>(null)
  const [isOver, setIsOver] = useState(false)
  const [file, setFile] = useState<FileState>()
  const latest = useRef(0)
  useEffect(
    () => () => {
      latest.current = -1
    },
    [],
  )

  async function take(chosen: File | undefined) {
    if (chosen === undefined || locked) return
    const run = ++latest.current
    const read = await readTextFile(chosen)
    if (latest.current !== run) return
    setFile({ name: chosen.name, problem: read.ok ? undefined : read.code })
    if (read.ok) onText(read.text)
  }
  const dropProps = {
    onDragOver: (event: DragEvent) => {
      if (locked || !event.dataTransfer.types.includes('Files')) return
      event.preventDefault()
      setIsOver(true)
    },
    onDragLeave: () => setIsOver(false),
    onDrop: (event: DragEvent) => {
      setIsOver(false)
      if (locked || !event.dataTransfer.types.includes('Files')) return
      event.preventDefault()
      void take(event.dataTransfer.files[0])
    },
  }

  return (
    <div className="airbyte-source-form-file" data-over={isOver || undefined} {...dropProps}>
      {children}
      {canChoose && !locked && (
        <div className="airbyte-source-form-file-actions">
          <input
            ref={picker}
            type="file"
            hidden
            onChange={(event) => {
              void take(event.target.files?.[0])
              event.target.value = ''
            }}
          />
          <Button
            variant="plain"
            className="airbyte-source-form-file-choose"
            aria-label={words.chooseFileFor(label)}
            onClick={() => picker.current?.click()}
          >
            <FileKey size={16} strokeWidth={1.5} aria-hidden />
            {words.chooseFile}
          </Button>
          <span className="airbyte-source-form-hint">{words.dropFile}</span>
        </div>
      )}
      <div role="status">
        {file?.problem !== undefined && <FieldProblemText id={`${id}--file`} text={words.fileProblem[file.problem]} />}
        {file !== undefined && file.problem === undefined && (
          <span className="airbyte-visually-hidden">{words.fileRead(file.name)}</span>
        )}
      </div>
    </div>
  )
}
