import { describe, expect, it } from 'vitest'
import { createMessages } from '../../../src/ui/words/createMessages'
import { createFormatters, type Formatters } from '../../../src/ui/words/Formatters'
import { arabic } from '../../../src/ui/words/locales/arabic'
import { french } from '../../../src/ui/words/locales/french'
import { german } from '../../../src/ui/words/locales/german'
import { japanese } from '../../../src/ui/words/locales/japanese'
import { spanish } from '../../../src/ui/words/locales/spanish'
import type { Translation } from '../../../src/ui/words/Translation'
import { type Saying, sayAll } from './sayAll'

/** `alike`: what the language says with the very letters of English. */
const languages: { translation: Translation; alike: readonly string[] }[] = [
  { translation: arabic, alike: [] },
  { translation: french, alike: ['Date', 'Option', 'Sources', 'Suggestions', 'Type', 'suggestion', 'suggestions'] },
  { translation: german, alike: ['Cursor', 'Format', 'Name', 'Option', 'Stream', 'Streams', 'Text', 'in', 'optional'] },
  { translation: japanese, alike: [] },
  { translation: spanish, alike: ['Incremental', 'incremental', 'Cursor'] },
]

/** Names, signs and texts of others, which are the same in every language. */
const sameEverywhere =
  /^(?:JMESPath|JSON Patch|cURL|SCOPED_TOKEN|Ends with _form_\.|UUID|(?:full_refresh|incremental), \w+)$/

/** Words that no language of ours has, spelled like this. */
const onlyEnglish = /\b(?:the|this|these|that|with|your|could|cannot|which|again|choose|loading|there|of|stream was)\b/i

/** What the calls name. */
const names = /_[a-z0-9]+_/g

const english = sayAll(createMessages('en'))
const englishFormat = createFormatters('en')

describe.each(languages)('the words of $translation.locale', ({ translation, alike }) => {
  const format = createFormatters(translation.locale)
  const said = sayAll(translation.messages(format))

  it('have the members of the English ones, and no others', () => {
    expect([...said.keys()].sort()).toEqual([...english.keys()].sort())
  })

  it('say something wherever English does, whatever the count', () => {
    expect(findSayings((text, { text: inEnglish }) => (text.trim() === '') !== (inEnglish.trim() === ''))).toEqual([])
    expect(findSayings((text) => /undefined|NaN|\[object|\s{2}/.test(text))).toEqual([])
  })

  it('name all that English names', () => {
    expect(
      findSayings((text, { text: inEnglish, about }) => {
        const named = inEnglish.match(names) ?? []
        return !named.every((name) => text.includes(name)) || !hasFigures(text, inEnglish, about, format)
      }),
    ).toEqual([])
  })

  it('leave the code of expressions as it is', () => {
    const isCode = (where: string) => /\.expression(?:Placeholder)?$/.test(where)

    expect([...said].filter(([where, { text }]) => isCode(where) && text !== english.get(where)?.text)).toEqual([])
  })

  it('leave nothing in English', () => {
    expect(
      findSayings((text, { text: inEnglish }, where) => {
        if (/\.expression(?:Placeholder)?$/.test(where) || sameEverywhere.test(text)) return false
        const own = text.replaceAll(names, '').replace(/^[\s\d]+|[\s\d.,:]+$/g, '')
        const isCopied = text === inEnglish && /\p{L}{2}/u.test(own) && !alike.includes(own)
        return isCopied || onlyEnglish.test(text)
      }),
    ).toEqual([])
  })

  function findSayings(isWrong: (text: string, english: Saying, where: string) => boolean): string[] {
    return [...said]
      .filter(([where, { text }]) => isWrong(text, english.get(where) ?? { text: '', about: [] }, where))
      .map(([where, { text }]) => `${where}: ${text}`)
  }
})

/** A language may have words of its own for one and two. */
function hasFigures(text: string, inEnglish: string, about: unknown, format: Formatters): boolean {
  return figuresIn(about)
    .filter((figure) => figure > 2 && inEnglish.includes(englishFormat.number(figure)))
    .every((figure) => text.includes(format.number(figure)))
}

function figuresIn(about: unknown): number[] {
  if (typeof about === 'number') return [about]
  return typeof about === 'object' && about !== null ? Object.values(about).flatMap(figuresIn) : []
}
