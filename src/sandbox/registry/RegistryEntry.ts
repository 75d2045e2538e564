import type { ConnectorSpec } from '../../domain/connectorSpec'

/** One connector of a registry, as far as a form needs it. */
export type RegistryEntry = {
  name: string
  /** Short name such as `source-github`: catalogs are matched by it. */
  slug: string
  icon: string | null
  definitionId: string | undefined
  spec: ConnectorSpec
}

/** A file, or a part of one, that could not be used. */
export type RegistryProblem = { file: string; reason: string }
