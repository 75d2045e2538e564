'use client'
import { useEffect, useMemo, useState } from 'react'
import { EmbeddedError } from '../domain/errors'
import type { EmbeddedEvent } from '../domain/events'
import type { Loadable } from '../headless/createLoadable'
import { useLoadable } from '../headless/useLoadable'
import { emitFailure } from '../query/emitFailure'
import type { MessageOverrides } from '../ui/words/createMessages'
import { matchLocale } from '../ui/words/matchLocale'
import { type OwnLanguage, ownLanguages } from '../ui/words/ownLanguages'
import { sameOverrides } from '../ui/words/sameOverrides'
import type { Translation } from '../ui/words/Translation'
import { translationLoad } from '../ui/words/translationLoads'
import type { WordsChoice } from '../ui/words/WordsContext'

type Wanted = {
  locale: string
  translations: readonly Translation[] | undefined
  overrides: MessageOverrides | undefined
}

/**
 * The words that a host wants: those that it brings, else ours in that language, else English. While ours are on their way,
 * the words before them stay; at first there are none. On a server ours never come, so that its pages fit what browsers draw first.
 */
export function useWordsChoice(wanted: Wanted, emit: (event: EmbeddedEvent) => void): WordsChoice {
  const { translations = [] } = wanted
  const locale = wanted.locale.replaceAll('_', '-')
  const overrides = useSameOverrides(wanted.overrides)
  const tag = matchLocale(locale, [...translations.map((each) => each.locale), 'en', ...ownLanguages])
  const brought = translations.find((each) => each.locale === tag)
  const own = useOwnTranslation(brought ? undefined : ownLanguages.find((language) => language === tag), emit)
  const translation = brought ?? own.translation
  const { isPending } = own
  const choice = useMemo(
    () => ({ locale, translation, overrides, isPending }),
    [locale, translation, overrides, isPending],
  )
  const [kept, setKept] = useState(choice)
  if (isPending) return kept.isPending ? choice : kept
  if (kept !== choice) setKept(choice)
  return choice
}

function useOwnTranslation(language: OwnLanguage | undefined, emit: (event: EmbeddedEvent) => void) {
  const { value: translation, failure } = useLoadable(language === undefined ? noLoad : translationLoad(language))
  useEffect(() => {
    if (failure === undefined) return
    const message = `The words of “${language}” could not be loaded, so English is shown. Check that the build's files are served, and that the page's script-src allows them.`
    emitFailure(emit, new EmbeddedError('network', message, { cause: failure.cause }))
  }, [failure, language, emit])
  return { translation, isPending: language !== undefined && translation === undefined && failure === undefined }
}

const nothing = {}
const noLoad: Loadable<Translation> = { read: () => nothing, subscribe: () => () => {}, load: () => {} }

/** The same object for as long as the words in it are the same, so that a host may write them inline. */
function useSameOverrides(given: MessageOverrides | undefined): MessageOverrides | undefined {
  const [kept, setKept] = useState(given)
  if (sameOverrides(kept, given)) return kept
  setKept(given)
  return given
}
