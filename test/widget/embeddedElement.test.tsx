import userEvent from '@testing-library/user-event'
import { afterEach, beforeAll, describe, expect, it, vi } from 'vitest'
import { createSandbox, templateIds } from '../../src/sandbox'
import { defineEmbeddedElement } from '../../src/widget/defineEmbeddedElement'
import { shadowScreen } from './shadowScreen'
import { typeInto } from './typeInto'

const early = document.createElement('airbyte-embedded')
beforeAll(() => {
  Object.assign(early, { locale: 'de' })
  defineEmbeddedElement()
})
afterEach(() => {
  for (const element of document.querySelectorAll('airbyte-embedded')) element.remove()
})

async function addElement(attributes: Record<string, string> = {}) {
  const sandbox = createSandbox({ seed: 1 })
  const element = document.createElement('airbyte-embedded')
  Object.assign(element, { fetch: sandbox.fetch })
  const all = { token: await sandbox.mintScopedToken(), 'base-url': sandbox.baseUrl, ...attributes }
  for (const [name, value] of Object.entries(all)) element.setAttribute(name, value)
  document.body.append(element)
  await Promise.resolve()
  return { sandbox, element, screen: shadowScreen(element) }
}

describe('<airbyte-embedded>', () => {
  it('may be defined twice', () => {
    expect(() => defineEmbeddedElement()).not.toThrow()
  })

  it('shows the journey its attributes ask for', async () => {
    const { screen } = await addElement({ 'source-template-id': templateIds.postgres })

    expect(await screen.findByRole('form', { name: /Postgres/ })).toBeVisible()
  })

  it('asks at the paths of the family it names, in an attribute or a property', async () => {
    const { sandbox, element, screen } = await addElement({ view: 'sources', 'path-family': 'connectors' })
    await screen.findByRole('button', { name: 'Connect a source' })

    expect(Reflect.get(element, 'pathFamily')).toBe('connectors')
    const paths = new Set(sandbox.requests.map(({ path }) => path))
    expect(paths).toEqual(new Set(['/integrations/connectors', '/integrations/templates/sources']))
  })

  it('takes the token out of the page', async () => {
    const { element, screen } = await addElement()
    await screen.findByRole('searchbox', { name: 'Search connectors' })

    expect(element.hasAttribute('token')).toBe(false)
    expect(document.documentElement.outerHTML).not.toMatch(/eyJ/)
  })

  it('sends events that bubble', async () => {
    const user = userEvent.setup()
    const onEvent = vi.fn()
    document.addEventListener('airbyte-embedded:event', onEvent, { once: true })
    const { screen } = await addElement()

    await user.click(await screen.findByRole('button', { name: /Postgres/ }))

    expect(onEvent.mock.lastCall?.[0]?.detail).toMatchObject({ type: 'template_selected', name: 'Postgres' })
  })

  it('has its options as properties, those set before the script came included', async () => {
    customElements.upgrade(early)
    document.body.append(early)
    await Promise.resolve()

    expect(Reflect.get(early, 'locale')).toBe('de')
    expect(Object.hasOwn(early, 'locale')).toBe(false)
  })

  it('reads tags with commas between, and falls back for words it does not know', async () => {
    const { element } = await addElement({ tags: ' database , files', view: 'nonsense', 'color-scheme': 'dark' })

    expect(Reflect.get(element, 'tags')).toEqual(['database', 'files'])
    expect(Reflect.get(element, 'view')).toBeUndefined()
    expect(Reflect.get(element, 'colorScheme')).toBe('dark')
  })

  it('keeps what was typed when it is moved, and leaves nothing when it is taken away', async () => {
    const { element, screen } = await addElement()
    const search = await screen.findByRole('searchbox', { name: 'Search connectors' })
    await typeInto(search, 'post')

    const elsewhere = document.createElement('div')
    document.body.append(elsewhere)
    elsewhere.append(element)
    await Promise.resolve()

    expect(search).toBeInTheDocument()
    expect(search).toHaveValue('post')

    elsewhere.remove()
    await Promise.resolve()
    expect(element.shadowRoot?.childNodes).toHaveLength(0)
  })
})
