import { describeElement } from './findForeignText'

/** Texts that cannot be read whole: wider or higher than the place they have, or than the page. */
export function findClippedText(): string[] {
  const placeOf = createPlaces()
  const found = [...document.body.querySelectorAll('*')].filter(isRead).flatMap((element) => faultsOf(element, placeOf))
  const { scrollWidth, clientWidth } = document.documentElement
  return scrollWidth > clientWidth ? [...found, `the page needs ${scrollWidth} of ${clientWidth}`] : found
}

/** Beneath a box with the same text, which scrolls. */
const drawnTwice = 'svg, .airbyte-catalog-browser-underline'

/** Tiles out of sight are laid out when they come into it: to ask for their size now takes as long for each as for all. */
const shown = { visibilityProperty: true, contentVisibilityAuto: true }

function isRead(element: Element): boolean {
  if (!isControl(element) && !hasOwnText(element)) return false
  if (element.closest(drawnTwice) || !element.checkVisibility(shown)) return false
  const { width, height } = element.getBoundingClientRect()
  return width > 1 && height > 1
}

function faultsOf(element: Element, placeOf: (element: Element) => Place): string[] {
  if (isControl(element)) return controlFaults(element)
  const box = element.getBoundingClientRect()
  for (let around: Element | null = element; around; around = around.parentElement) {
    const { kind, isTold } = placeOf(around)
    if (kind === 'scrolls') return []
    const isOut = kind === 'hides' ? cutsOff(around, box) : kind === 'shows' && around === element && isWide(around)
    if (isOut) return isTold ? [] : [faultOf(element, element.textContent ?? '', around)]
  }
  return []
}

/** What becomes of a text that is larger than an element around it; told: it is cut off with a mark, and whole where one points. */
type Place = { kind: 'none' | 'scrolls' | 'hides' | 'shows'; isTold: boolean }

/** Each element is looked at once, however many texts it is around. */
function createPlaces(): (element: Element) => Place {
  const places = new Map<Element, Place>()
  return (element) => {
    const place = places.get(element) ?? readPlace(element)
    places.set(element, place)
    return place
  }
}

function readPlace(element: Element): Place {
  const { display, overflowX, overflowY, clipPath, textOverflow, webkitLineClamp } = getComputedStyle(element)
  const isTold = (textOverflow === 'ellipsis' || webkitLineClamp !== 'none') && element.closest('[title]') !== null
  if (display === 'inline' || display === 'contents') return { kind: 'none', isTold }
  if (/auto|scroll/.test(overflowX + overflowY) || clipPath !== 'none') return { kind: 'scrolls', isTold }
  return { kind: overflowX === 'visible' ? 'shows' : 'hides', isTold }
}

function isWide(element: Element): boolean {
  return element.scrollWidth > element.clientWidth + 1
}

/** Whether what hides its overflow hides a part of a text in it. */
function cutsOff(around: Element, text: DOMRect): boolean {
  const place = around.getBoundingClientRect()
  const isBeyond = text.left < place.left - 1 || text.right > place.right + 1 || text.bottom > place.bottom + 1
  return isBeyond || isWide(around) || around.scrollHeight > around.clientHeight + 1
}

function isControl(element: Element): element is HTMLInputElement | HTMLSelectElement {
  return element instanceof HTMLInputElement || element instanceof HTMLSelectElement
}

/** A hint in a box that is empty, and the choice that a closed list shows. What a person has typed may be as long as it is. */
function controlFaults(control: HTMLInputElement | HTMLSelectElement): string[] {
  const isList = control instanceof HTMLSelectElement
  const text = isList ? control.selectedOptions[0]?.text : control.value === '' && control.placeholder
  const style = getComputedStyle(control)
  // A list shows its choices whole once it is open.
  if (!text || !ruler || (isList && style.textOverflow === 'ellipsis')) return []
  ruler.font = style.font
  const given = control.clientWidth - Number.parseFloat(style.paddingLeft) - Number.parseFloat(style.paddingRight)
  return ruler.measureText(text).width > given + 1 ? [faultOf(control, text, control)] : []
}

const ruler = document.createElement('canvas').getContext('2d')

function hasOwnText(element: Element): boolean {
  return [...element.childNodes].some((node) => node.nodeType === Node.TEXT_NODE && node.textContent?.trim())
}

function faultOf(element: Element, text: string, place: Element): string {
  return `${describeElement(element)}: “${text.trim()}” is wider or higher than ${place.clientWidth}×${place.clientHeight}`
}
