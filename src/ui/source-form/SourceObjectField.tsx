'use client'
import type { FieldProps } from '@rjsf/utils'
import { FieldSections } from './FieldSections'
import { fieldNode } from './fieldNode'

/** An object: its fields in sections, the optional ones folded. */
export function SourceObjectField({ uiSchema, fieldPathId, registry }: FieldProps) {
  const node = fieldNode(uiSchema)
  if (node === undefined) return null
  const isRoot = fieldPathId.path.length === 0
  const sections = <FieldSections node={node} path={fieldPathId.path} registry={registry} />
  return isRoot ? sections : <div className="airbyte-source-form-nested">{sections}</div>
}
