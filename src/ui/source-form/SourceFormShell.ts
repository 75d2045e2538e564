'use client'
import { createContext, type ReactNode, type Ref, useContext } from 'react'
import type { SignInForm } from '../../domain/signInForm'

/** What stands around the fields. Changes whenever the form's parent renders, so fields keep away from it. */
export type SourceFormShell = {
  /** Accessible name of the form: the connector's. */
  label: string
  /** Stands above the connector's fields. */
  head: ReactNode
  /** Stands below them: actions, progress. */
  foot: ReactNode
  formRef: Ref<HTMLFormElement>
  /** Nothing can be changed while it is being sent. */
  busy: boolean
  onSubmit: () => void
  /** What stands in the shape of a choice that is for signing in. */
  signIn?: { shape: NonNullable<SignInForm['shape']>; element: ReactNode } | undefined
}

export const SourceFormShellContext = createContext<SourceFormShell>({
  label: '',
  head: null,
  foot: null,
  formRef: null,
  busy: false,
  onSubmit: () => undefined,
})
SourceFormShellContext.displayName = 'SourceFormShellContext'

export function useSourceFormShell(): SourceFormShell {
  return useContext(SourceFormShellContext)
}
