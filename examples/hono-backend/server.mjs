// Hono: the token handler is a function from `Request` to `Response`, so it is a route as it stands.

import { relative } from 'node:path'
import { fileURLToPath } from 'node:url'
import { serve } from '@hono/node-server'
import { serveStatic } from '@hono/node-server/serve-static'
import { createTokenHandler } from 'airbyte-embedded-react/server'
import { Hono } from 'hono'

const { AIRBYTE_CLIENT_ID, AIRBYTE_CLIENT_SECRET, AIRBYTE_BASE_URL, PORT = '3000' } = process.env

const mintToken = createTokenHandler({
  clientId: AIRBYTE_CLIENT_ID,
  clientSecret: AIRBYTE_CLIENT_SECRET,
  baseUrl: AIRBYTE_BASE_URL,
  // Your own session says who is asking; this example has a single customer.
  workspaceName: () => 'example-customer',
})

const fromHere = (url) => relative(process.cwd(), fileURLToPath(url))
const app = new Hono()
app.post('/api/embedded-token', (context) => mintToken(context.req.raw))
app.get('/config.json', (context) => context.json({ baseUrl: AIRBYTE_BASE_URL }))
app.get('/widget.js', serveStatic({ path: fromHere(import.meta.resolve('airbyte-embedded-react/widget.js')) }))
app.get('/*', serveStatic({ root: fromHere(new URL('public', import.meta.url)) }))

serve({ fetch: app.fetch, port: Number(PORT) }, () => console.log(`http://localhost:${PORT}`))
