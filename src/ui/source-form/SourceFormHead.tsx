'use client'
import { BookOpen } from 'lucide-react'
import type { InputHTMLAttributes } from 'react'
import { commonSection } from '../words/commonWords'
import { sourceFormSection } from '../words/sourceFormWords'
import { useWords } from '../words/WordsContext'
import { FieldProblemText } from './FieldTemplate'
import { problemId } from './fieldId'
import { PasteSettings } from './PasteSettings'
import { safeHref } from './parseRichText'
import { RichText } from './RichText'

export type SourceFormHeadProps = {
  nameId: string
  nameProps: InputHTMLAttributes<HTMLInputElement>
  nameProblem: string | undefined
  /** The connector's guide. Untrusted: shown only where it leads to a page. */
  documentationUrl: string | undefined
  /** Offers to fill in many fields from one pasted text. */
  canPaste: boolean
  /** The operator's words about signing in, where they belong to no field. Untrusted. */
  help?: string | undefined
}

/** What every source has, whatever its connector: a name, and the way to the connector's guide. */
export function SourceFormHead({
  nameId,
  nameProps,
  nameProblem,
  documentationUrl,
  canPaste,
  help,
}: SourceFormHeadProps) {
  const sourceForm = useWords(sourceFormSection)
  const common = useWords(commonSection)
  const href = typeof documentationUrl === 'string' ? safeHref(documentationUrl) : undefined
  const guide = href !== undefined && (
    <a className="airbyte-source-form-docs" href={href} target="_blank" rel="noopener noreferrer">
      <BookOpen size={16} strokeWidth={1.5} aria-hidden />
      {sourceForm.documentation}
      <span className="airbyte-visually-hidden"> {common.opensInNewTab}</span>
    </a>
  )
  return (
    <>
      {canPaste ? <PasteSettings lead={guide} /> : guide}
      {help !== undefined && (
        <div className="airbyte-source-form-help">
          <RichText text={help} />
        </div>
      )}
      <div className="airbyte-source-form-field">
        <div className="airbyte-source-form-head">
          <label htmlFor={nameId} className="airbyte-source-form-label">
            {sourceForm.nameLabel}
          </label>
        </div>
        <div className="airbyte-source-form-control">
          <input
            {...nameProps}
            id={nameId}
            className="airbyte-input"
            type="text"
            autoComplete="off"
            data-1p-ignore
            aria-required
            aria-invalid={nameProblem === undefined ? undefined : true}
            aria-describedby={nameProblem === undefined ? undefined : problemId(nameId)}
          />
        </div>
        <FieldProblemText id={nameId} text={nameProblem} />
      </div>
    </>
  )
}
