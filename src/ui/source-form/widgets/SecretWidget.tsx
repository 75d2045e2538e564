'use client'
import type { WidgetProps } from '@rjsf/utils'
import { Eye, EyeOff, LockKeyhole } from 'lucide-react'
import { useEffect, useLayoutEffect, useRef, useState } from 'react'
import { isMask } from '../../../domain/sourceConfig'
import { Button } from '../../primitives/Button'
import { useWords } from '../../words/WordsContext'
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
  if (mask !== undefined && props.value === mask) {
    const { id, 'aria-describedby': described, onBlur } = controlProps(props)
    return (
      <div ref={stored} className="airbyte-source-form-stored">
        <LockKeyhole size={16} strokeWidth={1.5} aria-hidden />
        <span className="airbyte-source-form-stored-text">{words.stored}</span>
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

/**
 * The input is not controlled by React: React would mirror its value into the `value` attribute, and a secret must not
 * stand in the page's markup.
 */
function SecretInput({ multiline, ...props }: SecretProps) {
  const words = useWords().sourceForm
  const [shown, setShown] = useState(false)
  const input = useRef<HTMLInputElement & HTMLTextAreaElement>(null)
  const text = textOf(props.value)
  useLayoutEffect(() => {
    if (input.current !== null && input.current.value !== text) input.current.value = text
  }, [text])
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
  return (
    <div className="airbyte-source-form-secret" data-multiline={multiline || undefined}>
      {multiline ? (
        <textarea {...shared} rows={4} data-masked={!shown || undefined} />
      ) : (
        <input {...shared} type={shown ? 'text' : 'password'} />
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
}
