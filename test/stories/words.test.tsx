import { afterEach, describe, expect, it } from 'vitest'
import { page } from 'vitest/browser'
import { everyStory, speak } from './support/everyStory'
import { findClippedText } from './support/findClippedText'
import { findForeignText } from './support/findForeignText'
import { textsIn } from './support/storyData'

const languages = ['en-XA', 'de', 'ar']

afterEach(() => {
  speak('en')
  document.body.replaceChildren()
})

describe('what is looked for', () => {
  it('is text outside the table of words, and how its parts are joined', () => {
    document.body.innerHTML = `<p>⟦Wórds⟧</p><p>Hard-coded</p><p aria-label="Told">orders, ⟦3 štréâms⟧</p><b>orders</b>`

    expect(findForeignText(new Set(['orders']))).toEqual([
      expect.stringContaining('Hard-coded'),
      expect.stringContaining('Told'),
      expect.stringContaining('orders, ⟦3 štréâms⟧'),
    ])
  })

  it('is text that runs out of its place, unless it scrolls or is told when pointed at', () => {
    const row = (style: string, more = '') =>
      `<div ${more} style="width: 60px; white-space: nowrap; ${style}">A long text in a row</div>`
    document.body.innerHTML = `
      ${row('')} ${row('overflow: hidden')} ${row('overflow: auto')}
      ${row('overflow: hidden; text-overflow: ellipsis')}
      ${row('overflow: hidden; text-overflow: ellipsis', 'title="A long text in a row"')}
      <div style="height: 10px; overflow: hidden"><span>Too high</span></div>
      <input style="width: 60px" placeholder="What to type here" /><input style="width: 400px" placeholder="Short" />`

    expect(findClippedText()).toEqual([
      ...Array.from({ length: 3 }, () => expect.stringContaining('A long text in a row')),
      expect.stringContaining('Too high'),
      expect.stringContaining('What to type here'),
    ])
  })
})

describe.each(everyStory)('$name', ({ file, args, parameters, run }) => {
  // A provider of their own, with words that a host brings, and a form of a host.
  const hasOwnWords = ['EmbeddedProvider', 'UseSourceForm'].includes(file)

  it('says nothing that is in no table of words, and cuts nothing off, however long words are', {
    timeout: 60_000,
  }, async () => {
    await page.viewport(1280, 900)
    await run(document.body.appendChild(document.createElement('div')))
    const faults: string[] = []

    for (const width of [1280, 360]) {
      await page.viewport(width, 900)
      for (const language of languages) {
        speak(language)
        await nextFrame()
        faults.push(...findClippedText().map((fault) => `${language} at ${width}: ${fault}`))
        if (language === 'en-XA' && !hasOwnWords) faults.push(...findForeignText(textsIn([args, parameters])))
      }
    }

    expect(faults, [...new Set(faults)].join('\n')).toEqual([])
  })
})

/** After layout, and after what observes sizes has drawn anew. */
function nextFrame(): Promise<void> {
  return new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(() => resolve())))
}
