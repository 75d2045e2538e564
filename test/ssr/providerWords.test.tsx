// @vitest-environment jsdom
import { act } from 'react'
import { hydrateRoot } from 'react-dom/client'
import { renderToString } from 'react-dom/server'
import { describe, expect, it, vi } from 'vitest'
import { EmbeddedProvider, type EmbeddedProviderProps } from '../../src/components/EmbeddedProvider'
import { TemplateGallery } from '../../src/components/TemplateGallery'
import { german } from '../../src/ui/words/locales/german'

/** As with a token that is on its way: nothing is fetched. */
const page = (props: Partial<EmbeddedProviderProps>) => (
  <EmbeddedProvider token={null} {...props}>
    <TemplateGallery onSelect={() => undefined} />
  </EmbeddedProvider>
)

/** What a browser shows of a server's page once React has taken it over, and what React had against it. */
async function takeOver(props: Partial<EmbeddedProviderProps>, markup = renderToString(page(props))) {
  const element = document.createElement('div')
  element.innerHTML = markup
  const onRecoverableError = vi.fn()
  const console = vi.spyOn(globalThis.console, 'error').mockImplementation(() => undefined)
  const root = await act(async () => hydrateRoot(element, page(props), { onRecoverableError }))
  const complaints = [...onRecoverableError.mock.calls, ...console.mock.calls]
  console.mockRestore()
  return { element, complaints, unmount: () => act(async () => root.unmount()) }
}

describe('a language on a server', () => {
  Object.assign(globalThis, { IS_REACT_ACT_ENVIRONMENT: true })

  it('is there at once when the host brings it', async () => {
    const { element, complaints, unmount } = await takeOver({ locale: 'de', translations: [german] })

    expect(renderToString(page({ locale: 'de', translations: [german] }))).toContain('Konnektoren suchen')
    expect(element.innerHTML).toContain('Konnektoren suchen')
    expect(complaints).toEqual([])
    await unmount()
  })

  it('is left to the browser when it has to load: no words before, none that differ', async () => {
    const markup = renderToString(page({ locale: 'de' }))
    const { element, complaints, unmount } = await takeOver({ locale: 'de' }, markup)
    await vi.waitFor(() => expect(element.innerHTML).toContain('Konnektoren suchen'))

    // A second part of the page is taken over when the language is there already.
    const second = await takeOver({ locale: 'de' }, markup)

    expect(markup.replace(/<[^>]*>/g, '')).toBe('')
    expect(markup).toMatch(/^<div class="airbyte-provider" dir="ltr" lang="de">.* aria-busy="true"/)
    expect(second.element.innerHTML).toContain('Konnektoren suchen')
    expect([complaints, second.complaints]).toEqual([[], []])
    await unmount()
    await second.unmount()
  })
})
