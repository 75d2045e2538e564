export type Served = { origin: string; close(): Promise<void> }
export function listen(handle: (request: Request) => Response | Promise<Response>, port: number): Promise<Served>
