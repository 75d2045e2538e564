'use client'
import type { FieldProps } from '@rjsf/utils'
import { describedBy } from './FieldTemplate'
import { fieldNode } from './fieldNode'
import { useSourceFormFrame } from './SourceFormContext'
import { findWidget } from './SourceFormWidget'

/** A field drawn by a control of the host's own. */
export function SourceHostField({
  uiSchema,
  fieldPathId,
  formData,
  rawErrors,
  readonly,
  onChange,
  onBlur,
}: FieldProps) {
  const { widgets } = useSourceFormFrame()
  const node = fieldNode(uiSchema)
  const { path, $id: id } = fieldPathId
  const Widget = node && findWidget(widgets, node, path)
  if (node === undefined || Widget === undefined) return null
  const problem = rawErrors?.[0]
  return (
    <Widget
      id={id}
      field={node}
      path={path}
      value={formData}
      onChange={(value) => onChange(value, path)}
      onBlur={() => onBlur(id, undefined)}
      invalid={problem !== undefined}
      describedBy={describedBy(id, node, problem)}
      readOnly={readonly === true || node.readOnly}
    />
  )
}
