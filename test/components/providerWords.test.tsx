import { act, render, screen, waitFor } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { createSandbox, templateIds } from 'airbyte-embedded-react/sandbox'
import type { ReactNode } from 'react'
import { describe, expect, it, onTestFinished } from 'vitest'
import { EmbeddedProvider, type EmbeddedProviderProps } from '../../src/components/EmbeddedProvider'
import { SourceConfigForm } from '../../src/components/SourceConfigForm'
import { TemplateGallery } from '../../src/components/TemplateGallery'
import { arabic } from '../../src/ui/words/locales/arabic'
import type { Translation } from '../../src/ui/words/Translation'

function setup() {
  const sandbox = createSandbox()
  return (props: Partial<EmbeddedProviderProps> & { children?: ReactNode } = {}) => (
    <EmbeddedProvider
      fetch={sandbox.fetch}
      baseUrl={sandbox.baseUrl}
      getToken={() => sandbox.mintScopedToken()}
      {...props}
    >
      {props.children ?? <TemplateGallery onSelect={() => undefined} />}
    </EmbeddedProvider>
  )
}

const providerOf = (container: HTMLElement) => container.querySelector('.airbyte-provider')

describe('the words of the provider', () => {
  it('load with the language, and say nothing in English before', async () => {
    const draw = setup()
    const seen = new Set<string>()
    const { container } = render(<div />)
    const observer = new MutationObserver(() => seen.add(container.innerHTML))
    observer.observe(container, { childList: true, subtree: true, characterData: true, attributes: true })
    onTestFinished(() => observer.disconnect())

    render(draw({ locale: 'de-CH' }), { container })

    expect(container).toHaveTextContent('')
    expect(container.querySelector('[aria-busy="true"]')).toBeInTheDocument()
    expect(await screen.findByRole('searchbox', { name: 'Konnektoren suchen' })).toBeInTheDocument()
    await screen.findByRole('button', { name: 'Postgres' })
    expect(providerOf(container)).toHaveAttribute('lang', 'de-CH')
    expect(seen.size).toBeGreaterThan(1)
    expect([...seen].filter((markup) => /Search|Loading|connectors/.test(markup))).toEqual([])
  })

  it('are there at once for the provider after', async () => {
    const draw = setup()
    const { unmount } = render(draw({ locale: 'de' }))
    await screen.findByRole('searchbox', { name: 'Konnektoren suchen' })
    unmount()

    render(draw({ locale: 'de-AT' }))

    expect(screen.getByRole('searchbox', { name: 'Konnektoren suchen' })).toBeInTheDocument()
  })

  it('are there at once when the host brings them, and give the direction', () => {
    const { container } = render(setup()({ locale: 'ar', translations: [arabic] }))

    expect(screen.getByRole('searchbox', { name: arabic.messages(format).gallery.searchLabel })).toBeInTheDocument()
    expect(providerOf(container)).toHaveAttribute('dir', 'rtl')
    expect(providerOf(container)).toHaveAttribute('lang', 'ar')
  })

  it('may be in a language of the host, whose gaps are English', async () => {
    const danish: Translation = {
      locale: 'da',
      // As a table is that was written for an older version, by a page without TypeScript.
      messages: () => ({ ...arabic.messages(format), gallery: { searchLabel: 'Søg' } as never }),
    }

    const { container } = render(setup()({ locale: 'da-DK', translations: [danish] }))

    expect(screen.getByRole('searchbox', { name: 'Søg' })).toHaveAttribute('placeholder', 'Search by name')
    expect(providerOf(container)).toHaveAttribute('lang', 'da-DK')
  })

  it('are those of ours or the host that serve the locale best, whoever brings them', async () => {
    const draw = setup()
    const says = (locale: string, searchLabel: string): Translation => ({
      locale,
      messages: () => ({ ...arabic.messages(format), gallery: { searchLabel } as never }),
    })
    const translations = [says('en-GB', 'Find a connector, please'), says('de-AT', 'Konnektoren finden')]

    const { rerender } = render(draw({ locale: 'en-US', translations }))
    const english = screen.getByRole('searchbox').getAttribute('aria-label')
    rerender(draw({ locale: 'de-CH', translations }))
    const german = await screen.findByRole('searchbox', { name: /Konnektoren/ })

    expect(english).toBe('Search connectors')
    expect(german).toHaveAccessibleName('Konnektoren suchen')
  })

  it('are English where nobody has the language, and say so to readers of screens', async () => {
    const { container } = render(setup()({ locale: 'he' }))

    expect(screen.getByRole('searchbox', { name: 'Search connectors' })).toBeInTheDocument()
    expect(providerOf(container)).toHaveAttribute('lang', 'en')
    expect(providerOf(container)).toHaveAttribute('dir', 'ltr')
  })

  it('stand above ours where the host says it in its own way', async () => {
    const draw = setup()
    const messages = { gallery: { searchLabel: 'Quellen suchen' } }

    render(draw({ locale: 'de', messages }))

    expect(await screen.findByRole('searchbox', { name: 'Quellen suchen' })).toHaveAttribute(
      'placeholder',
      'Nach Namen suchen',
    )
  })

  it('change at run time without losing what was typed', async () => {
    const draw = setup()
    const user = userEvent.setup()
    const children = <SourceConfigForm sourceTemplateId={templateIds.postgres} />
    const { container, rerender } = render(draw({ children }))
    await user.type(await screen.findByLabelText(/^Host/), 'db.example.com')
    await user.click(screen.getByRole('button', { name: 'Connect source' }))
    expect(await screen.findByRole('alert')).toBeInTheDocument()
    const host = screen.getByLabelText(/^Host/)

    rerender(draw({ children, locale: 'fr' }))

    // The words before stay until the others are there.
    expect(screen.getByRole('button', { name: 'Connect source' })).toBeInTheDocument()
    expect(providerOf(container)).toHaveAttribute('lang', 'en')
    await waitFor(() => expect(screen.queryByRole('button', { name: 'Connect source' })).toBeNull())
    expect(providerOf(container)).toHaveAttribute('lang', 'fr')
    expect(screen.getByLabelText(/^Host/)).toBe(host)
    expect(host).toHaveValue('db.example.com')
    expect(screen.getByRole('alert')).not.toHaveTextContent(/attention|required/)
    expect(container).not.toHaveTextContent(/optional|This is required/)
  })

  it('follow the last of several changes', async () => {
    const draw = setup()
    const { rerender } = render(draw())

    rerender(draw({ locale: 'ja' }))
    rerender(draw({ locale: 'es' }))
    rerender(draw({ locale: 'en' }))
    await act(() => new Promise((resolve) => setTimeout(resolve, 50)))

    expect(screen.getByRole('searchbox', { name: 'Search connectors' })).toBeInTheDocument()
  })
})

const format = {
  locale: 'en',
  number: String,
  plural: (_: number, forms: { other: string }) => forms.other,
  list: (items: readonly string[]) => items.join(),
  duration: String,
  date: String,
}
