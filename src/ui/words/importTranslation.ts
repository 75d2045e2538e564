import type { OwnLanguage } from './ownLanguages'
import type { Translation } from './Translation'

const imports: Record<OwnLanguage, () => Promise<Translation>> = {
  ar: async () => (await import('./locales/arabic')).arabic,
  de: async () => (await import('./locales/german')).german,
  es: async () => (await import('./locales/spanish')).spanish,
  fr: async () => (await import('./locales/french')).french,
  ja: async () => (await import('./locales/japanese')).japanese,
}

/** Fetches a language as a chunk of the host's build. The single-file script has another one in this place. */
export function importTranslation(language: OwnLanguage): Promise<Translation> {
  return imports[language]()
}
