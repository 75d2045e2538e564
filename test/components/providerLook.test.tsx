import { render, screen, within } from '@testing-library/react'
import { createSandbox, templateIds } from 'airbyte-embedded-react/sandbox'
import type { ReactNode } from 'react'
import { describe, expect, it, onTestFinished } from 'vitest'
import { CatalogBrowser } from '../../src/components/CatalogBrowser'
import { EmbeddedProvider, type EmbeddedProviderProps } from '../../src/components/EmbeddedProvider'
import { SourceConfigForm } from '../../src/components/SourceConfigForm'
import { TemplateGallery } from '../../src/components/TemplateGallery'

const sandbox = createSandbox()
const { id: sourceId } = sandbox.addSource({ source_template_id: templateIds.postgres })

function draw(children: ReactNode, look: Pick<EmbeddedProviderProps, 'density' | 'unstyled'> = {}) {
  return render(
    <EmbeddedProvider
      getToken={() => sandbox.mintScopedToken()}
      fetch={sandbox.fetch}
      baseUrl={sandbox.baseUrl}
      {...look}
    >
      {children}
    </EmbeddedProvider>,
  )
}

const search = () => screen.findByRole('searchbox')

/** What is plain to compare: all that a style sheet can say of an element. */
function styleOf(element: Element) {
  const style = getComputedStyle(element)
  return Object.fromEntries(Array.from(style, (name) => [name, style.getPropertyValue(name)]))
}

describe('density', () => {
  it('makes controls lower at a word', async () => {
    draw(<TemplateGallery onSelect={() => {}} />, { density: 'compact' })

    expect((await search()).getBoundingClientRect().height).toBe(32)
  })

  it('is that of the page when nothing is said', async () => {
    document.body.dataset.density = 'compact'
    onTestFinished(() => {
      delete document.body.dataset.density
    })

    draw(<TemplateGallery onSelect={() => {}} />)

    expect((await search()).getBoundingClientRect().height).toBe(32)
  })

  it('is comfortable elsewhere, and inside a compact page where the provider says so', async () => {
    document.body.dataset.density = 'compact'
    onTestFinished(() => {
      delete document.body.dataset.density
    })

    draw(<TemplateGallery onSelect={() => {}} />, { density: 'comfortable' })

    expect((await search()).getBoundingClientRect().height).toBe(36)
  })
})

describe('unstyled', () => {
  it('leaves a control as the browser draws it, under the roles and class names it always had', async () => {
    draw(<SourceConfigForm sourceTemplateId={templateIds.postgres} />, { unstyled: true })
    const plain = document.createElement('button')
    plain.textContent = 'Connect source'

    const ours = await screen.findByRole('button', { name: 'Connect source' })
    ours.before(plain)

    expect(styleOf(ours)).toEqual({ ...styleOf(plain) })
    expect(ours).toHaveClass('airbyte-button-root')
    expect(screen.getByRole('textbox', { name: /Host/ })).toHaveClass('airbyte-input')
  })

  it('draws nothing before or after anything', async () => {
    const { container } = draw(<TemplateGallery onSelect={() => {}} />, { unstyled: true })
    await search()
    await screen.findAllByRole('listitem')

    const drawn = Array.from(container.querySelectorAll('*')).filter((element) =>
      ['::before', '::after'].some((part) => getComputedStyle(element, part).content !== 'none'),
    )

    expect(drawn).toEqual([])
  })

  it('lets any rule of the host win, as weak as it may be', async () => {
    const sheet = new CSSStyleSheet()
    sheet.replaceSync('button { border-radius: 21px } @layer host { button { padding: 7px } }')
    document.adoptedStyleSheets = [sheet]
    onTestFinished(() => {
      document.adoptedStyleSheets = []
    })

    draw(<SourceConfigForm sourceTemplateId={templateIds.postgres} />, { unstyled: true })

    const button = await screen.findByRole('button', { name: 'Connect source' })
    expect(button).toHaveStyle({ borderRadius: '21px', padding: '7px' })
  })

  it('keeps rows in their places, in a list that scrolls', async () => {
    draw(<CatalogBrowser sourceId={sourceId} />, { unstyled: true })

    const grid = await screen.findByRole('treegrid')
    const rows = (await within(grid).findAllByRole('row')).slice(1)
    const tops = rows.map((row) => row.getBoundingClientRect().top)
    expect(tops.length).toBeGreaterThan(2)
    expect(tops).toEqual(Array.from(new Set(tops)).sort((one, other) => one - other))
    expect(getComputedStyle(grid).overflowY).toBe('auto')
  })

  it('keeps what only screen readers are told out of sight', async () => {
    const { container } = draw(<CatalogBrowser sourceId={sourceId} />, { unstyled: true })
    await screen.findByRole('treegrid')

    const hidden = container.querySelectorAll('.airbyte-visually-hidden')

    expect(hidden.length).toBeGreaterThan(0)
    for (const element of hidden) expect(element.getBoundingClientRect().width).toBeLessThanOrEqual(1)
  })
})
