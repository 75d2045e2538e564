import type { Page } from 'playwright-core'
import type { JsonObject } from '../../src/domain/json'
import type { SandboxTemplate } from '../../src/sandbox/store/SandboxTemplate'
import type { Opened } from './page/CorpusPage'

let opening = 0

/** Draws a form. The page's own script does it, so that it runs under the page's policy. */
export async function openForm(
  page: Page,
  given: { template: SandboxTemplate; kind: 'new' | 'stored' | 'check'; config?: JsonObject },
) {
  const key = String(++opening)
  await page.evaluate(
    ([address, text]) => {
      globalThis.corpusPage.give(address, JSON.parse(text))
      location.hash = address
    },
    [key, JSON.stringify(given)] as const,
  )
  await until(page, () => ['drawn', 'failed'].includes(globalThis.corpusPage.getOpened().state), 'nothing was drawn')
}

/**
 * Polled from here: what waits inside a page is compiled there, which its policy refuses.
 *
 * @throws Error with the complaint after ten seconds.
 */
export async function until(page: Page, test: () => boolean, complaint: string) {
  for (const end = Date.now() + 10_000; Date.now() < end; await wait(5)) {
    if (await page.evaluate(test)) return
  }
  throw new Error(complaint)
}

/** What became of a form that was sent. */
export async function untilSettled(page: Page): Promise<Opened['state'] | 'still busy'> {
  for (const end = Date.now() + 5_000; Date.now() < end; await wait(5)) {
    const { state, isStopped } = await page.evaluate(() => ({
      ...globalThis.corpusPage.getOpened(),
      isStopped: document.querySelector('[role=alert]') !== null,
    }))
    if (state === 'saved' || state === 'failed' || isStopped) return state
  }
  return 'still busy'
}

function wait(milliseconds: number) {
  return new Promise((resolve) => setTimeout(resolve, milliseconds))
}
