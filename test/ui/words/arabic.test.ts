import { describe, expect, it } from 'vitest'
import { createFormatters, type Formatters } from '../../../src/ui/words/Formatters'
import { arabic } from '../../../src/ui/words/locales/arabic'
import { sayAll } from './sayAll'

/** Latin words that Arabic readers know by these letters. */
const knownInLatin = /^(?:JMESPath|JSON|Patch|URL|UUID|cURL|SCOPED_TOKEN)$/

/** Members whose text is code or a name alone, which its element shows by itself. */
const aloneOrCode =
  /^catalog\.(?:expressionPlaceholder|examples\(.*\.expression|fieldPath\(|fieldType\(.*_new_)|^picker\.(?:pathList|chosenFields)\(/

/** Texts of others that are a whole sentence of their own. */
const sentencesOfOthers =
  /^(?:sourceForm\.(?:expectedForm|problem|problemLink)|common\.sentences|picker\.recipeReasons)\(/

describe('the Arabic words', () => {
  it('isolate every name and every piece of code, so that neither mixes with the sentence around it', () => {
    const mixed = sayings(arabic.messages(createFormatters('ar')))
      .filter(([where]) => !aloneOrCode.test(where) && !sentencesOfOthers.test(where))
      .filter(([, text]) => latinWords(outsideIsolates(text)).some((word) => !knownInLatin.test(word)))

    expect(mixed).toEqual([])
  })

  it('close each isolate that they open', () => {
    const open = sayings(arabic.messages(createFormatters('ar'))).filter(
      ([, text]) => outsideIsolates(text).search(/[\u2066-\u2069]/) >= 0,
    )

    expect(open).toEqual([])
  })

  it('have a form for each of the six kinds of counts wherever they count', () => {
    const kinds = new Intl.PluralRules('ar').resolvedOptions().pluralCategories
    const short: string[] = []
    const format: Formatters = {
      ...createFormatters('ar'),
      plural(count, forms) {
        if (kinds.some((kind) => !forms[kind])) short.push(JSON.stringify(forms))
        return createFormatters('ar').plural(count, forms)
      },
    }

    sayAll(arabic.messages(format))

    expect(kinds).toHaveLength(6)
    expect(short).toEqual([])
  })

  it('use the punctuation of Arabic', () => {
    const foreign = sayings(arabic.messages(createFormatters('ar')))
      .filter(([where]) => !aloneOrCode.test(where) && !sentencesOfOthers.test(where))
      .filter(([, text]) => /[,;?]/.test(outsideIsolates(text).replaceAll(/\d,\d/g, '')))

    expect(foreign).toEqual([])
  })

  it.each([
    [1, 'تدفق واحد'],
    [2, 'تدفقان'],
    [3, '3 تدفقات'],
    [11, '11 تدفقًا'],
    [100, '100 تدفق'],
  ])('count %i as readers of Arabic do', (count, expected) => {
    const { catalog } = arabic.messages(createFormatters('ar'))

    expect(catalog.groupCount(count, count)).toBe(expected)
  })
})

function sayings(messages: Parameters<typeof sayAll>[0]): [where: string, text: string][] {
  return [...sayAll(messages)].map(([where, { text }]) => [where, text])
}

/** Isolates may hold others: the innermost go first. */
function outsideIsolates(text: string): string {
  const rest = text.replaceAll(/\u2068[^\u2066-\u2069]*\u2069/g, '')
  return rest === text ? text : outsideIsolates(rest)
}

function latinWords(text: string): string[] {
  return text.match(/[A-Za-z_]\w*(?:\.\w+)*/g) ?? []
}
