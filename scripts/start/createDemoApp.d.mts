export function createDemoApp(options: {
  apiUrl: string
  mintToken: (request: Request) => Response | Promise<Response>
}): Promise<(request: Request) => Promise<Response>>
