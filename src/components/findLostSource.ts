import type { EmbeddedClient } from '../client/EmbeddedClient'
import type { EmbeddedError } from '../domain/errors'
import type { SourceSummary } from '../domain/source'

/** Clocks of the page and of the API are seldom further apart. */
const clockSkew = 60_000

/** Whether the API may have done what it was asked to, although it did not say so. */
export function mayHaveSaved({ code }: EmbeddedError): boolean {
  return code === 'server_error' || code === 'network' || code === 'timeout' || code === 'unexpected_response'
}

/**
 * The source that a request may have left behind although its answer was an error or was lost: of the same name and
 * template, and made since (milliseconds since 1970). Undefined where there is none, or nobody can tell.
 */
export async function findLostSource(
  client: EmbeddedClient,
  { name, templateId, since }: { name: string; templateId: string; since: number },
): Promise<SourceSummary | undefined> {
  const sources = await client.listSources().catch(() => [])
  return sources.find(
    (source) =>
      source.name === name &&
      source.source_template?.id === templateId &&
      Date.parse(source.created_at ?? '') >= since - clockSkew,
  )
}
