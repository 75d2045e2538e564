// Express: `toNodeHandler` turns the token handler into one of `(request, response)`.

import { fileURLToPath } from 'node:url'
import { createTokenHandler, toNodeHandler } from 'airbyte-embedded-react/server'
import express from 'express'

const { AIRBYTE_CLIENT_ID, AIRBYTE_CLIENT_SECRET, AIRBYTE_BASE_URL, PORT = '3000' } = process.env

const mintToken = createTokenHandler({
  clientId: AIRBYTE_CLIENT_ID,
  clientSecret: AIRBYTE_CLIENT_SECRET,
  baseUrl: AIRBYTE_BASE_URL,
  // Your own session says who is asking; this example has a single customer.
  workspaceName: () => 'example-customer',
})

const app = express()
app.post('/api/embedded-token', toNodeHandler(mintToken))
app.get('/config.json', (_request, response) => response.json({ baseUrl: AIRBYTE_BASE_URL }))
app.get('/widget.js', (_request, response) =>
  response.sendFile(fileURLToPath(import.meta.resolve('airbyte-embedded-react/widget.js'))),
)
app.use(express.static(fileURLToPath(new URL('public', import.meta.url))))

app.listen(Number(PORT), () => console.log(`http://localhost:${PORT}`))
