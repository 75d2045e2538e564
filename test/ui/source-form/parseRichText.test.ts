import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { parseRichText, type RichElement, type RichNode } from '../../../src/ui/source-form/parseRichText'
import { splitAtUrls } from '../../../src/ui/source-form/splitAtUrls'

const linksIn = (nodes: readonly RichNode[]): RichElement[] =>
  nodes.flatMap((node) =>
    typeof node === 'string'
      ? []
      : [...(node.tag === 'a' && node.href !== undefined ? [node] : []), ...linksIn(node.children)],
  )
const textIn = (nodes: readonly RichNode[]): string =>
  nodes.map((node) => (typeof node === 'string' ? node : textIn(node.children))).join('')
const shownLinks = (text: string) => linksIn(parseRichText(text)).map(({ children }) => textIn(children))

describe('an address written out in a text', () => {
  it.each([
    ['See https://example.com/docs.', 'https://example.com/docs'],
    ['See https://example.com/docs, then go on', 'https://example.com/docs'],
    ['(see https://example.com/docs)', 'https://example.com/docs'],
    ['(https://example.com/a_(b))!', 'https://example.com/a_(b)'],
    ['Is it "https://example.com/a"?', 'https://example.com/a'],
    ['<https://example.com/a>', 'https://example.com/a'],
    ['&lt;https://example.com/a?b=1&amp;c=2&gt;', 'https://example.com/a?b=1&c=2'],
    ['HTTP://EXAMPLE.COM/A…', 'HTTP://EXAMPLE.COM/A'],
    ['<b>https://example.com/a</b>', 'https://example.com/a'],
    ['**https://example.com/a**', 'https://example.com/a'],
    ['前往 https://example.com/a。', 'https://example.com/a'],
    ['https://example.com/a#b-c/?d=e~f_', 'https://example.com/a#b-c/?d=e~f_'],
  ])('is a link without what ends the sentence: %s', (text, link) => {
    expect(shownLinks(text)).toEqual([link])
  })

  it('stands beside others', () => {
    expect(shownLinks('https://a.example/1,https://b.example/2; https://c.example/3')).toEqual([
      'https://a.example/1',
      'https://b.example/2',
      'https://c.example/3',
    ])
  })

  it('is one link where it is in a link already, and none in code', () => {
    expect(shownLinks('<a href="https://example.com/a">https://example.com/a</a>')).toEqual(['https://example.com/a'])
    expect(shownLinks('[https://example.com/a](https://example.com/a)')).toEqual(['https://example.com/a'])
    expect(shownLinks('<code>https://example.com/a</code> `https://example.com/b`')).toEqual([])
    expect(shownLinks('<a>https://example.com/a</a>')).toEqual([])
  })

  it.each([
    'javascript:alert(1)',
    'data:text/html,<svg onload=alert(1)>',
    'ftp://example.com/a',
    'file:///etc/passwd',
    'xhttps://example.com/a',
    'https://',
    'https://.',
    'https://localhost/a',
    'https://your-domain',
    'https://<region>.example.com/a',
    'https://example.com/<id>',
    'https://{shop}.example.com/a',
    'https://[your-domain].example.com',
    'https://example.com@evil.example/a',
    'https://user:secret@evil.example/a',
    'https://exa\u0000mple.com',
    'https://\u202Emoc.elpmaxe',
    `https://example.com/${'a'.repeat(2500)}`,
  ])('stays text where it leads nowhere, or not where it seems to: %j', (text) => {
    expect(shownLinks(text)).toEqual([])
  })

  it.each([
    'https://example.com/" onmouseover="alert(1)',
    "https://example.com/' onclick='alert(1)",
    'https://example.com/\u202Egnp.exe',
    'javascript:https://example.com/%0aalert(1)',
    'https://example.com/`+alert(1)+`',
  ])('is nothing but a page with hostile text around it: %j', (text) => {
    const nodes = parseRichText(text)

    for (const { href = '' } of linksIn(nodes)) expect(href).toMatch(/^https:\/\/example\.com\/[\w%()-]*$/)
    expect(textIn(nodes)).toBe(text.replaceAll('`', ''))
  })

  it('changes no letter of the text around it', () => {
    const piece = fc.oneof(
      fc.string({ maxLength: 8 }).map((rest) => `https://a.example/${rest}`),
      fc.constantFrom(
        'https://',
        'http://a.b',
        '.',
        ',',
        ')',
        '(',
        ' ',
        '>',
        '}',
        '{',
        '"',
        '…',
        '😀',
        '\u202e',
        '@',
        '\n',
      ),
      fc.string({ maxLength: 6 }),
    )
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 12 }), (pieces) => {
        const text = pieces.join('')
        const found = splitAtUrls(text)

        expect(found.map((one) => one.text).join('')).toBe(text)
        for (const one of found.filter(({ isUrl }) => isUrl)) {
          expect(one.text).toMatch(/^https?:\/\/[^\s"<>{}[\]@]|^https?:\/\/[^\s"<>{}[\]]+\/.*@/i)
          expect(['http:', 'https:']).toContain(new URL(one.text).protocol)
        }
      }),
    )
  })

  it('is found in long hostile texts at once', () => {
    for (const part of ['https://', 'https://a.b', ')', 'https://a.b/(', ',https://a.b', 'https://a.b/,,,']) {
      const text = part.repeat(2000)

      expect(
        splitAtUrls(text)
          .map((one) => one.text)
          .join(''),
      ).toBe(text)
    }
  })
})
