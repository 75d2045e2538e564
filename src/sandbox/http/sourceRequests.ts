import type { JsonObject } from '../../domain/json'
import { type CheckVerdict, checkConfig, toCheckResponse } from '../config/checkConfig'
import { mergeConfig } from '../config/mergeConfig'
import { keepMaskedSecrets, maskSecrets } from '../config/secretPaths'
import { validateConfig } from '../config/validateConfig'
import { waitFor } from '../faults/waitFor'
import type { StoredSource } from '../store/createStore'
import type { SandboxTemplate } from '../store/SandboxTemplate'
import type { Caller } from '../tokens/createTokenMint'
import { ApiError } from './ApiError'
import { requireWorkspace } from './authenticate'
import type { SandboxParts } from './SandboxParts'
import { toSourceTemplate, toTemplateSummary } from './templateResponses'

/** The source of that id (404), if the caller may touch its workspace (403). */
export function findSource(parts: SandboxParts, caller: Caller, id: string): StoredSource {
  const source = parts.store.sources.get(id)
  if (!source) throw new ApiError(404, `Source '${id}' not found`)
  requireWorkspace(parts, caller, source.workspace_id)
  return source
}

export type SentConfig = {
  template: SandboxTemplate
  /** What the user sent. */
  config: JsonObject
  /** What is stored, for a source that exists. */
  stored?: JsonObject | undefined
  /** Member of the body that held it: where complaints point. */
  member: string
}

/** What will be stored: masks give way to what they stand for, and the whole fits the connector's spec (else 422). */
export function readConfig({ template, config, stored = {}, member }: SentConfig): JsonObject {
  const schema = template.spec.connectionSpecification
  const unmasked = keepMaskedSecrets(schema, config, stored)
  const issues = validateConfig(schema, mergeConfig(template.partial_default_config, unmasked))
  if (issues.length > 0) {
    const [first] = issues
    throw new ApiError(
      422,
      first?.message ?? 'The configuration does not fit',
      issues.map((issue) => ({ ...issue, path: [member, ...issue.path] })),
    )
  }
  return unmasked
}

/** Tries a configuration: by the tester's rule, else by the sandbox's own. */
export async function runCheck(parts: SandboxParts, sent: SentConfig, signal: AbortSignal) {
  const { options, random, now } = parts
  const config = mergeConfig(sent.template.partial_default_config, readConfig(sent))
  const verdict: CheckVerdict =
    options.checkRule?.(config, sent.template) ?? checkConfig(config, sent.template, options.slowness ?? 5000)
  await waitFor(verdict.duration ?? 0, signal)
  return toCheckResponse(verdict, { id: random.uuid(), now: now() })
}

export function toSourceSummary(source: StoredSource) {
  const { id, name, created_at, updated_at, template } = source
  return { id, name, created_at, updated_at, summarized_source_template: toTemplateSummary(template) }
}

/** A source with its configuration, secrets masked, under the names of both generations. */
export function toSourceResponse({ id, name, template, config, created_at, updated_at }: StoredSource) {
  const masked = maskSecrets(template.spec.connectionSpecification, config)
  return {
    id,
    name,
    source_template: toSourceTemplate(template),
    source_config: masked,
    replication_config: masked,
    created_at,
    updated_at,
  }
}
