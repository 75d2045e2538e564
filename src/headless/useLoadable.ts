'use client'
import { useEffect, useState, useSyncExternalStore } from 'react'
import type { Loadable, LoadState } from './createLoadable'

/**
 * Follows something that is fetched once, and has it fetched. A fault from before it was asked for here is not told: it is tried
 * again. On a server, and in the first drawing of what one sent, nothing has arrived.
 */
export function useLoadable<Value>(loadable: Loadable<Value>): LoadState<Value> {
  const state = useSyncExternalStore(loadable.subscribe, loadable.read, readNothing)
  const [asked, setAsked] = useState({ loadable, failure: state.failure })
  if (asked.loadable !== loadable) setAsked({ loadable, failure: state.failure })
  useEffect(() => loadable.load(), [loadable])
  return state.failure !== undefined && state.failure === asked.failure ? nothing : state
}

const nothing = {}
const readNothing = (): LoadState<never> => nothing
