import { render, within } from '@testing-library/react'
import { afterEach, describe, expect, it } from 'vitest'
import { Dialog } from '../../../src/ui/primitives/Dialog'
import styles from '../../../src/ui/styles.css?inline'

const places: HTMLElement[] = []
afterEach(() => {
  for (const place of places.splice(0)) place.remove()
})

function addPlace<Element extends HTMLElement>(element: Element, css = ''): Element {
  element.style.cssText = css
  document.body.append(element)
  places.push(element)
  return element
}

/** The body of a page of its own, with these sheets. */
function addFrame(width: number, sheets: readonly string[]): HTMLElement {
  const frame = addPlace(document.createElement('iframe'), `inline-size: ${width}px; block-size: 480px; border: 0`)
  const Sheet = (frame.contentWindow as (Window & typeof globalThis) | null)?.CSSStyleSheet
  if (!frame.contentDocument || !Sheet) throw new Error('The frame has no page.')
  frame.contentDocument.adoptedStyleSheets = sheets.map((text) => {
    const sheet = new Sheet()
    sheet.replaceSync(text)
    return sheet
  })
  return frame.contentDocument.body
}

function showIn(container: HTMLElement) {
  render(
    <div className="airbyte-provider" data-color-scheme="light">
      <div className="airbyte-root">
        <Dialog title="Pending changes" onClose={() => {}} foot={<button type="button">Apply</button>}>
          <p>{'Two streams are added. '.repeat(60)}</p>
        </Dialog>
      </div>
    </div>,
    { container },
  )
  return within(container).getByRole('dialog', { name: 'Pending changes' })
}

/** In the middle, within the window it belongs to, with nothing over its corners and its middle. */
function expectInFront(dialog: HTMLElement) {
  const view = dialog.ownerDocument.defaultView ?? window
  const box = dialog.getBoundingClientRect()
  expect(box.width).toBeGreaterThan(250)
  expect(box.left).toBeGreaterThanOrEqual(0)
  expect(box.top).toBeGreaterThanOrEqual(0)
  expect(box.right).toBeLessThanOrEqual(view.innerWidth)
  expect(box.bottom).toBeLessThanOrEqual(view.innerHeight)
  expect(Math.abs(box.left + box.right - view.innerWidth)).toBeLessThanOrEqual(2)
  expect(Math.abs(box.top + box.bottom - view.innerHeight)).toBeLessThanOrEqual(2)
  const root = dialog.getRootNode() as Document | ShadowRoot
  const points = [
    [box.left + 12, box.top + 12],
    [box.right - 12, box.bottom - 12],
    [(box.left + box.right) / 2, (box.top + box.bottom) / 2],
  ] as const
  for (const [x, y] of points) expect(dialog.contains(root.elementFromPoint(x, y))).toBe(true)
  expect(view.getComputedStyle(dialog).backgroundColor).not.toBe('rgba(0, 0, 0, 0)')
}

describe('a dialog lies in front and whole', () => {
  it.each([
    'overflow: hidden; block-size: 60px; inline-size: 120px; position: relative; z-index: 0',
    'transform: translateX(40px) scale(0.5)',
    'filter: blur(0); contain: paint; block-size: 40px',
    'container: host / size; inline-size: 200px; block-size: 80px; will-change: transform',
  ])('in an element with "%s"', (css) => {
    const place = addPlace(document.createElement('div'), css)

    expectInFront(showIn(place))
  })

  it('over a modal dialog of the host', () => {
    const hosts = addPlace(document.createElement('dialog'), 'inline-size: 280px; block-size: 120px; overflow: hidden')
    hosts.showModal()

    expectInFront(showIn(hosts))
  })

  it('in a shadow root', () => {
    const shadow = addPlace(document.createElement('div'), 'overflow: hidden; block-size: 20px').attachShadow({
      mode: 'open',
    })
    const sheet = new CSSStyleSheet()
    sheet.replaceSync(styles)
    shadow.adoptedStyleSheets = [sheet]
    const inside = document.createElement('div')
    shadow.append(inside)

    expectInFront(showIn(inside))
  })

  it.each([320, 375])('in a frame of %i px', (width) => {
    expectInFront(showIn(addFrame(width, [styles])))
  })

  it('where a reset has taken every margin, in the order of layers that is asked for', () => {
    const reset = '@layer reset, airbyte-embedded; @layer reset { * { margin: 0; padding: 0 } }'

    expectInFront(showIn(addFrame(600, [reset, styles])))
  })
})
