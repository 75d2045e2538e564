'use client'
import { useCallback, useEffect, useReducer } from 'react'

/** Milliseconds that a host has to take a text over. After that it has refused it. */
const patience = 500
/** More texts on their way than anybody types in that time. */
const mostPending = 100

const noTexts: readonly string[] = []

type State = {
  text: string
  host: string | undefined
  /** What the host was told and has not given back yet, oldest first. */
  pending: readonly string[]
}

type Action = { type: 'typed' | 'given'; text: string | undefined } | { type: 'refused' }

function reduce(state: State, action: Action): State {
  if (action.type === 'refused') return { ...state, text: state.host ?? state.text, pending: [] }
  if (action.type === 'typed') {
    const text = action.text ?? ''
    return { ...state, text, pending: [...state.pending, text].slice(-mostPending) }
  }
  const host = action.text
  if (host === undefined) return { ...state, host, pending: [] }
  const echo = state.pending.indexOf(host)
  if (echo >= 0) return { ...state, host, pending: state.pending.slice(echo + 1) }
  return { text: host, host, pending: [] }
}

/**
 * A text that a host may keep. What is typed shows at once: a host that takes it over late, such as by way of the address
 * of the page, loses no letter and moves no caret. One that changes it wins; one that does not take it gets its own back.
 */
export function useHostText(
  given: string | undefined,
  onChange: ((text: string) => void) | undefined,
): [text: string, setText: (text: string) => void] {
  const [state, dispatch] = useReducer(reduce, { text: given ?? '', host: given, pending: [] })
  if (state.host !== given) dispatch({ type: 'given', text: given })

  const waitingFor = given === undefined ? noTexts : state.pending
  useEffect(() => {
    if (waitingFor.length === 0) return
    const timer = setTimeout(() => dispatch({ type: 'refused' }), patience)
    return () => clearTimeout(timer)
  }, [waitingFor])

  const setText = useCallback(
    (text: string) => {
      dispatch({ type: 'typed', text })
      onChange?.(text)
    },
    [onChange],
  )
  return [state.text, setText]
}
