import type { StreamEdit } from '../../domain/streamEdits'

export type CurlOptions = {
  sourceId: string
  /** With `/api/v1`. */
  baseUrl: string
  /** The name of the shell variable that holds the token: the token itself is never written out. */
  tokenVariable: string
}

/** The edit's method, path below the source and body. */
export function requestOfEdit(edit: StreamEdit): { method: 'POST' | 'PATCH' | 'DELETE'; path: string; body?: unknown } {
  if (edit.type === 'add') return { method: 'POST', path: 'streams', body: edit.stream }
  const path = `streams/${encodeURIComponent(edit.stream_name)}`
  return edit.type === 'patch' ? { method: 'PATCH', path, body: edit.patch } : { method: 'DELETE', path }
}

/** A command for a POSIX shell that sends the edit. Whatever a stream is called, nothing in it is run. */
export function editCurl(edit: StreamEdit, { sourceId, baseUrl, tokenVariable }: CurlOptions): string {
  const { method, path, body } = requestOfEdit(edit)
  const url = `${baseUrl}/integrations/sources/${encodeURIComponent(sourceId)}/${path}`
  const lines = [`curl -X ${method} ${shellQuote(url)}`, `-H "Authorization: Bearer $${tokenVariable}"`]
  if (body !== undefined) {
    lines.push(`-H 'Content-Type: application/json'`, `-d ${shellQuote(JSON.stringify(body))}`)
  }
  return lines.join(' \\\n  ')
}

function shellQuote(text: string): string {
  return `'${text.replaceAll("'", `'\\''`)}'`
}
