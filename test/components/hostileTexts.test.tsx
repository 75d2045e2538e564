import { render, screen, waitFor } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { expect, it } from 'vitest'
import { ConnectFlow } from '../../src/components/ConnectFlow'
import { StreamPicker } from '../../src/components/StreamPicker'
import { isJsonObject, type JsonValue } from '../../src/domain/json'
import { createSandbox } from '../../src/sandbox/createSandbox'
import { templateIds } from '../../src/sandbox/fixtures/templateIds'
import { setupSandbox } from '../query/setupSandbox'
import { expectInert } from '../support/expectInert'

const attack =
  '"><img src=x onerror="globalThis.hacked=1"><script>globalThis.hacked=1</script><svg onload=globalThis.hacked=1>' +
  '<a href="javascript:globalThis.hacked=1">a</a>[b](javascript:globalThis.hacked=1)<iframe srcdoc="<script>parent.hacked=1</script>">' +
  '<form action="https://evil.test"><style>*{display:none}</style><a href="data:text/html,x">c</a><a href="//evil.test">d</a>\u202e'
const texts = new Set([
  'title',
  'description',
  'pattern_descriptor',
  'airbyte_hidden_reason',
  'auth_tooltip',
  'detail',
  'namespace',
])
const links = new Set(['icon', 'documentationUrl'])

/** The answers of the sandbox with an attack in every text that somebody else writes. */
function poison(value: JsonValue, key = ''): JsonValue {
  if (typeof value === 'string') {
    if (links.has(key)) return 'javascript:globalThis.hacked=1'
    return texts.has(key) || key === 'name' ? `${value} ${attack}` : value
  }
  if (Array.isArray(value))
    return value.map((item) => (key === 'examples' && typeof item === 'string' ? attack : poison(item, key)))
  if (!isJsonObject(value)) return value
  return Object.fromEntries(Object.entries(value).map(([name, member]) => [name, poison(member, name)]))
}

function setup() {
  const sandbox = createSandbox({ seed: 1 })
  const fetch = async (input: Request) => {
    const response = await sandbox.fetch(input)
    const text = await response.text()
    return new Response(JSON.stringify(poison(JSON.parse(text))), { status: response.status })
  }
  const provider = { fetch, baseUrl: sandbox.baseUrl, getToken: () => sandbox.mintScopedToken() }
  return { sandbox, user: userEvent.setup(), wrapper: setupSandbox({ provider }).wrapper }
}

it.each([
  ['the gallery', undefined],
  ['a form with choices and groups', templateIds.postgres],
  ['a form with signing in', templateIds.sheetwork],
])('texts of others stay text in %s', async (_place, sourceTemplateId) => {
  const { wrapper } = setup()
  const { container } = render(<ConnectFlow sourceTemplateId={sourceTemplateId} />, { wrapper })

  if (sourceTemplateId === undefined) await screen.findByRole('searchbox')
  else await screen.findByRole('form')
  await waitFor(() => expect(container.textContent).toContain('<script>'))

  expectInert(container)
})

it('texts of others stay text in the picker and its changes', async () => {
  const { sandbox, user, wrapper } = setup()
  await sandbox.mintScopedToken()
  const { id } = sandbox.addSource({ source_template_id: templateIds.parcelpost })
  const { container } = render(<StreamPicker sourceId={id} />, { wrapper })

  const [first] = await screen.findAllByRole('checkbox', { name: /^Sync / })
  if (first === undefined) throw new Error('No stream is drawn.')
  await user.click(first)
  await user.click(await screen.findByRole('button', { name: 'Review changes' }))
  await screen.findByRole('dialog', { name: 'Pending changes' })

  expect(container.textContent).toContain('<script>')
  expectInert(container)
})
