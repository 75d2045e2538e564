import { createTokenHandler } from 'airbyte-embedded-react/server'
import { readSession } from './readSession'

export const handleToken = createTokenHandler({
  clientId: process.env.AIRBYTE_CLIENT_ID,
  clientSecret: process.env.AIRBYTE_CLIENT_SECRET,
  // By your own session. Nobody there: 401. Somebody who may not: 403. Never by what the request itself says.
  async workspaceName(request) {
    const session = await readSession(request)
    if (session === undefined) return undefined
    return session.mayConnect && session.customerId
  },
})
