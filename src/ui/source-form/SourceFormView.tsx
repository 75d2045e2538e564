'use client'
// By its own file: the package's head also loads `getTestRegistry`, which asks for a validator that it does not depend on.
import Form from '@rjsf/core/lib/components/Form.js'
import {
  type FormHTMLAttributes,
  forwardRef,
  type ReactNode,
  type Ref,
  useId,
  useImperativeHandle,
  useMemo,
  useRef,
  useState,
} from 'react'
import { flushSync } from 'react-dom'
import { jsonEquals } from '../../domain/json'
import type { FieldNode, FieldPath } from '../../domain/sourceForm'
import { rjsfControl, rjsfFrame } from '../../domain/specRjsf'
import type { FormStore } from '../../headless/source-form/createFormStore'
import { FormStoreContext } from '../../headless/source-form/FormStoreContext'
import { type ClassNames, createSlots } from '../primitives/createSlots'
import { fieldId } from './fieldId'
import { focusField } from './focusField'
import { ProblemSummary } from './ProblemSummary'
import { createRjsfValidator } from './rjsfValidator'
import { SourceFormContext, type SourceFormFrame, useSourceFormFrame } from './SourceFormContext'
import { type SourceFormShell, SourceFormShellContext, useSourceFormShell } from './SourceFormShell'
import type { SourceFormSlot } from './SourceFormSlot'
import { areSameWidgets, type SourceFormWidget } from './SourceFormWidget'
import { sourceFormFields, sourceFormTemplates, sourceFormWidgets } from './sourceFormTheme'
import { useSame } from './useSame'

export type SourceFormHandle = {
  /** Opens what hides a field and puts the focus there. */
  focus: (path: FieldPath) => void
  /** Puts the focus on a control of the head, by id. */
  focusId: (id: string) => void
  /** Whether somebody is at one of its controls. */
  hasFocus: () => boolean
}

export type SourceFormViewProps = {
  store: FormStore
  /** Accessible name of the form: the connector's. */
  label: string
  /** Called on submit; the caller decides what is checked. */
  onSubmit: () => void
  /** Fields of our own above the connector's. */
  head?: ReactNode
  /** Actions and progress below them. */
  foot?: ReactNode
  /** Problems of the fields in `head`, for the summary. */
  headProblems?: readonly { id: string; label: string; text: string }[] | undefined
  /** True: nothing can be changed, because it is being sent. */
  busy?: boolean | undefined
  headingLevel?: 2 | 3 | 4 | undefined
  widgets?: readonly SourceFormWidget[] | undefined
  /** Extra class per slot, placed after ours. The caller draws the root. */
  classNames?: ClassNames<SourceFormSlot> | undefined
  handle?: Ref<SourceFormHandle> | undefined
  /** Signing in, where it belongs to one shape of a choice. */
  signIn?: SourceFormShell['signIn']
}

/**
 * Draws a connector's form from its store. rjsf is the engine: it gets the schema once and hands each field to our
 * theme; values live in the store, so nothing a parent re-renders with can change them.
 */
export function SourceFormView(props: SourceFormViewProps) {
  const { store, label, onSubmit, head, foot, headProblems, busy = false, headingLevel = 3, handle } = props
  const idPrefix = `source${useId().replace(/[^A-Za-z0-9]/g, '')}`
  const formRef = useRef<HTMLFormElement>(null)
  const [validator] = useState(createRjsfValidator)

  function focus(path: FieldPath) {
    flushSync(() => store.reveal([path]))
    focusField(formRef.current, fieldId(idPrefix, path))
  }
  const focusId = (id: string) => focusField(formRef.current, id)
  const hasFocus = () => formRef.current?.matches(':focus-within') === true
  useImperativeHandle(handle, () => ({ focus, focusId, hasFocus }))

  const widgets = useSame(props.widgets ?? noWidgets, areSameWidgets)
  const classNames = useSame(props.classNames, jsonEquals)
  const frame = useMemo(
    (): SourceFormFrame => ({ idPrefix, headingLevel, widgets, slot: createSlots('source-form', classNames) }),
    [idPrefix, headingLevel, widgets, classNames],
  )
  const shell: SourceFormShell = {
    label,
    head: (
      <>
        <ProblemSummary store={store} extra={headProblems} onGo={focus} onGoToId={focusId} />
        {head}
      </>
    ),
    foot,
    formRef,
    busy,
    onSubmit,
    signIn: props.signIn,
  }
  // One element for the life of the form: rjsf compares every prop it gets by value, and has nothing to learn from ours.
  // It gets the root's frame alone: from the whole schema it would reckon defaults and shapes that the store knows.
  const form = useMemo(
    () => (
      <Form
        schema={rjsfFrame(store.form.root)}
        uiSchema={rootControl(store.form.root)}
        // Otherwise rjsf calls the whole form `root`, an id that most pages have.
        idPrefix={idPrefix}
        validator={validator}
        fields={sourceFormFields}
        widgets={sourceFormWidgets}
        templates={sourceFormTemplates}
        tagName={FormElement}
        experimental_defaultFormStateBehavior={noDefaults}
        noValidate
        noHtml5Validate
        showErrorList={false}
      >
        {noButton}
      </Form>
    ),
    [store, validator, idPrefix],
  )
  return (
    <SourceFormContext.Provider value={frame}>
      <SourceFormShellContext.Provider value={shell}>
        <FormStoreContext.Provider value={store}>{form}</FormStoreContext.Provider>
      </SourceFormShellContext.Provider>
    </SourceFormContext.Provider>
  )
}

/** rjsf draws the root itself, without its problems; a root that is a choice can have one, so it is drawn as any field. */
function rootControl(root: FieldNode): Record<string, unknown> {
  if (root.kind !== 'one_of') return rjsfControl(root)
  return { 'ui:field': 'SourceRootField', 'ui:options': { node: { ...root, kind: 'object' } } }
}

const noWidgets: readonly SourceFormWidget[] = []

/** rjsf draws a submit button of its own unless it has children. */
const noButton = [null]

/** Defaults are the store's business. */
const noDefaults = {
  emptyObjectFields: 'skipDefaults',
  constAsDefaults: 'never',
  arrayMinItems: { populate: 'never' },
  requiredBooleanDefault: 'skip',
} as const

/**
 * The form element that rjsf puts its fields into: named, with our own parts around them. rjsf hands it a ref, for a focus and a
 * submit of its own that are not used here; React 18 complains where a component takes none.
 */
const FormElement = forwardRef<HTMLFormElement, FormHTMLAttributes<HTMLFormElement>>(function FormElement(
  { children },
  _rjsfRef,
) {
  const { slot } = useSourceFormFrame()
  const { formRef, label, head, foot, onSubmit, busy } = useSourceFormShell()
  return (
    <form
      ref={formRef}
      {...slot('form')}
      aria-label={label}
      aria-busy={busy || undefined}
      autoComplete="off"
      noValidate
      onSubmit={(event) => {
        event.preventDefault()
        event.stopPropagation()
        onSubmit()
      }}
    >
      {/* One switch for every control: what is being sent cannot be changed meanwhile. */}
      <fieldset role="presentation" className="airbyte-source-form-fields" disabled={busy}>
        {head}
        {children}
      </fieldset>
      {foot}
    </form>
  )
})
