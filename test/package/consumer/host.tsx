import {
  ConnectFlow,
  catalogQuery,
  type compileFilter,
  type EmbeddedEvent,
  EmbeddedProvider,
  isEmbeddedError,
  SourceList,
  StreamPicker,
  type streamPatch,
  type useCatalog,
  type useCreateSource,
} from 'airbyte-embedded-react'
import { createClient } from 'airbyte-embedded-react/client'
import { createSandbox } from 'airbyte-embedded-react/sandbox'
import type { createTokenHandler } from 'airbyte-embedded-react/server'

type IsAny<Type> = 0 extends 1 & Type ? true : false
type CatalogOfHook = NonNullable<ReturnType<typeof useCatalog>['data']>
type CreatedSource = NonNullable<ReturnType<typeof useCreateSource>['data']>

/** Types that got lost on the way through a declaration would turn into `any`, and these lines into errors. */
export const typed: [IsAny<CatalogOfHook>, IsAny<CatalogOfHook['streams']>, IsAny<CreatedSource>] = [
  false,
  false,
  false,
]
export const patch: IsAny<ReturnType<typeof streamPatch>> = false
export const filter: IsAny<ReturnType<typeof compileFilter>> = false
export const handler: IsAny<ReturnType<typeof createTokenHandler>> = false

const sandbox = createSandbox()
export const client = createClient({ baseUrl: sandbox.baseUrl, fetch: sandbox.fetch })
export const options = catalogQuery(client, undefined)

function report(event: EmbeddedEvent): string {
  return event.type
}

export function Host({ error }: { error: unknown }) {
  if (isEmbeddedError(error)) return <p>{error.code}</p>
  return (
    <EmbeddedProvider token={null} fetch={sandbox.fetch} onEvent={report} colorScheme="dark">
      <ConnectFlow tags={['crm']} />
      <SourceList />
      <StreamPicker sourceId="1" />
    </EmbeddedProvider>
  )
}
