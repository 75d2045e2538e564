const marks = /\p{M}/gu
const ascii = /^[\n\x20-\x7e]*$/

/** A text without case and accents, for looking things up: `Übersicht` and `ubersicht` are one. */
export function foldText(text: string): string {
  if (ascii.test(text)) return text.toLowerCase()
  // By way of capitals, so that `ß` and `ss`, `ı` and `i` meet too.
  return text.normalize('NFKD').replace(marks, '').toUpperCase().toLowerCase().replace(marks, '')
}
