'use client'
import type { WidgetProps } from '@rjsf/utils'
import { type RefObject, useRef, useState } from 'react'
import type { JsonValue } from '../../../domain/json'
import { sourceFormSection } from '../../words/sourceFormWords'
import { useWords } from '../../words/WordsContext'
import { fieldNode } from '../fieldNode'
import { useSteady } from '../useSteady'
import { controlProps } from './controlProps'
import { parseJson } from './JsonWidget'
import { parseNumber } from './NumberWidget'
import { SecretText, type SecretTextProps } from './SecretText'
import { hiddenTag, TagList } from './TagList'
import { textOf } from './TextWidget'

/** A list of texts or numbers: typed one by one, or pasted as lines or with commas between. */
export function TagsWidget(props: WidgetProps) {
  const words = useWords(sourceFormSection)
  const node = fieldNode(props.uiSchema)
  const [text, setText] = useState('')
  const [changed, setChanged] = useState('')
  const input = useRef<HTMLInputElement>(null)
  const list = useRef<HTMLUListElement>(null)
  const tags: readonly JsonValue[] = Array.isArray(props.value) ? props.value : none
  const isNumeric = node?.items?.kind === 'number'
  const control = controlProps(props)
  const isLocked = props.disabled === true || props.readonly === true
  const helpId = `${props.id}--help`
  const isSecret = node?.secret === true || node?.items?.secret === true
  const nameOf = (tag: JsonValue, index: number) => (isSecret ? words.item(index + 1) : textOf(tag))

  function addTags(texts: readonly string[]) {
    const added = texts.map((part) => part.trim()).filter((part) => part !== '')
    if (added.length > 0) props.onChange([...tags, ...added.map((part) => (isNumeric ? parseNumber(part) : part))])
    if (added.length > 1) setChanged(words.tagsAdded(added.length))
    setText('')
  }
  function removeTag(position: number) {
    setChanged(words.removed(nameOf(tags[position] ?? '', position)))
    const rest = tags.toSpliced(position, 1)
    props.onChange(rest.length === 0 ? undefined : rest)
  }
  const removeByButton = useSteady((position: number, byKeyboard: boolean) => {
    removeTag(position)
    const buttons = list.current?.querySelectorAll('button')
    if (!byKeyboard || tags.length === 1) input.current?.focus()
    // The next tag's button takes the place of this one, and its focus; behind the last there is none.
    else if (position === tags.length - 1) buttons?.[position - 1]?.focus()
  })
  function paste(text: string, { selectionStart, selectionEnd, value }: HTMLInputElement): boolean {
    const parts = splitList(text)
    if (parts.length < 2) return false
    const before = value.slice(0, selectionStart ?? value.length)
    const after = value.slice(selectionEnd ?? value.length)
    addTags([before + parts[0], ...parts.slice(1, -1), (parts.at(-1) ?? '') + after])
    return true
  }

  return (
    <div className="airbyte-source-form-tags" data-invalid={control['aria-invalid']}>
      {tags.length > 0 && !isLocked && (
        <TagList label={props.label} tags={tags} isSecret={isSecret} list={list} onRemove={removeByButton} />
      )}
      <TagText
        {...control}
        isSecret={isSecret}
        input={input}
        aria-describedby={isLocked ? control['aria-describedby'] : joined(control['aria-describedby'], helpId)}
        className="airbyte-input"
        // What cannot be changed needs no buttons: it is read as one text.
        value={isLocked ? tags.map(hiddenOr(isSecret)).join(', ') : text}
        placeholder={props.placeholder || undefined}
        readOnly={isLocked}
        autoCapitalize="off"
        inputMode={isNumeric ? 'decimal' : undefined}
        spellCheck={false}
        onChange={(event) => setText(event.target.value)}
        onKeyDown={(event) => {
          if (event.nativeEvent.isComposing || isLocked) return
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
          if (!isLocked && paste(event.clipboardData.getData('text'), event.currentTarget)) event.preventDefault()
        }}
        onBlur={() => {
          if (!isLocked) addTags([text])
          control.onBlur()
        }}
      />
      {!isLocked && (
        <p id={helpId} className="airbyte-source-form-hint">
          {words.tagsHelp}
        </p>
      )}
      <span role="status" className="airbyte-visually-hidden">
        {changed}
      </span>
    </div>
  )
}

type TagTextProps = SecretTextProps & { input: RefObject<HTMLInputElement | null>; isSecret: boolean }

function TagText({ isSecret, input, ...props }: TagTextProps) {
  return isSecret ? (
    <SecretText {...props} input={input} />
  ) : (
    <input {...props} ref={input} type="text" autoComplete="off" />
  )
}

const none: readonly JsonValue[] = []

/** Parts of a list as people copy it: lines, cells, with commas or semicolons between, or as JSON. */
function splitList(text: string): string[] {
  const json = /^\s*\[/.test(text) ? parseJson(text) : undefined
  if (Array.isArray(json)) return json.map(textOf)
  return text.split(/[\n\r\t,;]+/)
}

function hiddenOr(isSecret: boolean): (tag: JsonValue) => string {
  return isSecret ? () => hiddenTag : textOf
}

function joined(...ids: (string | undefined)[]): string {
  return ids.filter((id) => id !== undefined).join(' ')
}
