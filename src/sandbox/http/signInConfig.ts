import { isJsonObject, type JsonObject } from '../../domain/json'
import { readOAuth, withPredicate } from '../../domain/readOAuth'
import { withValueAt } from '../../domain/sourceForm'
import type { SandboxTemplate } from '../store/SandboxTemplate'
import { invalidMember } from './ApiError'
import { readText } from './readBody'
import type { SandboxParts } from './SandboxParts'

/** A configuration with what the provider would have given. */
export function withSignIn(template: SandboxTemplate, config: JsonObject): JsonObject {
  const oauth = readOAuth(template.spec)
  if (oauth === undefined) return config
  const filled = oauth.filled.reduce<JsonObject>((filling, path) => {
    const next = withValueAt(filling, path, `from-sign-in-${path.at(-1)}`)
    return isJsonObject(next) ? next : filling
  }, config)
  return withPredicate(oauth, filled)
}

/**
 * The configuration of a request that may carry a sign-in (`server_side_oauth_secret_id`): with what the sign-in gave. An id
 * that is unknown, of another workspace or of another template is refused (422).
 */
export function withSignInOf(
  { store }: SandboxParts,
  body: JsonObject,
  { config, template, workspaceId }: { config: JsonObject; template: SandboxTemplate; workspaceId: string | undefined },
): JsonObject {
  const id = readText(body, 'server_side_oauth_secret_id')
  if (id === undefined) return config
  const signIn = store.oauthSecrets.get(id)
  if (!signIn || signIn.template !== template || (workspaceId !== undefined && signIn.workspace_id !== workspaceId)) {
    throw invalidMember(['server_side_oauth_secret_id'], 'The sign-in is not known or has expired')
  }
  return withSignIn(template, config)
}
