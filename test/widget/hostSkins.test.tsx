import { render, within } from '@testing-library/react'
import { createSandbox, templateIds } from 'airbyte-embedded-react/sandbox'
import type { ReactNode } from 'react'
import { beforeEach, describe, expect, it, onTestFinished } from 'vitest'
import { page } from 'vitest/browser'
import { EmbeddedProvider } from '../../src/components/EmbeddedProvider'
import { SourceConfigForm } from '../../src/components/SourceConfigForm'
import { mount } from '../../src/widget/mount'
import { HostFrame } from '../../stories/skins/HostFrame'
import { type HostSkin, hostSkins } from '../../stories/skins/hostSkins'

const skins = Object.keys(hostSkins) as HostSkin[]
const sandbox = createSandbox({ seed: 1 })
const access = { getToken: () => sandbox.mintScopedToken(), fetch: sandbox.fetch, baseUrl: sandbox.baseUrl }

const form = (
  <EmbeddedProvider {...access}>
    <SourceConfigForm sourceTemplateId={templateIds.parcelpost} />
  </EmbeddedProvider>
)

/** A host's page in its own document, once its own part is there. */
async function openHost(skin: HostSkin, children?: ReactNode) {
  const { container, unmount } = render(<HostFrame skin={skin}>{children}</HostFrame>)
  onTestFinished(unmount)
  const frame = container.querySelector('iframe')
  await expect.poll(() => frame?.contentDocument?.querySelector('.host')).toBeTruthy()
  const host = frame?.contentDocument?.querySelector<HTMLElement>('.host')
  if (!frame || !host) throw new Error('The page of the host is not there.')
  const main = host.nextElementSibling
  if (!(main instanceof (frame.contentWindow as Window & typeof globalThis).HTMLElement)) throw new Error('No place.')
  return { frame, host, main, inside: within(main), close: unmount }
}

function insideWidget(place: HTMLElement) {
  const inside = place.lastElementChild?.shadowRoot?.firstElementChild
  if (!inside) throw new Error('The widget is not there.')
  return within(inside as HTMLElement)
}

/** All that style sheets say of an element and of what stands before and after it. */
function styleOf(element: Element) {
  return ['', '::before', '::after'].flatMap((part) => styleOfElement(element, part))
}

function styleOfElement(element: Element, pseudo = '') {
  const style = (element.ownerDocument.defaultView ?? window).getComputedStyle(element, pseudo)
  return Array.from(style, (name) => `${element.className}${pseudo} ${name}: ${style.getPropertyValue(name)}`)
}

/** The page is higher with us in it, and has two variables that are nothing to it. That is all. */
const growsWithUs = /^body (block-size|height|perspective-origin|transform-origin):|--lightningcss-(light|dark): $/

/** How the host's own part looks: each style, and a picture as high as that part, so that nothing of ours is in it. */
async function lookOfHost({ frame, host }: { frame: HTMLIFrameElement; host: HTMLElement }) {
  frame.style.blockSize = `${Math.floor(host.getBoundingClientRect().height)}px`
  const picture = await page.screenshot({ element: frame, save: false })
  const { documentElement, body } = host.ownerDocument
  body.className = 'body'
  const elements = [body, host, ...host.querySelectorAll('*')]
  const styles = elements.flatMap(styleOf).filter((line) => !growsWithUs.test(line))
  return { picture, styles, root: getComputedStyle(documentElement).font }
}

beforeEach(() => page.viewport(1000, 900))

describe.each(skins)('in a host of the kind "%s"', (skin) => {
  it('the page looks to the pixel as it does without us', async () => {
    const without = await openHost(skin)
    without.host.ownerDocument.adoptedStyleSheets.pop()
    const before = await lookOfHost(without)
    without.close()

    const { main, inside, ...withUs } = await openHost(skin, form)
    const widget = mount(main, access)
    onTestFinished(() => widget.unmount())
    await inside.findByRole('textbox', { name: 'Source name' })
    await insideWidget(main).findByRole('searchbox')
    const after = await lookOfHost(withUs)

    expect(before.styles.length).toBeGreaterThan(1000)
    expect(after).toEqual(before)
  })

  it('components in the page keep their controls usable: edges, sizes, a ring for the keyboard', async () => {
    const { inside } = await openHost(skin, form)

    const field = await inside.findByRole('textbox', { name: 'Source name' })
    const button = await inside.findByRole('button', { name: 'Connect source' })
    const view = field.ownerDocument.defaultView ?? window
    const fieldStyle = view.getComputedStyle(field)
    const buttonStyle = view.getComputedStyle(button)

    expect(fieldStyle.borderTopStyle).toBe('solid')
    expect(Number.parseFloat(fieldStyle.borderTopWidth)).toBeGreaterThanOrEqual(1)
    expect(fieldStyle.textTransform).toBe('none')
    expect(field.getBoundingClientRect().height).toBe(36)
    expect(button.getBoundingClientRect().height).toBe(36)
    expect(buttonStyle.backgroundColor).not.toBe('rgba(0, 0, 0, 0)')
    expect(field.getBoundingClientRect().width).toBeGreaterThan(300)
    field.focus()
    expect(view.getComputedStyle(field).outline).toMatch(/solid 2px/)
    button.focus()
    expect(view.getComputedStyle(button).outline).toMatch(/solid 2px/)
  })
})

it('the widget of the script tag looks the same in every host', { timeout: 60_000 }, async () => {
  const looks = new Map<HostSkin, string[]>()
  for (const skin of skins) {
    const { main, close } = await openHost(skin)
    main.style.cssText = 'inline-size: 700px; padding: 0'
    const widget = mount(main, { ...access, colorScheme: 'light' })
    const shadow = insideWidget(main)
    await shadow.findByRole('button', { name: 'Postgres' })
    const inside = main.lastElementChild?.shadowRoot?.querySelectorAll('.airbyte-root :not(svg *)') ?? []
    looks.set(
      skin,
      Array.from(inside).flatMap((element) => styleOfElement(element)),
    )
    widget.unmount()
    close()
  }

  const [first, ...others] = looks.values()
  expect(first?.length).toBeGreaterThan(10_000)
  for (const other of others) expect(other.filter((line, at) => line !== first?.[at])).toEqual([])
})
