import type { ComponentType } from 'react'
import type { FieldRef } from '../../domain/hostFields'
import type { JsonValue } from '../../domain/json'
import { type FieldNode, type FieldPath, pathKey } from '../../domain/sourceForm'

/** What a host's own control gets. Label, help and problem are drawn around it. */
export type SourceFormWidgetProps = {
  /** To be put on the control: the label points there, and so does the list of problems. */
  id: string
  /** What the connector says about the field. Its texts are untrusted. */
  field: FieldNode
  path: FieldPath
  /** What the field holds; asterisks alone stand for a stored secret. */
  value: JsonValue | undefined
  /** `undefined` empties the field. */
  onChange: (value: JsonValue | undefined) => void
  /** To be called when the control loses focus: from then on its problem shows. */
  onBlur: () => void
  /** For `aria-invalid`. */
  invalid: boolean
  /** For `aria-describedby`. */
  describedBy: string | undefined
  readOnly: boolean
}

/** A control of the host's own, for one field or for every field of a `format`. */
export type SourceFormWidget = { widget: ComponentType<SourceFormWidgetProps> } & (
  | { field: FieldRef; format?: undefined }
  | { format: string; field?: undefined }
)

/** Whether two lists of controls come to the same, also when the host wrote them anew. */
export function areSameWidgets(one: readonly SourceFormWidget[], other: readonly SourceFormWidget[]): boolean {
  return (
    one.length === other.length &&
    one.every((rule, index) => {
      const { widget, field, format } = other[index] ?? {}
      return rule.widget === widget && rule.format === format && JSON.stringify(rule.field) === JSON.stringify(field)
    })
  )
}

/** The host's control for a field: the first that names it, else the first for its format. */
export function findWidget(
  widgets: readonly SourceFormWidget[],
  field: FieldNode,
  path: FieldPath,
): SourceFormWidget['widget'] | undefined {
  if (widgets.length === 0 || path.length === 0) return undefined
  // As in `FieldRef`: position 0 stands for every item.
  const key = pathKey(path.map((segment) => (typeof segment === 'number' ? 0 : segment)))
  const named = widgets.find(
    (rule) => rule.field !== undefined && pathKey(typeof rule.field === 'string' ? [rule.field] : rule.field) === key,
  )
  const found = named ?? widgets.find((rule) => rule.format !== undefined && rule.format === field.format)
  return found?.widget
}
