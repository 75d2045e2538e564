import type { Page } from 'playwright-core'

/**
 * What makes people scroll in two directions, or cuts content off (WCAG 1.4.10): the page or a part of it wider than its
 * place, and anything that reaches past the sides of the window.
 */
export function findReflowFaults(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const { scrollWidth, clientWidth } = document.documentElement
    const wide =
      scrollWidth > clientWidth ? [`the page is ${scrollWidth} px wide in a window of ${clientWidth} px`] : []
    return [...wide, ...elementsIn(document).flatMap(faultsOf)]

    function elementsIn(root: ParentNode): Element[] {
      return [...root.querySelectorAll('body *')].flatMap((element) => [
        element,
        ...(element.shadowRoot ? [...element.shadowRoot.querySelectorAll('*')] : []),
      ])
    }

    function faultsOf(element: Element): string[] {
      const box = element.getBoundingClientRect()
      // Not drawn, or for screen readers alone.
      if (box.width <= 1 || box.height <= 1 || !element.checkVisibility()) return []
      const { overflowX } = getComputedStyle(element)
      const scrolls = ['auto', 'scroll'].includes(overflowX) && element.scrollWidth > element.clientWidth + 1
      const reachesOut = box.right > clientWidth + 1 || box.left < -1
      const name = `${element.tagName.toLowerCase()}.${element.getAttribute('class')}`
      return [...(scrolls ? [`scrolls sideways: ${name}`] : []), ...(reachesOut ? [`reaches out: ${name}`] : [])]
    }
  })
}
