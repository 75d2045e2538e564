'use client'
import type { WidgetProps } from '@rjsf/utils'
import { Eye, EyeOff, LockKeyhole } from 'lucide-react'
import { useEffect, useLayoutEffect, useRef, useState } from 'react'
import { type JsonValue, jsonEquals } from '../../../domain/json'
import { isMask } from '../../../domain/sourceConfig'
import type { FieldKind } from '../../../domain/sourceForm'
import { Button } from '../../primitives/Button'
import { sourceFormSection } from '../../words/sourceFormWords'
import { useWords } from '../../words/WordsContext'
import { fieldNode } from '../fieldNode'
import { KeyFileDrop } from '../KeyFileDrop'
import { controlProps } from './controlProps'
import { parseJson } from './JsonWidget'
import { parseNumber } from './NumberWidget'
import { textOf } from './TextWidget'

/** A secret on one line. */
export function SecretWidget(props: WidgetProps) {
  return <StoredOrTyped {...props} multiline={false} />
}

/** A secret of several lines, such as a key file. */
export function SecretMultilineWidget(props: WidgetProps) {
  return <StoredOrTyped {...props} multiline />
}

type SecretProps = WidgetProps & { multiline: boolean }

/** What is typed as the value it stands for: a secret need not be a text. */
function parseSecret(text: string, kind: FieldKind | undefined): JsonValue | undefined {
  if (kind === 'number') return parseNumber(text)
  if (kind === 'json') return parseJson(text)
  return text === '' ? undefined : text
}

/** A stored secret comes masked and is never shown as a value: it is kept, or replaced by a new one. */
function StoredOrTyped(props: SecretProps) {
  const words = useWords(sourceFormSection)
  const [mask, setMask] = useState(() => (isMask(props.value) ? props.value : undefined))
  const stored = useRef<HTMLDivElement>(null)
  const [focusNext, setFocusNext] = useState<'input' | 'button' | undefined>()
  useEffect(() => {
    if (focusNext === 'button') stored.current?.querySelector('button')?.focus()
  }, [focusNext])
  // What the host or the connector has fixed is nobody's to look at.
  const isFixed = props.readonly === true && props.value !== undefined
  if (isFixed || (mask !== undefined && props.value === mask)) {
    const { id, 'aria-describedby': described, onBlur } = controlProps(props)
    return (
      <div ref={stored} className="airbyte-source-form-stored">
        {props.value === mask && <LockKeyhole size={16} strokeWidth={1.5} aria-hidden />}
        <span className="airbyte-source-form-stored-text">{props.value === mask ? words.stored : <HiddenValue />}</span>
        {!props.readonly && (
          <Button
            id={id}
            aria-label={words.replaceValue(props.label)}
            aria-describedby={described}
            onBlur={onBlur}
            onClick={() => {
              setFocusNext('input')
              props.onChange(undefined)
            }}
          >
            {words.replace}
          </Button>
        )}
      </div>
    )
  }
  return (
    <>
      <SecretInput {...props} autofocus={focusNext === 'input'} />
      {mask !== undefined && (
        <Button
          variant="plain"
          className="airbyte-source-form-keep"
          aria-label={words.keepStoredOf(props.label)}
          onClick={() => {
            setFocusNext('button')
            setMask(mask)
            props.onChange(mask)
          }}
        >
          {words.keepStored}
        </Button>
      )}
    </>
  )
}

/** Says that there is a value, and not a thing about it. */
function HiddenValue() {
  const words = useWords(sourceFormSection)
  return (
    <>
      <span aria-hidden>••••••••</span>
      <span className="airbyte-visually-hidden">{words.pasteHidden}</span>
    </>
  )
}

/**
 * The input is not controlled by React: React would mirror its value into the `value` attribute, and a secret must not
 * stand in the page's markup.
 */
function SecretInput({ multiline, ...props }: SecretProps) {
  const words = useWords(sourceFormSection)
  const [shown, setShown] = useState(false)
  const [isTall, setIsTall] = useState(multiline)
  const input = useRef<HTMLInputElement & HTMLTextAreaElement>(null)
  const { value } = props
  const node = fieldNode(props.uiSchema)
  const kind = node?.kind
  const text = textOf(value)
  const change = (next: string) => props.onChange(parseSecret(next, kind))
  // An input would lose the line breaks of a key, whatever the connector says about its field.
  if (!isTall && text.includes('\n')) setIsTall(true)
  useLayoutEffect(() => {
    // Also after the element itself became another one. What is typed stays as long as it stands for the value.
    const typed = input.current?.value
    if (typed === undefined || typed === text || (typed !== '' && jsonEquals(parseSecret(typed, kind), value))) return
    if (input.current !== null) input.current.value = text
  })
  const { autofocus } = props
  useEffect(() => {
    if (autofocus) input.current?.focus()
  }, [autofocus])
  const shared = {
    ...controlProps(props),
    ref: input,
    className: 'airbyte-input',
    readOnly: props.readonly,
    autoComplete: 'new-password',
    autoCapitalize: 'off',
    autoCorrect: 'off',
    spellCheck: false,
    'data-1p-ignore': true,
    'data-lpignore': 'true',
    'data-bwignore': true,
    'data-form-type': 'other',
    onChange: (event: { target: { value: string } }) => change(event.target.value),
  }
  const Icon = shown ? EyeOff : Eye
  const control = (
    <div className="airbyte-source-form-secret" data-multiline={isTall || undefined}>
      {isTall ? (
        <textarea {...shared} rows={4} data-masked={!shown || undefined} />
      ) : (
        <input
          {...shared}
          type={shown ? 'text' : 'password'}
          onPaste={(event) => {
            const pasted = event.clipboardData.getData('text').trim()
            const { selectionStart, selectionEnd, value: typed } = event.currentTarget
            const replacesAll = selectionStart === 0 && selectionEnd === typed.length
            if (!replacesAll || props.readonly || !pasted.includes('\n')) return
            event.preventDefault()
            change(pasted)
          }}
        />
      )}
      <Button
        variant="plain"
        size="icon"
        className="airbyte-source-form-reveal"
        aria-label={shown ? words.hideValue(props.label) : words.showValue(props.label)}
        onClick={() => setShown(!shown)}
      >
        <Icon size={16} strokeWidth={1.5} aria-hidden />
      </Button>
    </div>
  )
  return (
    <KeyFileDrop
      id={props.id}
      label={props.label}
      locked={props.disabled === true || props.readonly === true}
      canChoose={isTall || holdsKeyFile.test(node?.key ?? '')}
      onText={change}
    >
      {control}
    </KeyFileDrop>
  )
}

/** Keys of fields that connectors mean for a file's text, though they call for one line. */
const holdsKeyFile = /json|pem|certificate|private_?key|service_?account|key_?file|ssh_?key/i
