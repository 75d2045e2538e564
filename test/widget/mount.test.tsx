import { afterEach, beforeEach, describe, expect, it, onTestFinished } from 'vitest'
import { createSandbox } from '../../src/sandbox'
import { mount } from '../../src/widget/mount'
import { open } from '../../src/widget/open'
import { shadowScreen } from './shadowScreen'
import { typeInto } from './typeInto'

let place: HTMLElement
beforeEach(() => {
  place = document.createElement('div')
  place.id = 'place'
  document.body.append(place)
})
afterEach(() => place.remove())

async function mountWidget(workspace = 'first') {
  const sandbox = createSandbox({ seed: 1 })
  const options = { token: await sandbox.mintScopedToken(workspace), baseUrl: sandbox.baseUrl, fetch: sandbox.fetch }
  const widget = mount(place, options)
  onTestFinished(() => widget.unmount())
  return { sandbox, widget, screen: shadowScreen(place.lastElementChild) }
}

describe('mount', () => {
  it('shows the journey inside the element a selector names', async () => {
    const sandbox = createSandbox()
    const options = { token: await sandbox.mintScopedToken(), baseUrl: sandbox.baseUrl, fetch: sandbox.fetch }

    const widget = mount('#place', options)
    onTestFinished(() => widget.unmount())

    const search = await shadowScreen(place.firstElementChild).findByRole('searchbox', { name: 'Search connectors' })
    expect(search).toBeVisible()
  })

  it('says what to do when the selector finds nothing', () => {
    expect(() => mount('#elsewhere', {})).toThrow(/AirbyteEmbedded\.mount\(\) found no element for "#elsewhere"/)
  })

  it('says what is wrong with a misspelt view, and leaves the page as it was', async () => {
    const misspelt: object = { view: 'stream' }

    expect(() => mount(place, misspelt)).toThrow(/AirbyteEmbedded\.mount\(\) got view "stream", which is none of/)
    expect(() => open(misspelt)).toThrow(/AirbyteEmbedded\.open\(\) got view "stream"/)
    expect(place).toBeEmptyDOMElement()
    const { widget } = await mountWidget()
    expect(() => widget.update(misspelt)).toThrow(/update\(\).* got view "stream"/)
  })

  it('adds no style to the page, and takes none from it', async () => {
    const pageStyle = new CSSStyleSheet()
    pageStyle.replaceSync('input { font-size: 40px !important } * { letter-spacing: 9px }')
    document.adoptedStyleSheets = [pageStyle]
    onTestFinished(() => {
      document.adoptedStyleSheets = []
    })
    const stylesBefore = document.querySelectorAll('style, link[rel="stylesheet"]').length

    const { screen } = await mountWidget()
    const search = await screen.findByRole('searchbox', { name: 'Search connectors' })

    expect(document.querySelectorAll('style, link[rel="stylesheet"]')).toHaveLength(stylesBefore)
    expect(document.adoptedStyleSheets).toEqual([pageStyle])
    expect(getComputedStyle(search).fontSize).toBe('14px')
    expect(getComputedStyle(search).letterSpacing).toBe('normal')
  })

  it("takes the page's knobs over", async () => {
    place.style.setProperty('--airbyte-font-size', '17px')

    const { screen } = await mountWidget()

    const search = await screen.findByRole('searchbox', { name: 'Search connectors' })
    expect(getComputedStyle(search).fontSize).toBe('17px')
  })

  it('keeps what was typed, and asks nothing again, when it gets a new token', async () => {
    const { sandbox, widget, screen } = await mountWidget()
    const search = await screen.findByRole('searchbox', { name: 'Search connectors' })
    await screen.findByRole('button', { name: /Postgres/ })
    await typeInto(search, 'post')
    const asked = sandbox.requests.length

    widget.update({ token: await sandbox.mintScopedToken('first') })
    await new Promise((resolve) => setTimeout(resolve))

    expect(search).toBeInTheDocument()
    expect(search).toHaveValue('post')
    expect(sandbox.requests).toHaveLength(asked)
  })

  it('leaves nothing behind, and does nothing more, once it is unmounted', async () => {
    const { sandbox, widget, screen } = await mountWidget()
    await screen.findByRole('searchbox', { name: 'Search connectors' })
    const asked = sandbox.requests.length

    widget.unmount()
    widget.unmount()
    widget.update({ view: 'sources' })

    expect(place.childNodes).toHaveLength(0)
    expect(sandbox.requests).toHaveLength(asked)
  })

  it('stands beside another widget with another tenant', async () => {
    const first = await mountWidget('first')
    const second = await mountWidget('second')
    const id = first.sandbox.templates[0]?.id ?? ''
    first.sandbox.addSource({ workspace_name: 'first', source_template_id: id, name: 'Only of the first' })

    first.widget.update({ view: 'sources' })
    second.widget.update({ view: 'sources' })

    expect(await first.screen.findByText('Only of the first')).toBeVisible()
    expect(second.screen.queryByText('Only of the first')).not.toBeInTheDocument()
    expect(document.querySelectorAll('[id]')).toHaveLength(
      new Set([...document.querySelectorAll('[id]')].map((e) => e.id)).size,
    )
  })
})
