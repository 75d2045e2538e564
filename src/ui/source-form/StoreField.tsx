'use client'
import type { Registry } from '@rjsf/utils'
import { memo, useCallback, useMemo, useState } from 'react'
import { type FieldNode, type FieldPath, pathKey } from '../../domain/sourceForm'
import { rjsfControl, rjsfFrame, rjsfSchema } from '../../domain/specRjsf'
import { useFormStore, useFormValue } from '../../headless/source-form/FormStoreContext'
import { sourceFormSection } from '../words/sourceFormWords'
import { useWords } from '../words/WordsContext'
import { fieldId } from './fieldId'
import { HostWidgetBoundary } from './HostWidgetBoundary'
import { useSourceFormFrame } from './SourceFormContext'
import { findWidget } from './SourceFormWidget'

export type StoreFieldProps = { node: FieldNode; path: FieldPath; registry: Registry }

/**
 * One field, tied to the form's store: rjsf draws it, and a change of another field does not redraw it. Fields that
 * hold others get no value of their own, so that a key press redraws one control and not the branch it stands in.
 */
export const StoreField = memo(function StoreField({ node, path, registry }: StoreFieldProps) {
  const store = useFormStore('<StoreField>')
  const words = useWords(sourceFormSection)
  const { idPrefix, widgets } = useSourceFormFrame()
  const [hostFailed, setHostFailed] = useState(false)
  const isHosts = !hostFailed && findWidget(widgets, node, path) !== undefined
  const holdsOthers = !isHosts && (node.kind === 'object' || node.kind === 'one_of' || node.kind === 'list')
  const value = useFormValue(store, () => (holdsOthers ? undefined : store.getValue(path)), path)
  const problem = useFormValue(store, () => store.getShownProblem(path), path)
  const schema = useMemo(() => (holdsOthers ? rjsfFrame(node) : rjsfSchema(node)), [node, holdsOthers])
  const uiSchema = useMemo(() => (isHosts ? hostControl(node) : rjsfControl(node)), [node, isHosts])
  const fieldPathId = useMemo(() => ({ $id: fieldId(idPrefix, path), path: [...path] }), [idPrefix, path])
  const errorSchema = useMemo(() => (problem ? { __errors: [words.problem(problem)] } : noErrors), [problem, words])
  const change = useCallback((next: unknown) => store.setValue(path, next as never), [store, path])
  const touch = useCallback(() => store.touch(path), [store, path])
  const { SchemaField } = registry.fields
  if (SchemaField === undefined) return null
  const field = (
    <SchemaField
      name={node.key}
      required={node.required}
      schema={schema}
      uiSchema={uiSchema}
      formData={value}
      errorSchema={errorSchema}
      fieldPathId={fieldPathId}
      onChange={change}
      onBlur={touch}
      onFocus={ignore}
      registry={registry}
    />
  )
  return isHosts ? <HostWidgetBoundary onFailed={() => setHostFailed(true)}>{field}</HostWidgetBoundary> : field
}, areSame)

/** Whoever holds a field writes its path anew each time. */
function areSame(one: StoreFieldProps, other: StoreFieldProps): boolean {
  return one.node === other.node && one.registry === other.registry && pathKey(one.path) === pathKey(other.path)
}

function hostControl(node: FieldNode) {
  return { ...rjsfControl(node), 'ui:field': 'SourceHostField', 'ui:fieldReplacesAnyOrOneOf': true }
}

function ignore() {}

const noErrors = {}
