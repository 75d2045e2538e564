import { createTokenHandler } from 'airbyte-embedded-react/server'

/** Made at the first request: `next build` loads this file without the credentials. */
let handler: ReturnType<typeof createTokenHandler> | undefined

export function POST(request: Request) {
  handler ??= createTokenHandler({
    clientId: process.env.AIRBYTE_CLIENT_ID,
    clientSecret: process.env.AIRBYTE_CLIENT_SECRET,
    baseUrl: process.env.AIRBYTE_BASE_URL,
    // Your own session says who is asking; this example has a single customer.
    workspaceName: () => 'example-customer',
  })
  return handler(request)
}
