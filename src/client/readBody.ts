import { EmbeddedError } from '../domain/errors'

/** Larger than any catalog seen; reading on would only freeze the page. */
const largestBody = 64 * 1024 * 1024

/**
 * The text of an answer. Counts what arrives: a hostile or broken server need not announce it, and compressed answers cannot.
 *
 * @throws EmbeddedError `unexpected_response` when it is more than 64 MB.
 */
export async function readBody(response: Response): Promise<string> {
  if (Number(response.headers.get('content-length') ?? 0) > largestBody) {
    void response.body?.cancel().catch(() => undefined)
    throw tooLarge(response)
  }
  if (response.body === null) return response.text()
  const reader = response.body.getReader()
  const decoder = new TextDecoder()
  const parts: string[] = []
  let size = 0
  for (let chunk = await reader.read(); !chunk.done; chunk = await reader.read()) {
    size += chunk.value.byteLength
    if (size > largestBody) {
      void reader.cancel().catch(() => undefined)
      throw tooLarge(response)
    }
    parts.push(decoder.decode(chunk.value, { stream: true }))
  }
  return parts.join('') + decoder.decode()
}

function tooLarge({ status }: Response): EmbeddedError {
  return new EmbeddedError(
    'unexpected_response',
    'The answer is larger than the 64 MB that are read, so it was refused. Check that `baseUrl` points to the Airbyte API.',
    { status },
  )
}
