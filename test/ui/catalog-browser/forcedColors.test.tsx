import { render, screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { cdp } from 'vitest/browser'
import { CatalogBrowserView } from '../../../src/ui/catalog-browser/CatalogBrowserView'
import { shopCatalog } from '../../../stories/support/catalogs'

const force = (value: 'active' | 'none') =>
  cdp().send('Emulation.setEmulatedMedia', { features: [{ name: 'forced-colors', value }] })

/** A system colour as the browser computes it. */
function systemColour(name: string): string {
  const probe = document.createElement('div')
  probe.style.cssText = `forced-color-adjust: none; background: ${name}`
  document.body.append(probe)
  const colour = getComputedStyle(probe).backgroundColor
  probe.remove()
  return colour
}

const colourOf = (element: Element | null) => element && getComputedStyle(element).backgroundColor

describe('with forced colours', () => {
  beforeEach(() => force('active'))
  afterEach(() => force('none'))

  it('shows which questions and which language are on', async () => {
    render(<CatalogBrowserView catalog={shopCatalog} filter="streams[?source_defined_primary_key]" />)
    const colourOfLanguage = (name: string) => colourOf(screen.getByRole('radio', { name }).closest('label'))

    expect(matchMedia('(forced-colors: active)').matches).toBe(true)
    expect(colourOf(screen.getByRole('button', { name: 'Has a key' }))).toBe(systemColour('Highlight'))
    expect(colourOf(screen.getByRole('button', { name: 'Incremental' }))).not.toBe(systemColour('Highlight'))
    expect(colourOfLanguage('JMESPath')).toBe(systemColour('Highlight'))
    expect(colourOfLanguage('Words')).not.toBe(systemColour('Highlight'))
  })

  it('shows which suggestion Enter would choose', async () => {
    render(<CatalogBrowserView catalog={shopCatalog} />)
    const user = userEvent.setup()
    await user.click(screen.getByRole('combobox', { name: 'Filter streams' }))
    await user.paste('streams[?name == ')

    await user.keyboard('{ArrowDown}{ArrowDown}')

    const [first, second] = screen.getAllByRole('option')
    expect(colourOf(second ?? null)).toBe(systemColour('Highlight'))
    expect(colourOf(first ?? null)).not.toBe(systemColour('Highlight'))
  })
})
