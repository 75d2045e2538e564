import type { AddStreamRequest } from '../../../src/domain/streamConfig'
import { type NewSource, type SandboxOptions, templateIds } from '../../../src/sandbox/index'
import { connect } from './connect'

export type { AddStreamRequest } from '../../../src/domain/streamConfig'

type Parts = {
  template?: keyof typeof templateIds
  streams?: AddStreamRequest[]
  sandbox?: SandboxOptions
  source?: Partial<NewSource>
}

/** A sandbox with one source in the workspace of the token, and the path below which its catalog and streams are. */
export async function connectSource({ template = 'parcelpost', streams = [], sandbox: options, source }: Parts = {}) {
  const connected = await connect(options)
  const { id } = connected.sandbox.addSource({
    workspace_name: 'acme',
    source_template_id: templateIds[template],
    streams,
    ...source,
  })
  return { ...connected, id, base: `/integrations/sources/${id}` }
}
