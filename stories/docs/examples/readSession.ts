/** Stands for the session of your product: who is signed in, if anybody. */
export async function readSession(request: Request): Promise<{ customerId: string; mayConnect: boolean } | undefined> {
  const customerId = /session=(\w+)/.exec(request.headers.get('cookie') ?? '')?.[1]
  return customerId === undefined ? undefined : { customerId, mayConnect: customerId !== 'guest' }
}
