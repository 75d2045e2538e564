import type { TokenInfo } from '../EmbeddedClient'
import { pickMembers } from './pickMembers'
import { readShape, type Shape } from './readShape'
import { text, textOrNull } from './tolerantMembers'

const shape: Shape<TokenInfo> = { organization_id: textOrNull, workspace_id: text, workspace_name: textOrNull }

/** Reads who a token speaks for. */
export function readTokenInfo(body: unknown): TokenInfo {
  const members = pickMembers(body, {
    organization_id: [],
    workspace_id: [],
    workspace_name: ['customer_name', 'external_user_id', 'externalUserId', 'external_id'],
  })
  return readShape('a token info', shape, members)
}
