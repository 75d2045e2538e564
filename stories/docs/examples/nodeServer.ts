import { createServer } from 'node:http'
import { toNodeHandler } from 'airbyte-embedded-react/server'
import { handleToken } from './tokenRoute'

// Express likewise: app.post('/api/embedded-token', toNodeHandler(handleToken))
export const server = createServer(toNodeHandler(handleToken))
