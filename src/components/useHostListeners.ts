'use client'
import { useEffect, useRef } from 'react'
import { callHost } from '../domain/callHost'
import { redactSecrets } from '../domain/redactSecrets'
import type { FormStore } from '../headless/source-form/createFormStore'
import { useLatest } from '../query/useLatest'
import type { SourceFormOptionProps } from './SourceFormOptionProps'

/** Tells the host of changes, secrets redacted, and once of what the form could not honour. */
export function useHostListeners(store: FormStore, { onChange, onNotice }: SourceFormOptionProps): void {
  const latest = useLatest({ onChange, onNotice })
  const isHeard = onChange !== undefined
  const notedFor = useRef<FormStore>(undefined)
  useEffect(() => {
    if (notedFor.current === store) return
    notedFor.current = store
    for (const notice of store.form.notices) callHost(latest.current.onNotice, notice)
  }, [store, latest])
  useEffect(() => {
    if (!isHeard) return undefined
    let told = store.getDraft().config
    return store.subscribe(() => {
      const { config } = store.getDraft()
      if (config === told) return
      told = config
      callHost(latest.current.onChange, redactSecrets(store.form.root, store.toConfig()))
    })
  }, [store, latest, isHeard])
}
