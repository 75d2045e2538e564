import type { Page } from 'playwright-core'
import type { CorpusPage, NextInput, Wanted } from './page/CorpusPage'

declare global {
  var corpusPage: CorpusPage
}

/** More presses than the longest form needs; a form in which Tab goes in circles must not hang the run. */
const mostInputs = 6000
/** Entries that one field may take. */
const mostEntries = 150

/**
 * Fills in a form by the keyboard alone: Tab from control to control, keys and text where the focus is, until the button
 * that sends it. Text is typed key by key when `slowly`; else all but its last character arrives at once, as from a
 * keyboard that completes words.
 *
 * Gives back the paths of the fields the focus came by.
 */
export async function enterConfig(page: Page, wanted: Wanted, { slowly = false } = {}): Promise<Set<string>> {
  await page.evaluate((given) => globalThis.corpusPage.want(JSON.parse(given)), JSON.stringify(wanted))
  const visited = new Set<string>()
  const entries = new Map<string, number>()
  await page.keyboard.press('Tab')
  for (let inputs = 0; inputs < mostInputs; inputs++) {
    const next = await page.evaluate(() => globalThis.corpusPage.findNextInput())
    if (next.path !== undefined) visited.add(JSON.stringify(next.path))
    if (next.do === 'submit') return visited
    if (next.do === 'lost') throw new Error('the focus left the form before its button was reached')
    const key = JSON.stringify(next.path)
    if (next.do !== 'move') entries.set(key, (entries.get(key) ?? 0) + 1)
    if ((entries.get(key) ?? 0) > mostEntries) throw new Error(`what is wanted cannot be entered at ${key}`)
    await enter(page, next, slowly)
  }
  throw new Error(`the button was not reached within ${mostInputs} inputs`)
}

async function enter(page: Page, next: NextInput, slowly: boolean) {
  const { keyboard } = page
  if (next.do === 'move') await keyboard.press('Tab')
  if (next.do === 'press') for (const key of next.keys) await keyboard.press(key)
  if (next.do !== 'type') return
  if (next.holdsText) await keyboard.press('Control+A')
  if (next.text === '') await keyboard.press('Delete')
  else if (slowly) await keyboard.type(next.text)
  else {
    const characters = [...next.text]
    const last = characters.pop() ?? ''
    if (characters.length > 0) await keyboard.insertText(characters.join(''))
    await keyboard.type(last)
  }
  for (const key of next.after) await keyboard.press(key)
}
