/**
 * A name or a piece of code within a sentence, kept from mixing with the text around it: without these two signs the
 * brackets, dots and signs of Latin text jump to its other end.
 */
export function isolated(text: string): string {
  return `\u2068${text}\u2069`
}

/** The same in quotation marks. */
export function quoted(text: string): string {
  return `«${isolated(text)}»`
}

/** A path of fields, as one name. */
export function isolatedPath(path: readonly string[]): string {
  return isolated(path.join('.'))
}
