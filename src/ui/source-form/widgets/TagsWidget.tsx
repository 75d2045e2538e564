'use client'
import type { WidgetProps } from '@rjsf/utils'
import { X } from 'lucide-react'
import { useRef, useState } from 'react'
import type { JsonValue } from '../../../domain/json'
import { useWords } from '../../words/WordsContext'
import { fieldNode } from '../fieldNode'
import { controlProps } from './controlProps'
import { parseNumber } from './NumberWidget'
import { textOf } from './TextWidget'

/** A list of texts or numbers: typed one by one, or pasted as lines or with commas between. */
export function TagsWidget(props: WidgetProps) {
  const words = useWords().sourceForm
  const node = fieldNode(props.uiSchema)
  const [text, setText] = useState('')
  const input = useRef<HTMLInputElement>(null)
  const tags: JsonValue[] = Array.isArray(props.value) ? props.value : []
  const isNumeric = node?.items?.kind === 'number'
  const control = controlProps(props)

  function addTags(texts: readonly string[]) {
    const added = texts.map((part) => part.trim()).filter((part) => part !== '')
    if (added.length > 0) props.onChange([...tags, ...added.map((part) => (isNumeric ? parseNumber(part) : part))])
    setText('')
  }
  function removeTag(position: number) {
    const rest = tags.filter((_, index) => index !== position)
    props.onChange(rest.length === 0 ? undefined : rest)
    input.current?.focus()
  }

  return (
    <div className="airbyte-source-form-tags" data-invalid={control['aria-invalid']}>
      {tags.length > 0 && (
        <ul className="airbyte-source-form-tag-list" aria-label={props.label}>
          {tags.map((tag, index) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: tags may repeat, and hold no state
            <li key={index} className="airbyte-source-form-tag">
              <span>{textOf(tag)}</span>
              {!props.readonly && (
                <button type="button" aria-label={words.removeTag(textOf(tag))} onClick={() => removeTag(index)}>
                  <X size={14} strokeWidth={1.5} aria-hidden />
                </button>
              )}
            </li>
          ))}
        </ul>
      )}
      <input
        {...control}
        ref={input}
        className="airbyte-input"
        type="text"
        value={text}
        placeholder={props.placeholder || undefined}
        readOnly={props.readonly}
        autoComplete="off"
        spellCheck={false}
        onChange={(event) => setText(event.target.value)}
        onKeyDown={(event) => {
          if (event.nativeEvent.isComposing) return
          if (event.key === 'Enter' || event.key === ',') {
            if (text.trim() === '' && event.key === 'Enter') return
            event.preventDefault()
            addTags([text])
          } else if (event.key === 'Backspace' && text === '' && tags.length > 0) {
            event.preventDefault()
            setText(textOf(tags.at(-1)))
            removeTag(tags.length - 1)
          }
        }}
        onPaste={(event) => {
          const parts = event.clipboardData.getData('text').split(/[\n\r\t,;]+/)
          if (parts.length < 2) return
          event.preventDefault()
          addTags([text + parts[0], ...parts.slice(1)])
        }}
        onBlur={() => {
          addTags([text])
          control.onBlur()
        }}
      />
      <p className="airbyte-source-form-hint">{words.tagsHelp}</p>
    </div>
  )
}
