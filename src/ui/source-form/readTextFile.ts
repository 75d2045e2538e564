export type TextFile =
  | { ok: true; text: string }
  | { ok: false; code: 'too_large' | 'not_text' | 'empty' | 'unreadable' }

/** Key files are a few kilobytes; what is larger was picked by mistake. */
const largest = 1024 * 1024

/** Reads a file that a person chose, if it is text: UTF-8 without control characters that no text has. */
export async function readTextFile(file: File): Promise<TextFile> {
  if (file.size > largest) return { ok: false, code: 'too_large' }
  try {
    const text = new TextDecoder('utf-8', { fatal: true }).decode(await file.arrayBuffer())
    if (text.includes('\0')) return { ok: false, code: 'not_text' }
    return text.trim() === '' ? { ok: false, code: 'empty' } : { ok: true, text }
  } catch (thrown) {
    return { ok: false, code: thrown instanceof TypeError ? 'not_text' : 'unreadable' }
  }
}
