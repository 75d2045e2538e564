'use client'
import type { QueryClient } from '@tanstack/react-query'
import type { ReactNode } from 'react'
import type { PathFamily } from '../client/apiPaths'
import type { EmbeddedEvent } from '../domain/events'
import { EmbeddedContext } from '../query/EmbeddedContext'
import { useProvidedClient } from '../query/useProvidedClient'
import type { MessageOverrides } from '../ui/words/createMessages'
import { isEnglish } from '../ui/words/matchLocale'
import type { Translation } from '../ui/words/Translation'
import { type WordsChoice, WordsContext } from '../ui/words/WordsContext'
import { writingDirection } from '../ui/words/writingDirection'
import { useWordsChoice } from './useWordsChoice'

/** Where the API is and who asks, how it looks and speaks, and who hears what happens. All but a token is optional. */
export type EmbeddedProviderProps = {
  /**
   * A scoped token or a widget token, as the API minted it. Null while it is on its way: components show that they load.
   * Another token of the same workspace changes nothing on the screen; one of another workspace shows that workspace.
   */
  token?: string | null | undefined
  /**
   * Asks your backend for a token. Called when there is none, a minute before it expires, and once after the API refused
   * it. Either `token` or `getToken` is needed; with `getToken`, people may stay longer than a token lives.
   * A new function is used from the next time on; to show another workspace at once, give the provider another `key`.
   */
  getToken?: (() => Promise<string>) | undefined
  /** Sent as `X-Organization-Id`; needed only by callers in several organizations. */
  organizationId?: string | undefined
  /** Default `https://api.airbyte.ai/api/v1`. */
  baseUrl?: string | undefined
  /**
   * At which of the API's two families of paths sources and templates are asked: `embedded` (`/embedded/sources`, default) or
   * `connectors` (`/integrations/connectors`).
   */
  pathFamily?: PathFamily | undefined
  /** Your own cache, to prefetch into or to share. Default: one of the provider's own, emptied when it unmounts. */
  queryClient?: QueryClient | undefined
  /** In place of the global `fetch`. Gets a `Request`. */
  fetch?: ((input: Request, init?: RequestInit) => Promise<Response>) | undefined
  /**
   * Language of the words, and how numbers and dates are written, such as `de-CH`. Default `en`. German, French, Spanish,
   * Japanese and Arabic load when they are first asked for; other languages come by `translations`, else they are English.
   */
  locale?: string | undefined
  /**
   * Words of languages that come with your bundle: ours from `airbyte-embedded-react/locales/de` and so on, to be there at
   * once and on a server, or your own.
   */
  translations?: readonly Translation[] | undefined
  /** Words in place of ours, by section; what you leave out stays as it is. */
  messages?: MessageOverrides | undefined
  /** Default: the scheme of the surrounding page. */
  colorScheme?: 'light' | 'dark' | 'system' | undefined
  /** Lower controls and rows, for dense pages. Default: that of the nearest `data-density` around, else `comfortable`. */
  density?: 'comfortable' | 'compact' | undefined
  /**
   * Leaves the look to you: markup, roles and class names stay, and of our styles only what parts need to work (what is
   * hidden, where rows and lists lie). Nothing to load differently; default false.
   */
  unstyled?: boolean | undefined
  /** Default: that of the `locale`; without one, the direction of the surrounding page. */
  dir?: 'ltr' | 'rtl' | undefined
  /** Hears what happens inside. A fault in it is reported to the page and breaks nothing here. */
  onEvent?: ((event: EmbeddedEvent) => void) | undefined
  /**
   * For style elements, under a policy that asks for a nonce. The library writes none: its styles are one static sheet, so
   * this is free to be left out.
   */
  nonce?: string | undefined
  /**
   * Where layers that float over the page are put. Ours use the browser's top layer or stay in place, so this is free to be
   * left out; parts that need a place of their own will take it from here.
   */
  container?: HTMLElement | undefined
  children?: ReactNode
}

/**
 * What every hook and component needs above it: the token, the cache, the words. New callbacks or message objects at each
 * drawing are fine; nothing is fetched or mounted anew. On a server it draws the loading state.
 */
export function EmbeddedProvider(props: EmbeddedProviderProps) {
  const { locale, translations, messages, colorScheme, density, unstyled, dir, children } = props
  const context = useProvidedClient(props)
  const words = useWordsChoice({ locale: locale ?? 'en', translations, overrides: messages }, context.emit)
  const lang = languageOf(words)
  const direction = dir ?? (locale === undefined ? undefined : writingDirection(lang))
  return (
    <div
      className="airbyte-provider"
      data-color-scheme={colorScheme}
      data-density={density}
      data-unstyled={unstyled || undefined}
      dir={direction}
      lang={lang}
    >
      <EmbeddedContext.Provider value={context}>
        <WordsContext.Provider value={words}>{children}</WordsContext.Provider>
      </EmbeddedContext.Provider>
    </div>
  )
}

/** The language a reader meets: English where there are no words of the locale. A host's own words are of its locale. */
function languageOf({ locale, translation, overrides, isPending }: WordsChoice): string {
  return translation || overrides || isPending || isEnglish(locale) ? locale : 'en'
}
