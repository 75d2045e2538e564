'use client'
import { ChevronRight } from 'lucide-react'
import { type ReactNode, useId, useState } from 'react'
import { jsonEquals } from '../../domain/json'
import { initialValue } from '../../domain/sourceConfig'
import type { FieldNode, FieldPath } from '../../domain/sourceForm'
import type { FormStore } from '../../headless/source-form/createFormStore'
import { useFormStore, useFormValue } from '../../headless/source-form/FormStoreContext'

export type FoldedSectionProps = {
  title: string
  fields: readonly FieldNode[]
  path: FieldPath
  /** Drawn without a line above. */
  isQuiet: boolean
  children: ReactNode
}

/**
 * Fields that can be left alone, folded away. Open from the start when one of them holds something of the person's own,
 * and opens by itself when a problem inside has to be shown. What is folded is not drawn, and costs nothing.
 */
export function FoldedSection({ title, fields, path, isQuiet, children }: FoldedSectionProps) {
  const store = useFormStore('<FoldedSection>')
  const panelId = useId()
  const revealed = useFormValue(store, store.getRevealed)
  const [seen, setSeen] = useState(revealed)
  const [open, setOpen] = useState(() => holdsValues(store, fields, path) || reveals(revealed, fields, path))
  if (seen !== revealed) {
    setSeen(revealed)
    if (reveals(revealed, fields, path)) setOpen(true)
  }
  return (
    <div className="airbyte-source-form-fold" data-quiet={isQuiet || undefined}>
      <button
        type="button"
        className="airbyte-source-form-fold-toggle"
        aria-expanded={open}
        aria-controls={open ? panelId : undefined}
        onClick={() => setOpen(!open)}
      >
        <ChevronRight size={16} strokeWidth={1.5} aria-hidden />
        <bdi>{title}</bdi>
      </button>
      {open && (
        <div id={panelId} className="airbyte-source-form-section">
          {children}
        </div>
      )}
    </div>
  )
}

function holdsValues(store: FormStore, fields: readonly FieldNode[], path: FieldPath): boolean {
  return fields.some((field) => {
    const value = store.getValue([...path, field.key])
    return value !== undefined && value !== null && !jsonEquals(value, initialValue(field))
  })
}

function reveals(revealed: readonly FieldPath[], fields: readonly FieldNode[], path: FieldPath): boolean {
  return revealed.some(
    (problem) =>
      path.every((segment, index) => problem[index] === segment) &&
      fields.some((field) => field.key === problem[path.length]),
  )
}
