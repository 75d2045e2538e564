/** Locale-aware formatting, made once per locale and handed to the message table. */
export type Formatters = {
  locale: string
  number(value: number): string
  /** Picks the form for a count; `other` is the fallback. */
  plural(count: number, forms: Partial<Record<Intl.LDMLPluralRule, string>> & { other: string }): string
  list(items: readonly string[]): string
  /** A span of time in whole seconds, such as "1 min 20 s". */
  duration(milliseconds: number): string
  date(value: Date): string
}

/**
 * Formatters of a locale; one that the browser does not know falls back to English. Numbers and dates are the locale's,
 * whatever comes with words is of the `language` they are in: "3 streams" is English also where Poles read it.
 */
export function createFormatters(locale: string, language: string = locale): Formatters {
  const known = supportedLocale(locale)
  const spoken = supportedLocale(language)
  const numbers = new Intl.NumberFormat(known)
  const plurals = new Intl.PluralRules(spoken)
  const lists = new Intl.ListFormat(spoken, { type: 'conjunction' })
  const dates = new Intl.DateTimeFormat(known, { dateStyle: 'medium' })
  const minutes = new Intl.NumberFormat(spoken, { style: 'unit', unit: 'minute', unitDisplay: 'short' })
  const seconds = new Intl.NumberFormat(spoken, { style: 'unit', unit: 'second', unitDisplay: 'short' })
  return {
    locale: known,
    number: (value) => numbers.format(value),
    plural: (count, forms) => forms[plurals.select(count)] ?? forms.other,
    list: (items) => lists.format(items),
    duration(milliseconds) {
      const whole = Math.floor(milliseconds / 1000)
      const rest = seconds.format(whole % 60)
      return whole < 60 ? rest : `${minutes.format(Math.floor(whole / 60))} ${rest}`
    },
    date: (value) => dates.format(value),
  }
}

function supportedLocale(locale: string): string {
  try {
    return Intl.PluralRules.supportedLocalesOf(locale)[0] ?? 'en'
  } catch {
    return 'en'
  }
}
