'use client'
import { useMemo, useState } from 'react'
import { toApiProblems } from '../domain/apiProblems'
import type { ConnectorSpec } from '../domain/connectorSpec'
import type { EmbeddedError } from '../domain/errors'
import type { FieldProblem } from '../domain/fieldProblem'
import { type JsonObject, type JsonValue, jsonEquals } from '../domain/json'
import { prepareSourceForm, type SourceFormSettings } from '../domain/prepareSourceForm'
import type { FieldNode, FieldPath, SourceForm } from '../domain/sourceForm'
import { createFormStore, type FormStore } from './source-form/createFormStore'
import type { FormDraft } from './source-form/FormDraft'
import { useFormValue } from './source-form/FormStoreContext'

/** The connector's specification, what is known beforehand, and who gets the configuration. */
export type SourceFormOptions = SourceFormSettings & {
  spec: ConnectorSpec
  /** A stored configuration to edit. Left out: the connector's defaults. Read once. */
  initialConfig?: JsonObject | undefined
  /** What a person entered earlier, as `state.store.getDraft()` gave it. Read once; wins over `initialConfig`. */
  draft?: FormDraft | undefined
  /** Gets the configuration to send, once nothing is wrong with it. */
  onSubmit?: ((config: JsonObject) => void) | undefined
}

/** What has been entered and what is wrong with it, field by field, and the ways to change it. */
export type SourceFormState = {
  form: SourceForm
  /** The state behind the form, for parts that draw one field each. */
  store: FormStore
  /** What has been entered, secrets included. */
  config: JsonObject
  /** Everything wrong with it, in drawing order, shown or not. */
  problems: readonly FieldProblem[]
  /** What a field holds now. */
  getValue: (path: FieldPath) => JsonValue | undefined
  /** `undefined` empties the field. */
  setValue: (path: FieldPath, value: JsonValue | undefined) => void
  /**
   * Index of the shape that a choice (`kind: 'one_of'`) has now, -1 for none. Draw `field.children` and then the children of
   * `field.branches[index].node`, all of them at the choice's own path plus their key.
   */
  getBranch: (field: FieldNode, path: FieldPath) => number
  /** Picks a shape of a choice by index, -1 for none. What was entered in the other shapes is kept. */
  chooseBranch: (field: FieldNode, path: FieldPath, index: number) => void
  /** Call when a field loses focus: its problem may show from then on. */
  touch: (path: FieldPath) => void
  /**
   * What to say at a field now: nothing before it was visited or sent. Words for its `code` are yours, but `refused` brings
   * the API's own in `message`.
   */
  shownProblem: (path: FieldPath) => FieldProblem | undefined
  /** Shows every problem, or hands the configuration to `onSubmit`. Returns the problems. */
  submit: () => readonly FieldProblem[]
  /**
   * Puts what the API said against the configuration at the fields it is about, until those change. Returns what is about no
   * field, in the API's own words (untrusted).
   */
  refuse: (error: EmbeddedError) => string[]
}

/**
 * The state of a connector's form for hosts that draw their own controls: values, choices with a draft per shape,
 * problems as codes. Draw `form.root.children`, each at the path of its key, by its `kind`; leave out `hidden` ones. A `spec` that differs starts over, a mere copy does not; every other option but `onSubmit` is read
 * once.
 */
export function useSourceForm(options: SourceFormOptions): SourceFormState {
  const { onSubmit } = options
  const spec = useSameSpec(options.spec)
  const [first] = useState(options)
  const store = useMemo(() => {
    const { form, config } = prepareSourceForm(spec, first.initialConfig, first)
    return createFormStore(form, config, first.draft)
  }, [spec, first])
  const { config } = useFormValue(store, store.getDraft)
  useFormValue(store, store.getAttempts)
  useFormValue(store, store.getRefused)
  return {
    form: store.form,
    store,
    config,
    problems: store.getProblems(),
    getValue: store.getValue,
    setValue: store.setValue,
    getBranch: store.getBranch,
    chooseBranch: store.chooseBranch,
    touch: store.touch,
    shownProblem: store.getShownProblem,
    submit() {
      const problems = store.submit()
      if (problems.length === 0) onSubmit?.(store.toConfig())
      return problems
    },
    refuse(error) {
      const { fields, name, rest } = toApiProblems(store.form.root, store.getDraft(), error)
      store.setRefused(fields)
      return name === undefined ? rest : [name, ...rest]
    },
  }
}

/** The same object for as long as the specification says the same, so that a host may write it inline and lose no input. */
function useSameSpec(given: ConnectorSpec): ConnectorSpec {
  const [kept, setKept] = useState(given)
  const isSame =
    jsonEquals(kept.connectionSpecification, given.connectionSpecification) &&
    jsonEquals(kept.advanced_auth, given.advanced_auth)
  if (isSame) return kept
  setKept(given)
  return given
}
