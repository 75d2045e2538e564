'use client'
import { createContext, useCallback, useContext, useSyncExternalStore } from 'react'
import { EmbeddedError } from '../../domain/errors'
import type { FieldPath } from '../../domain/sourceForm'
import type { FormStore } from './createFormStore'

export const FormStoreContext = createContext<FormStore | null>(null)
FormStoreContext.displayName = 'FormStoreContext'

/** The store of the form around; throws outside of one. */
export function useFormStore(caller: string): FormStore {
  const store = useContext(FormStoreContext)
  if (store === null) {
    throw new EmbeddedError(
      'context_missing',
      `${caller} found no source form around it, so it has no values to draw. Draw it inside <SourceConfigForm>.`,
    )
  }
  return store
}

/**
 * One reading of the store; the caller redraws only when it changes. It must give the same value while nothing changed.
 * With a `path` (the same object each time) it is read again only after changes that may concern that field.
 */
export function useFormValue<Value>(store: FormStore, read: () => Value, path?: FieldPath): Value {
  const subscribe = useCallback(
    (listener: () => void) => (path === undefined ? store.subscribe(listener) : store.subscribeAt(path, listener)),
    [store, path],
  )
  return useSyncExternalStore(subscribe, read, read)
}
