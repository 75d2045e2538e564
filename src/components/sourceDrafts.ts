import type { EmbeddedClient } from '../client/EmbeddedClient'
import type { Source } from '../domain/source'
import type { TagsMode } from '../domain/sourceTemplate'
import type { FormDraft } from '../headless/source-form/FormDraft'
import type { SignInGrant } from './useSourceSignIn'

export type SourceDraft = {
  name: string
  tags: string[]
  tagsMode: TagsMode
  form: FormDraft
  grant?: SignInGrant | undefined
  isByHand?: boolean | undefined
  /** The stored source that the changes were made to, as it was then; undefined for a new one. */
  base?: Source | undefined
}

export type SourceDrafts = {
  read: () => SourceDraft | undefined
  keep: (draft: SourceDraft) => void
  forget: () => void
}

const draftsByClient = new WeakMap<EmbeddedClient, Map<string, SourceDraft>>()

/**
 * What people entered and have not saved yet: for a new source of a template, or in the form of a stored one. By
 * workspace; lives as long as the provider's client and in memory only, since it holds secrets; two providers never share it.
 */
export function sourceDrafts(
  client: EmbeddedClient,
  about: { templateId: string } | { sourceId: string },
): SourceDrafts {
  const drafts = draftsByClient.get(client) ?? new Map<string, SourceDraft>()
  draftsByClient.set(client, drafts)
  const key = JSON.stringify([client.workspaceKey, about])
  return {
    read: () => drafts.get(key),
    keep: (draft) => void drafts.set(key, draft),
    forget: () => void drafts.delete(key),
  }
}
