import type { WidgetProps } from '@rjsf/utils'
import { describedBy } from '../FieldTemplate'
import { fieldNode } from '../fieldNode'

/** What every single control carries: id, state and the texts that belong to it. */
export function controlProps({ id, uiSchema, rawErrors, required, disabled, onBlur, value }: WidgetProps) {
  const node = fieldNode(uiSchema)
  const problem = rawErrors?.[0]
  return {
    id,
    disabled: disabled ?? false,
    'aria-invalid': problem === undefined ? undefined : true,
    'aria-required': required || undefined,
    'aria-describedby': node === undefined ? undefined : describedBy(id, node, problem),
    onBlur: () => onBlur(id, node?.secret ? undefined : value),
  } as const
}
