export function createApiProxy(options: {
  path: string
  baseUrl: string
  fetch?: (input: string, init: RequestInit) => Promise<Response>
}): (request: Request) => Promise<Response>
