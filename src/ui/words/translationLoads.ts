import { createLoadable, type Loadable } from '../../headless/createLoadable'
import { importTranslation } from './importTranslation'
import type { OwnLanguage } from './ownLanguages'
import type { Translation } from './Translation'

const loads = new Map<OwnLanguage, Loadable<Translation>>()

/** The loading of one of our languages: once a page, when the first provider asks for it. */
export function translationLoad(language: OwnLanguage): Loadable<Translation> {
  const known = loads.get(language)
  if (known) return known
  const load = createLoadable(() => importTranslation(language))
  loads.set(language, load)
  return load
}
