/** A piece of a text; `isUrl` where it is the address of a page. The pieces together are the text, to the letter. */
export type TextPiece = { text: string; isUrl: boolean }

/** Letters that no address has end one: space, quotes, and what is not visible, so that nothing can pose as another address. */
const candidates = /(?<![\p{L}\p{N}_])https?:\/\/(?:(?![,;]https?:\/\/)[^\s\p{C}"'`“”„‘’«»|\\^])+/giu
const closers: Record<string, string> = { ')': '(', ']': '[', '}': '{', '>': '<', '）': '（' }
const longest = 2000

/**
 * Finds the addresses that are written out in a text. What ends the sentence is not part of one. An address with a part to
 * fill in (`https://<region>.example.com`, `https://{id}.example.com`), one that names a person before its host, and one
 * without a full host name lead nowhere, or not where they seem to: they stay text.
 */
export function splitAtUrls(text: string): TextPiece[] {
  const pieces: TextPiece[] = []
  let position = 0
  for (const { 0: found, index } of text.matchAll(candidates)) {
    const url = withoutEnd(found)
    if (!leadsSomewhere(url)) continue
    pieces.push({ text: text.slice(position, index), isUrl: false }, { text: url, isUrl: true })
    position = index + url.length
  }
  pieces.push({ text: text.slice(position), isUrl: false })
  return pieces.filter((piece) => piece.text !== '')
}

/** Without the punctuation after it, and without brackets that close what was opened before it. */
function withoutEnd(url: string): string {
  const open = new Map<string, number>()
  for (const letter of url) open.set(letter, (open.get(letter) ?? 0) + 1)
  let end = url.length
  for (; end > 0; end--) {
    const last = url.charAt(end - 1)
    const opener = Object.hasOwn(closers, last) ? closers[last] : undefined
    const isUnopened = opener !== undefined && (open.get(last) ?? 0) > (open.get(opener) ?? 0)
    if (!isUnopened && !/[.,;:!?…*。，、；：！？]/.test(last)) break
    open.set(last, (open.get(last) ?? 0) - 1)
  }
  return url.slice(0, end)
}

function leadsSomewhere(url: string): boolean {
  if (url.length > longest || /[<>[\]{}]/.test(url)) return false
  try {
    const { hostname, username, password } = new URL(url)
    return username === '' && password === '' && /[^.]\.[^.]/.test(hostname)
  } catch {
    return false
  }
}
