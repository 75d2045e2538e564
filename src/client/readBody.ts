import { EmbeddedError } from '../domain/errors'

/** Larger than any catalog seen; reading on would only freeze the page. */
const largestBody = 64 * 1024 * 1024

/**
 * The text of an answer.
 *
 * @throws EmbeddedError `unexpected_response` when it announces more than 64 MB.
 */
export async function readBody(response: Response): Promise<string> {
  const announced = Number(response.headers.get('content-length') ?? 0)
  if (announced <= largestBody) return response.text()
  void response.body?.cancel().catch(() => undefined)
  throw new EmbeddedError(
    'unexpected_response',
    `The answer is ${Math.ceil(announced / 1024 / 1024)} MB, more than the 64 MB that are read, so it was refused.`,
    { status: response.status },
  )
}
