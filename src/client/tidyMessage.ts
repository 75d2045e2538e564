/** Enough to say what is wrong; nobody reads further. */
const longestMessage = 500
/** Controls of terminals, and marks that turn the direction of the words around them. Lines and tabs stay. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for
const invisible = /[\0-\x08\x0b-\x1f\x7f-\x9f\u202a-\u202e\u2066-\u2069]/g

/** Words of the API as they may reach a log or the screen: short, without secrets and without characters that act. */
export function tidyMessage(text: string, redact: (text: string) => string = (same) => same): string {
  // Controls first: in the midst of a secret they would hide it from `redact`.
  const told = redact(text.replace(invisible, ''))
  return told.length > longestMessage ? `${told.slice(0, longestMessage)}…` : told
}
