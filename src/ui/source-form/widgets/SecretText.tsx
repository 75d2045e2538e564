'use client'
import { type ComponentProps, type RefObject, useLayoutEffect, useRef } from 'react'

export type SecretTextProps = Omit<ComponentProps<'input'>, 'ref' | 'type' | 'value' | 'autoComplete'> & {
  value: string
  input?: RefObject<HTMLInputElement | null> | undefined
}

/**
 * A masked input that React does not control: React would mirror the text into the `value` attribute, and a secret must not
 * stand in the page's markup.
 */
export function SecretText({ value, input, ...props }: SecretTextProps) {
  const own = useRef<HTMLInputElement>(null)
  const element = input ?? own
  useLayoutEffect(() => {
    if (element.current !== null && element.current.value !== value) element.current.value = value
  })
  return <input {...props} ref={element} type="password" autoComplete="new-password" />
}
