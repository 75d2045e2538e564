import type { Messages } from './createMessages'
import type { Formatters } from './Formatters'

/**
 * Every string a person reads, in one language. `locale` is a BCP 47 tag, such as `de` or `pt-BR`; `messages` is called once
 * per provider with what writes numbers, plurals, lists and dates. Ours are at `airbyte-embedded-react/locales/<language>`.
 */
export type Translation = { locale: string; messages: (format: Formatters) => Messages }
