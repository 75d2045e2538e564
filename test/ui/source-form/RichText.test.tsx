import { render } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import { RichText } from '../../../src/ui/source-form/RichText'

const draw = (text: string) => render(<div>{<RichText text={text} />}</div>).container.firstElementChild as HTMLElement

const hostile = [
  '<script>window.pwned = 1</script>',
  '<img src=x onerror="window.pwned = 1">',
  '<svg onload="window.pwned = 1"><circle/></svg>',
  '<a href="javascript:window.pwned=1">x</a>',
  '<a href="JaVaScRiPt:window.pwned=1">x</a>',
  '<a href=" java\nscript:window.pwned=1">x</a>',
  '<a href="&#106;avascript:window.pwned=1">x</a>',
  '<a href="data:text/html,<script>window.pwned=1</script>">x</a>',
  '<a href="vbscript:x">x</a>',
  '<a href="https://a.example" onclick="window.pwned=1" style="position:fixed">x</a>',
  '[x](javascript:window.pwned=1)',
  '[x](data:text/html,1)',
  '<iframe src="https://a.example"></iframe>',
  '<form action="https://a.example"><input name=password></form>',
  '<div style="position:fixed;inset:0">cover</div>',
  '<style>* { display: none }</style>',
  '<object data="javascript:window.pwned=1"></object>',
  '<b onmouseover="window.pwned=1">x</b>',
  '<base href="https://a.example/">',
  '<meta http-equiv=refresh content="0;url=https://a.example">',
  '&lt;img src=x onerror=window.pwned=1&gt;',
  '<a href="//a.example">x</a>',
  '<math><mi xlink:href="data:x,<script>window.pwned=1</script>"></mi></math>',
  `${'<b>'.repeat(3000)}deep`,
  'x'.repeat(200_000),
]

describe('RichText', () => {
  it.each(hostile)('makes %s inert', (text) => {
    const drawn = draw(text)

    expect(
      drawn.querySelector('script, img, svg, iframe, form, input, style, object, base, meta, math, div'),
    ).toBeNull()
    for (const element of drawn.querySelectorAll('*')) {
      expect(element.getAttributeNames().filter((name) => !['href', 'target', 'rel', 'class'].includes(name))).toEqual(
        [],
      )
      if (element instanceof HTMLAnchorElement) expect(element.protocol).toMatch(/^(https?|mailto):$/)
    }
    expect(drawn.textContent.length).toBeLessThan(7000)
    expect('pwned' in window).toBe(false)
  })

  it.each([
    ['<a href="https://a.example/x">x</a>', 'https://a.example/x'],
    ["<a href='https://a.example/x'>x</a>", 'https://a.example/x'],
    ['<a target=_blank href=https://a.example/x>x</a>', 'https://a.example/x'],
    ['<a href=\\"https://a.example/x\\">x</a>', 'https://a.example/x'],
    ['[x](https://a.example/x)', 'https://a.example/x'],
    ['<A HREF="mailto:a@b.example">x</A>', 'mailto:a@b.example'],
  ])('draws the link of %s so that it opens beside the page', (text, href) => {
    const link = draw(text).querySelector('a')

    expect(link).toHaveAttribute('href', href)
    expect(link).toHaveAttribute('rel', 'noopener noreferrer')
    expect(link).toHaveAttribute('target', '_blank')
    expect(link).toHaveTextContent(/^x$/)
  })

  it.each([
    ['https://<region>.host.example', 'https://<region>.host.example'],
    ['use <bucket-name> & <a-region>', 'use <bucket-name> & <a-region>'],
    ['a &lt;b&gt; &amp; c&#39;s &nope;', "a <b> & c's &nope;"],
    ['one &mdash; two&hellip;', 'one — two…'],
    ['Set `key=value` here', 'Set key=value here'],
    ['{{ config.x }} < 5', '{{ config.x }} < 5'],
    ['<a>no address</a>', 'no address'],
  ])('keeps %s readable', (text, shown) => {
    expect(draw(text).textContent).toBe(shown)
  })

  it('draws lists, emphasis and code', () => {
    const drawn = draw('<ul><li>one<li>two <b>bold</b></li></ul><li>alone</li> `code` <i>it</i><br/>end')

    expect([...drawn.querySelectorAll('li')].map((item) => item.textContent)).toEqual(['one', 'two bold', 'alone'])
    expect(drawn.querySelector('strong')).toHaveTextContent('bold')
    expect(drawn.querySelector('code')).toHaveTextContent('code')
  })
})
