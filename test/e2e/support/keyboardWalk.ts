import type { CDPSession, Page } from 'playwright-core'
import { findReflowFaults } from './findReflowFaults'

/** What has the focus, as the browser's accessibility tree and its layout have it. */
export type FocusedElement = {
  role: string
  name: string
  /** Whether a part of it is in the window, and nothing lies over that part (WCAG 2.4.11). */
  isInSight: boolean
  /** Whether it, or what it stands in, shows that it has the focus (2.4.7). */
  isMarked: boolean
}

export type KeyboardWalk = {
  /** Presses Tab until what has the focus is of that role and called so. */
  tabTo(role: string, name: RegExp): Promise<void>
  /** Presses a key and gives what has the focus then. */
  press(key: string): Promise<FocusedElement>
  type(text: string): Promise<void>
  focused(): Promise<FocusedElement>
  /** What was wrong with any place where the focus came to stand, and with the page at that time. */
  faults: Set<string>
}

/** A person without a mouse: everything by keys, and each place where the focus comes to stand is looked at. */
export async function startKeyboardWalk(page: Page): Promise<KeyboardWalk> {
  const session = await page.context().newCDPSession(page)
  const faults = new Set<string>()
  const walk: KeyboardWalk = {
    faults,
    async tabTo(role, name) {
      const passed: string[] = []
      for (let step = 0; step < 60; step += 1) {
        const element = await walk.focused()
        if (element.role === role && name.test(element.name)) return
        passed.push(`${element.role} "${element.name}"`)
        await walk.press('Tab')
      }
      throw new Error(`Tab leads to no ${role} ${name}, but to\n${passed.join('\n')}`)
    },
    async press(key) {
      await page.keyboard.press(key)
      let element = await walk.focused()
      // What was pressed may be gone before the next screen is there and takes the focus.
      for (let wait = 0; key !== 'Tab' && isNowhere(element) && wait < 40; wait += 1) {
        await page.waitForTimeout(50)
        element = await walk.focused()
      }
      for (const fault of [...faultsOf(element, key), ...(await findReflowFaults(page))]) faults.add(fault)
      return element
    },
    type: (text) => page.keyboard.type(text),
    async focused() {
      const [{ role, name }, look] = [await readTree(session), await page.evaluate(readLook)]
      return { role, name, ...look }
    },
  }
  return walk
}

function isNowhere({ role }: FocusedElement): boolean {
  return role === 'none' || role === 'RootWebArea'
}

function faultsOf(element: FocusedElement, key: string): string[] {
  const { role, name, isInSight, isMarked } = element
  const what = `${role} "${name}", after ${key}`
  // Tab comes by it between the last place of the page and the first; any other key has lost the place.
  if (isNowhere(element)) return key === 'Tab' ? [] : [`no place: ${what}`]
  return [
    ...(name === '' ? [`no name: ${what}`] : []),
    ...(isInSight ? [] : [`out of sight: ${what}`]),
    ...(isMarked ? [] : [`not marked as focused: ${what}`]),
  ]
}

const activeElement = `(() => {
  let element = document.activeElement
  while (element?.shadowRoot?.activeElement) element = element.shadowRoot.activeElement
  return element
})()`

async function readTree(session: CDPSession): Promise<{ role: string; name: string }> {
  const { result } = await session.send('Runtime.evaluate', { expression: activeElement })
  if (!result.objectId) return { role: 'none', name: '' }
  const { nodes } = await session.send('Accessibility.getPartialAXTree', {
    objectId: result.objectId,
    fetchRelatives: false,
  })
  return { role: String(nodes[0]?.role?.value ?? ''), name: String(nodes[0]?.name?.value ?? '') }
}

/** Runs in the page. */
function readLook(): { isInSight: boolean; isMarked: boolean } {
  let element = document.activeElement
  while (element?.shadowRoot?.activeElement) element = element.shadowRoot.activeElement
  if (!element) return { isInSight: true, isMarked: true }
  const shown = element
  return { isInSight: isInSight(shown), isMarked: isMarked(shown) }

  /** Looks at nine points of the part that is in the window: one where it, or what it stands in, lies on top will do. */
  function isInSight(element: Element): boolean {
    const box = element.getBoundingClientRect()
    const [left, right] = [Math.max(box.left, 0), Math.min(box.right, innerWidth)]
    const [top, bottom] = [Math.max(box.top, 0), Math.min(box.bottom, innerHeight)]
    if (right <= left || bottom <= top) return false
    const parts = [0.1, 0.5, 0.9]
    return parts.some((x) => parts.some((y) => isOnTop(element, left + (right - left) * x, top + (bottom - top) * y)))
  }

  function isOnTop(element: Element, x: number, y: number): boolean {
    const root = element.getRootNode()
    const top = root instanceof ShadowRoot ? root.elementFromPoint(x, y) : document.elementFromPoint(x, y)
    if (!top) return false
    if (element.contains(top)) return true
    // A control drawn by its label: the label is what a person sees of it.
    return element instanceof HTMLInputElement && [...(element.labels ?? [])].some((label) => label.contains(top))
  }

  /** By an outline of its own, of the box that is drawn around it, or of what is drawn over all of a tile. */
  function isMarked(element: Element): boolean {
    // Led here by the page, to be read on from, and no place to press anything: a title, say.
    if (element instanceof HTMLElement && element.tabIndex < 0) return true
    const around = [element, element.parentElement, element.parentElement?.parentElement].filter((part) => part != null)
    const outlines = [...around.map((part) => getComputedStyle(part)), getComputedStyle(element, '::after')]
    return outlines.some(({ outlineStyle, outlineWidth }) => outlineStyle !== 'none' && parseFloat(outlineWidth) >= 2)
  }
}
