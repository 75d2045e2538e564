'use client'
import { createContext, type ReactNode, type Ref, useContext } from 'react'
import type { SignInForm } from '../../domain/signInForm'
import { createSlots, type SlotProps } from '../primitives/createSlots'
import type { SourceFormSlot } from './SourceFormSlot'
import type { SourceFormWidget } from './SourceFormWidget'

/** What the parts of a drawn form share, besides the values. */
export type SourceFormFrame = {
  /** Start of every id in this form. */
  idPrefix: string
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
  headingLevel: 2 | 3 | 4
  /** What stands in the shape of a choice that is for signing in. */
  signIn?: { shape: NonNullable<SignInForm['shape']>; element: ReactNode } | undefined
  /** Controls of the host's own. */
  widgets: readonly SourceFormWidget[]
  slot: SlotProps<SourceFormSlot>
}

export const SourceFormContext = createContext<SourceFormFrame>({
  idPrefix: 'source-form',
  label: '',
  head: null,
  foot: null,
  formRef: null,
  busy: false,
  onSubmit: () => undefined,
  headingLevel: 3,
  widgets: [],
  slot: createSlots('source-form'),
})
SourceFormContext.displayName = 'SourceFormContext'

export function useSourceFormFrame(): SourceFormFrame {
  return useContext(SourceFormContext)
}
