export function refuseStrangers(
  handle: (request: Request) => Promise<Response>,
): (request: Request) => Promise<Response>
