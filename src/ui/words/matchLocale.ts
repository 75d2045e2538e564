/**
 * Which of several tags serves a locale best: the same one, else a more general one (`de` for `de-CH`), else the first of
 * the same language (`pt-BR` for `pt-PT`). Case does not matter.
 */
export function matchLocale(locale: string, tags: readonly string[]): string | undefined {
  const parts = locale.toLowerCase().split('-')
  for (let length = parts.length; length > 0; length -= 1) {
    const wanted = parts.slice(0, length).join('-')
    const match = tags.find((tag) => tag.toLowerCase() === wanted)
    if (match !== undefined) return match
  }
  return tags.find((tag) => tag.toLowerCase().split('-')[0] === parts[0])
}

export function isEnglish(locale: string): boolean {
  return matchLocale(locale, ['en']) !== undefined
}
