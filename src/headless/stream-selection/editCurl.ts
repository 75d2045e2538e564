import type { StreamEdit } from '../../domain/streamEdits'

export type CurlOptions = {
  sourceId: string
  /** With `/api/v1`. */
  baseUrl: string
  /** The name of the shell variable that holds the token: the token itself is never written out. */
  tokenVariable: string
}

/** What the API is sent in the edit's body; undefined for a removal, which has none. */
export function bodyOfEdit(edit: StreamEdit): unknown {
  if (edit.type === 'add') return edit.stream
  return edit.type === 'patch' ? edit.patch : undefined
}

/**
 * A command for a POSIX shell that sends the edit. Whatever a stream is called, nothing in it is run. Undefined for a stream
 * that no address can hold: with `..` for a name the command would reach the source itself.
 */
export function editCurl(edit: StreamEdit, { sourceId, baseUrl, tokenVariable }: CurlOptions): string | undefined {
  const path = pathOfEdit(edit)
  if (path === undefined) return undefined
  const method = methods[edit.type]
  const body = bodyOfEdit(edit)
  const url = `${baseUrl}/integrations/sources/${encodeURIComponent(sourceId)}/${path}`
  const lines = [`curl -X ${method} ${shellQuote(url)}`, `-H "Authorization: Bearer $${tokenVariable}"`]
  if (body !== undefined) {
    lines.push(`-H 'Content-Type: application/json'`, `-d ${shellQuote(JSON.stringify(body))}`)
  }
  return lines.join(' \\\n  ')
}

const methods = { add: 'POST', patch: 'PATCH', remove: 'DELETE' } as const

/** Below the source. A dot or two are resolved away, encoded or not, and half of a surrogate pair has no encoding. */
function pathOfEdit(edit: StreamEdit): string | undefined {
  if (edit.type === 'add') return 'streams'
  const { stream_name } = edit
  const isAddressable = !/^\.{0,2}$|\p{Surrogate}/u.test(stream_name)
  return isAddressable ? `streams/${encodeURIComponent(stream_name)}` : undefined
}

function shellQuote(text: string): string {
  return `'${text.replaceAll("'", `'\\''`)}'`
}
