import type { OwnLanguage } from '../ui/words/ownLanguages'
import type { Translation } from '../ui/words/Translation'

/** Known only while the script runs for the first time. A page may have put it inline or run it by hand: then there is none. */
const script = typeof document === 'undefined' ? null : document.currentScript

/**
 * Fetches a language in the single-file script, which holds English alone: the module `locales/<language>.js` from beside
 * the script's own file.
 */
export async function importTranslation(language: OwnLanguage): Promise<Translation> {
  const address = script instanceof HTMLScriptElement ? script.src : ''
  if (address === '') throw new Error('The script has no address, so there is no place beside it to load words from.')
  const url = new URL(`locales/${language}.js`, address).href
  const { translation }: { translation: Translation } = await import(/* @vite-ignore */ url)
  return translation
}
