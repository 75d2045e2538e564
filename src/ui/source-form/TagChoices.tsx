'use client'
import { type InputHTMLAttributes, useId } from 'react'
import type { TagsMode } from '../../domain/sourceTemplate'
import { commonSection } from '../words/commonWords'
import { sourceFormSection } from '../words/sourceFormWords'
import { useWords } from '../words/WordsContext'
import { SelectFrame } from './SelectFrame'

/** A tag of connection templates that a person may choose. */
export type TagChoice = string | { tag: string /** Shown in place of the tag. */; label: string }

export type TagChoicesProps = {
  choices: readonly TagChoice[]
  /** Shown above; default: the words of the message table. */
  label?: string | undefined
  /** Props of each checkbox; its value is the tag. */
  checkboxProps: InputHTMLAttributes<HTMLInputElement>
  /** Props of the question whether all chosen tags must fit; left out where the host has answered it. */
  modeProps: InputHTMLAttributes<HTMLSelectElement> | undefined
}

/** Which connections the API sets up for a new source, by the tags of their templates. */
export function TagChoices({ choices, label, checkboxProps, modeProps }: TagChoicesProps) {
  const sourceForm = useWords(sourceFormSection)
  const common = useWords(commonSection)
  const id = useId()
  const modes: Record<TagsMode, string> = { any: sourceForm.tagsModeAny, all: sourceForm.tagsModeAll }
  return (
    <div
      className="airbyte-source-form-field"
      role="group"
      aria-labelledby={`${id}label`}
      aria-describedby={`${id}help`}
    >
      <div className="airbyte-source-form-head">
        <span id={`${id}label`} className="airbyte-source-form-label">
          {label ?? sourceForm.tagsLabel}
        </span>
        <span className="airbyte-source-form-optional">{common.optional}</span>
      </div>
      <p id={`${id}help`} className="airbyte-source-form-description">
        {sourceForm.tagsHelpNone}
      </p>
      <div className="airbyte-source-form-choice-list">
        {choices.map((choice) => {
          const { tag, label: text } = typeof choice === 'string' ? { tag: choice, label: choice } : choice
          return (
            <label key={tag} className="airbyte-source-form-choice">
              <input {...checkboxProps} className="airbyte-checkbox" type="checkbox" value={tag} />
              {text}
            </label>
          )
        })}
      </div>
      {modeProps !== undefined && (
        <label className="airbyte-source-form-tags-mode">
          {sourceForm.tagsModeLabel}
          <SelectFrame>
            <select {...modeProps} className="airbyte-select">
              {(['any', 'all'] as const).map((mode) => (
                <option key={mode} value={mode}>
                  {modes[mode]}
                </option>
              ))}
            </select>
          </SelectFrame>
        </label>
      )}
    </div>
  )
}
