import type { Page } from 'playwright-core'

/**
 * What a screen reader is told without the focus going there (WCAG 4.1.3): texts that came into live regions which stood
 * there before, and alerts, which may come as a whole. Listens from now on, in the page and in the widget's shadow root.
 */
export async function listenToStatus(page: Page): Promise<() => Promise<string[]>> {
  const heard = await page.evaluateHandle(() => {
    const texts: string[] = []
    const observer = new MutationObserver((changes) => {
      for (const { target, addedNodes } of changes) {
        const element = target instanceof Element ? target : target.parentElement
        const alerts = [...addedNodes].flatMap((node) => (node instanceof Element ? findAlerts(node) : []))
        for (const region of [element?.closest('[role="status"], [aria-live="polite"]'), ...alerts]) {
          const text = region?.textContent?.trim()
          if (text && texts.at(-1) !== text) texts.push(text)
        }
      }
    })
    listenEverywhere()
    // A dialog of the script tag comes with a shadow root of its own.
    setInterval(listenEverywhere, 50)
    return texts

    function listenEverywhere() {
      for (const root of [document, ...shadowRoots()]) {
        observer.observe(root, { subtree: true, childList: true, characterData: true })
      }
    }

    function shadowRoots(): ShadowRoot[] {
      return [...document.querySelectorAll('*')].flatMap(({ shadowRoot }) => shadowRoot ?? [])
    }

    function findAlerts(element: Element): Element[] {
      return element.matches('[role="alert"]') ? [element] : [...element.querySelectorAll('[role="alert"]')]
    }
  })
  return () => heard.jsonValue()
}
