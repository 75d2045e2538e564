import type { FieldNode } from '../../domain/sourceForm'

/** The field that `readConnectorSpec` put into a ui schema, or undefined where a host wrote the ui schema itself. */
export function fieldNode(uiSchema: Record<string, unknown> | undefined): FieldNode | undefined {
  const options = uiSchema?.['ui:options']
  const node = typeof options === 'object' && options !== null && 'node' in options ? options.node : undefined
  return isFieldNode(node) ? node : undefined
}

function isFieldNode(value: unknown): value is FieldNode {
  return typeof value === 'object' && value !== null && 'kind' in value && 'children' in value
}
