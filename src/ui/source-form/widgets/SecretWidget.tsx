'use client'
import type { WidgetProps } from '@rjsf/utils'
import { Eye, EyeOff, LockKeyhole } from 'lucide-react'
import { useEffect, useLayoutEffect, useRef, useState } from 'react'
import { isMask } from '../../../domain/sourceConfig'
import { Button } from '../../primitives/Button'
import { useWords } from '../../words/WordsContext'
import { fieldNode } from '../fieldNode'
import { KeyFileDrop } from '../KeyFileDrop'
import { controlProps } from './controlProps'
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

/** A stored secret comes masked and is never shown as a value: it is kept, or replaced by a new one. */
function StoredOrTyped(props: SecretProps) {
  const words = useWords().sourceForm
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
  const words = useWords().sourceForm
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
  const words = useWords().sourceForm
  const [shown, setShown] = useState(false)
  const [isTall, setIsTall] = useState(multiline)
  const input = useRef<HTMLInputElement & HTMLTextAreaElement>(null)
  const text = textOf(props.value)
  // An input would lose the line breaks of a key, whatever the connector says about its field.
  if (!isTall && text.includes('\n')) setIsTall(true)
  useLayoutEffect(() => {
    // Also after the element itself became another one.
    if (input.current !== null && input.current.value !== text) input.current.value = text
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
    onChange: (event: { target: { value: string } }) =>
      props.onChange(event.target.value === '' ? undefined : event.target.value),
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
            if (text !== '' || props.readonly || !pasted.includes('\n')) return
            event.preventDefault()
            props.onChange(pasted)
          }}
        />
      )}
      <Button
        variant="plain"
        size="icon"
        className="airbyte-source-form-reveal"
        aria-label={shown ? words.hideValue(props.label) : words.showValue(props.label)}
        aria-pressed={shown}
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
      canChoose={isTall || holdsKeyFile.test(fieldNode(props.uiSchema)?.key ?? '')}
      onText={props.onChange}
    >
      {control}
    </KeyFileDrop>
  )
}

/** Keys of fields that connectors mean for a file's text, though they call for one line. */
const holdsKeyFile = /json|pem|certificate|private_?key|service_?account|key_?file|ssh_?key/i
