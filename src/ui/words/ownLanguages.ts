/** The languages that come with the package beside English, by the part of a locale that names the language. */
export const ownLanguages = ['ar', 'de', 'es', 'fr', 'ja'] as const

export type OwnLanguage = (typeof ownLanguages)[number]
