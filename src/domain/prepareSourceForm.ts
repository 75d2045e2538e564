import { withAuthTooltip } from './authTooltip'
import type { ConnectorSpec } from './connectorSpec'
import { type HostFields, withHostFields, withInitialValues } from './hostFields'
import type { JsonObject } from './json'
import { readConnectorSpec } from './readConnectorSpec'
import { initialConfig } from './sourceConfig'
import type { SourceForm } from './sourceForm'
import type { SourceTemplate } from './sourceTemplate'

export type SourceFormSettings = HostFields & {
  /** Laid over the connector's defaults in a new configuration; a stored one is left alone. */
  initialValues?: JsonObject | undefined
}

export type PreparedSourceForm = {
  form: SourceForm
  /** What the person starts from. */
  config: JsonObject
  /** Help for signing in that belongs to no field. Untrusted. */
  help: string | undefined
}

/** Everything that is known before a person sees the form: specification, stored configuration, what the host settled. */
export function prepareSourceForm(
  spec: ConnectorSpec,
  stored: JsonObject | undefined,
  { initialValues, ...hostFields }: SourceFormSettings,
  tooltip: SourceTemplate['auth_tooltip'] = null,
): PreparedSourceForm {
  const read = readConnectorSpec(spec)
  const config = stored ?? withInitialValues(read.root, initialConfig(read.root), initialValues ?? {})
  const { form, rest } = withAuthTooltip(withHostFields(read, hostFields, config), tooltip)
  return { form, config, help: rest }
}
