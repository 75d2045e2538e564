export function createDemoApp(options: {
  apiUrl?: string
  proxy?: { path: string; forward: (request: Request) => Promise<Response> }
  pathFamily?: 'embedded' | 'connectors'
  organizationId?: string
  mintToken: (request: Request) => Response | Promise<Response>
}): Promise<(request: Request) => Promise<Response>>
