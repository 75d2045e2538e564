import type { EmbeddedClient } from '../client/EmbeddedClient'
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
}

const draftsByClient = new WeakMap<EmbeddedClient, Map<string, SourceDraft>>()

/**
 * What people entered for sources they have not saved yet, by workspace and template. Lives as long as the provider's
 * client and in memory only, since it holds secrets; two providers never share it.
 */
export function sourceDrafts(client: EmbeddedClient, templateId: string) {
  const drafts = draftsByClient.get(client) ?? new Map<string, SourceDraft>()
  draftsByClient.set(client, drafts)
  const key = JSON.stringify([client.workspaceKey, templateId])
  return {
    read: () => drafts.get(key),
    keep: (draft: SourceDraft) => void drafts.set(key, draft),
    forget: () => void drafts.delete(key),
  }
}
