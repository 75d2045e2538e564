'use client'
import { type FieldProps, getUiOptions, getWidget } from '@rjsf/utils'
import { useCallback } from 'react'
import { fieldNode } from './fieldNode'

/** A single value: hands it to the widget that the ui schema names, ours or the host's. */
export function SourceValueField(props: FieldProps) {
  const { schema, uiSchema, fieldPathId, registry, formData, onChange, onBlur, onFocus, rawErrors } = props
  const { widget, ...options } = getUiOptions(uiSchema)
  const node = fieldNode(uiSchema)
  const change = useCallback((value: unknown) => onChange(value, fieldPathId.path), [onChange, fieldPathId])
  if (node === undefined || uiSchema === undefined || widget === undefined) return null
  const Widget = getWidget(schema, widget, registry.widgets)
  return (
    <Widget
      id={fieldPathId.$id}
      name={props.name}
      label={node.label}
      schema={schema}
      uiSchema={uiSchema}
      options={options}
      value={formData}
      required={props.required ?? false}
      disabled={props.disabled ?? false}
      readonly={props.readonly ?? false}
      rawErrors={rawErrors ?? []}
      placeholder={node.secret ? '' : (node.examples[0] ?? '')}
      onChange={change}
      onBlur={onBlur}
      onFocus={onFocus}
      registry={registry}
    />
  )
}
