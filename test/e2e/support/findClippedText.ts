import type { Page } from 'playwright-core'

/** Text that does not fit in its place: what a box around it cuts off, and neither scrolls to nor shortens with an ellipsis. */
export function findClippedText(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    return [document, ...shadowRoots()].flatMap((root) =>
      [...root.querySelectorAll('*')]
        .filter(hasOwnText)
        .flatMap((element) => (isClipped(element) ? [nameOf(element)] : [])),
    )

    function shadowRoots(): ShadowRoot[] {
      return [...document.querySelectorAll('*')].flatMap(({ shadowRoot }) => shadowRoot ?? [])
    }

    function hasOwnText(element: Element): boolean {
      return [...element.childNodes].some((node) => node instanceof Text && node.data.trim() !== '')
    }

    function isClipped(element: Element): boolean {
      if (!element.checkVisibility() || element.closest('style, script, option')) return false
      const range = document.createRange()
      range.selectNodeContents(element)
      const text = range.getBoundingClientRect()
      for (let box: Element | null = element; box; box = box.parentElement) {
        const { overflowX, overflowY, clipPath, textOverflow } = getComputedStyle(box)
        // For screen readers alone; shortened on purpose; or to be scrolled to.
        if (clipPath !== 'none' || textOverflow === 'ellipsis') return false
        if ([overflowX, overflowY].some((overflow) => ['auto', 'scroll'].includes(overflow))) return false
        if (overflowX === 'visible' && overflowY === 'visible') continue
        const { left, right, top, bottom } = box.getBoundingClientRect()
        if (text.left < left - 2 || text.right > right + 2 || text.top < top - 2 || text.bottom > bottom + 2)
          return true
      }
      return false
    }

    function nameOf(element: Element): string {
      return `${element.tagName.toLowerCase()}.${element.getAttribute('class')}: ${element.textContent?.trim().slice(0, 60)}`
    }
  })
}
