/** Connectors take more than RFC 3339 says (a time without a zone, a space for the T), so this does too. */
export function isDateTime(text: string): boolean {
  return (
    /^\d{4}-\d{2}-\d{2}(?:[T ]\d{2}:\d{2}(?::\d{2}(?:[.,]\d+)?)?(?:Z|[+-]\d{2}:?\d{2})?)?$/i.test(text) &&
    isDate(text.slice(0, 10))
  )
}

/** A day of the calendar as `YYYY-MM-DD`, whatever follows it. */
export function isDate(text: string): boolean {
  const match = /^(\d{4})-(\d{2})-(\d{2})/.exec(text)
  if (match === null) return false
  const [, year, month, day] = match.map(Number)
  const date = new Date(Date.UTC(year ?? 0, (month ?? 1) - 1, day))
  return date.getUTCMonth() + 1 === month && date.getUTCDate() === day
}
