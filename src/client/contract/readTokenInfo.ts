import * as v from 'valibot'
import type { TokenInfo } from '../EmbeddedClient'
import { pickMembers } from './pickMembers'
import { readShape } from './readShape'
import { text, textOrNull } from './tolerantMembers'

const schema = v.object({ organization_id: textOrNull, workspace_id: text, workspace_name: textOrNull })

/** Reads who a token speaks for. */
export function readTokenInfo(body: unknown): TokenInfo {
  const members = pickMembers(body, {
    organization_id: [],
    workspace_id: [],
    workspace_name: ['customer_name', 'external_user_id', 'externalUserId', 'external_id'],
  })
  return readShape('a token info', schema, members)
}
