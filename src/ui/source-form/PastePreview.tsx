'use client'
import { useEffect, useId, useRef } from 'react'
import { type JsonValue, jsonEquals } from '../../domain/json'
import type { PastedConfig } from '../../domain/paste/readPastedConfig'
import { initialValue } from '../../domain/sourceConfig'
import { findNode, pathKey } from '../../domain/sourceForm'
import { useFormStore } from '../../headless/source-form/FormStoreContext'
import { Button } from '../primitives/Button'
import { commonSection } from '../words/commonWords'
import { sourceFormSection } from '../words/sourceFormWords'
import { useWords } from '../words/WordsContext'

export type PastePreviewProps = { pasted: PastedConfig; onFill: () => void; onClose: () => void }

/** More names than these help nobody. */
const mostNames = 8

/** What a pasted text would fill in: each field with its new value, secrets unseen, and the names that found no field. */
export function PastePreview({ pasted, onFill, onClose }: PastePreviewProps) {
  const sourceForm = useWords(sourceFormSection)
  const common = useWords(commonSection)
  const listId = useId()
  const actions = useRef<HTMLDivElement>(null)
  useEffect(() => actions.current?.querySelector('button')?.focus(), [])
  const { choices, fields, unused } = pasted
  const replaces = useReplaces()
  return (
    <div className="airbyte-source-form-paste-preview">
      <dl id={listId} className="airbyte-source-form-paste-list">
        {choices.map(({ field, path, index }) => (
          <div key={`${pathKey(path)}${field.discriminator}${index}`} className="airbyte-source-form-paste-row">
            <dt>{field.label || sourceForm.kind}</dt>
            <dd>{field.branches[index]?.title ?? sourceForm.unnamedOption(index + 1)}</dd>
          </div>
        ))}
        {fields.map((field) => (
          <div key={pathKey(field.path)} className="airbyte-source-form-paste-row">
            <dt>{field.label}</dt>
            <dd>
              <PastedValue value={field.value} secret={field.secret} />
              {replaces(field.path, field.value) && (
                <span className="airbyte-source-form-optional"> {sourceForm.pasteReplaces}</span>
              )}
            </dd>
          </div>
        ))}
      </dl>
      {unused.length > 0 && (
        <p className="airbyte-source-form-hint">
          {sourceForm.pasteUnused(unused.slice(0, mostNames), Math.max(0, unused.length - mostNames))}
        </p>
      )}
      <div ref={actions} className="airbyte-source-form-actions">
        <Button aria-describedby={listId} onClick={onFill}>
          {sourceForm.pasteFill(fields.length + choices.length)}
        </Button>
        <Button variant="plain" onClick={onClose}>
          {common.cancel}
        </Button>
      </div>
    </div>
  )
}

/** Objects may hold secrets of their own, so they are not shown either. */
function PastedValue({ value, secret }: { value: JsonValue; secret: boolean }) {
  const words = useWords(sourceFormSection)
  if (secret) {
    return (
      <>
        <span aria-hidden>••••••••</span>
        <span className="airbyte-visually-hidden">{words.pasteHidden}</span>
      </>
    )
  }
  if (Array.isArray(value) && value.every((item) => typeof item !== 'object')) return <>{value.join(', ')}</>
  return <>{typeof value === 'object' ? words.pasteSeveral : String(value)}</>
}

/** Whether a field holds something of the person's own that the new value takes away. */
function useReplaces() {
  const store = useFormStore('<PastePreview>')
  return (path: PastedConfig['fields'][number]['path'], value: JsonValue) => {
    const held = store.getValue(path)
    const node = findNode(store.form.root, path)
    return held !== undefined && !jsonEquals(held, value) && !(node && jsonEquals(held, initialValue(node)))
  }
}
