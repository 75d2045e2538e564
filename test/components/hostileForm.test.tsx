import { render, screen, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { templateIds } from 'airbyte-embedded-react/sandbox'
import { expect, it } from 'vitest'
import { SourceConfigForm } from '../../src/components/SourceConfigForm'
import { isJsonObject, type JsonObject } from '../../src/domain/json'
import { createSandbox } from '../../src/sandbox/createSandbox'
import { setupSandbox } from '../query/setupSandbox'
import { expectInert } from '../support/expectInert'

const attacks = [
  '<script>globalThis.hacked=1</script>',
  '<img src=x onerror="globalThis.hacked=1">',
  '"><svg onload=globalThis.hacked=1>',
  "' autofocus onfocus=globalThis.hacked=1 x='",
  '<a href="javascript:globalThis.hacked=1">press</a>',
  '<a href=" java\tscript:globalThis.hacked=1">press</a>',
  '<a href="&#106;avascript:globalThis.hacked=1">press</a>',
  '[press](javascript:globalThis.hacked=1)',
  '[press](data:text/html,<script>parent.hacked=1</script>)',
  '<a href="vbscript:x">press</a><a href="file:///etc/passwd">press</a>',
  '<a href="//evil.test">press</a><a href="/logout">press</a>',
  '<iframe srcdoc="<script>parent.hacked=1</script>"></iframe>',
  '<object data="data:text/html,x"></object><embed src="data:text/html,x">',
  '<form action="https://evil.test"><input name=password><button formaction="javascript:globalThis.hacked=1">go</button></form>',
  '<style>*{display:none}</style><link rel=stylesheet href="https://evil.test/x.css">',
  '<div style="position:fixed;inset:0;z-index:99999;background:#fff">overlay</div>',
  '<base href="https://evil.test/"><meta http-equiv=refresh content="0;url=https://evil.test">',
  '<math><mi xlink:href="javascript:globalThis.hacked=1">x</mi></math>',
  '<svg><a xlink:href="javascript:globalThis.hacked=1"><text>x</text></a><animate onbegin=globalThis.hacked=1 /></svg>',
  '<template><img src=x onerror=globalThis.hacked=1></template><noscript><p title="</noscript><img src=x onerror=globalThis.hacked=1>">',
  '<details open ontoggle=globalThis.hacked=1><video><source onerror=globalThis.hacked=1></video>',
  '{{constructor.constructor("globalThis.hacked=1")()}} #{7*7} <%= 7*7 %>',
  '\u202egnp.exe\u202c \u0007\u009b31m',
  '__proto__',
  'x'.repeat(20_000),
  '<b>'.repeat(5_000),
]

/** With some room around, as every page has. */
const draw = (
  <div style={{ padding: 16 }}>
    <SourceConfigForm sourceTemplateId={templateIds.parcelpost} />
  </div>
)

/** One attack in every text of a specification, and the keys left plain so that the fields can be found. */
function specOf(attack: string): JsonObject {
  const words = { title: attack, description: attack }
  const text = { type: 'string', ...words }
  const shapes = ['one', 'two'].map((kind) => ({ ...words, properties: { kind: { const: kind }, inner: text } }))
  return {
    type: 'object',
    ...words,
    groups: [{ id: 'auth', title: attack }],
    required: ['coded', 'choice', 'picked'],
    properties: {
      coded: { ...text, pattern: '^never$', pattern_descriptor: attack, examples: [attack], group: 'auth' },
      choice: { type: 'string', ...words, enum: [attack, `${attack} 2`] },
      long: { type: 'string', ...words, enum: Array.from({ length: 60 }, (_, index) => `${attack} ${index}`) },
      picked: { type: 'object', ...words, oneOf: shapes },
      cards: { type: 'object', ...words, display_type: 'radio', oneOf: shapes },
      many: { type: 'array', ...words, items: { type: 'string', ...words, enum: [attack, 'b'] } },
      listed: { type: 'array', ...words, items: { type: 'object', ...words, properties: { inner: text } } },
      tags: { type: 'array', ...words, items: { type: 'string', pattern: '^never$', pattern_descriptor: attack } },
      free: { type: 'object', ...words, additionalProperties: { type: 'string', ...words } },
      date: { ...text, format: 'date' },
      key: { ...text, airbyte_secret: true, multiline: true },
      switch: { type: 'boolean', ...words },
      count: { type: 'integer', ...words, default: 3 },
    },
  }
}

/** A sandbox whose one template and refusals are made of the attack. */
function setup(attack: string) {
  const sandbox = createSandbox({ seed: 1 })
  const hostile = {
    user_config_spec: {
      documentationUrl: `javascript:globalThis.hacked=1//${attack}`,
      connectionSpecification: specOf(attack),
    },
    auth_tooltip: attack,
    name: `Shop ${attack}`,
  }
  const fetch = async (input: Request) => {
    const response = await sandbox.fetch(input)
    const body: unknown = await response.json()
    const answer = isJsonObject(body) && 'user_config_spec' in body ? { ...body, ...hostile } : body
    return new Response(JSON.stringify(answer), { status: response.status })
  }
  const provider = { fetch, baseUrl: sandbox.baseUrl, getToken: () => sandbox.mintScopedToken() }
  return { sandbox, user: userEvent.setup(), wrapper: setupSandbox({ provider }).wrapper }
}

it.each(attacks.map((attack) => [attack.slice(0, 60), attack]))(
  'texts of a specification stay text at every field, in every problem: %s',
  async (_, attack) => {
    const { user, wrapper } = setup(attack)
    const { container } = render(draw, { wrapper })
    const form = await screen.findByRole('form')
    for (const fold of within(form).queryAllByRole('button', { expanded: false })) await user.click(fold)

    await user.click(screen.getByRole('button', { name: 'Connect source' }))
    await screen.findByRole('alert')

    expectInert(container)
    expectInert(document.body)
    expect(getComputedStyle(form).display).not.toBe('none')
    expect(document.documentElement.scrollWidth).toBeLessThanOrEqual(window.innerWidth)
  },
)

it.each(attacks.map((attack) => [attack.slice(0, 60), attack]))(
  'words of a refusal stay text: %s',
  async (_, attack) => {
    const { sandbox, wrapper } = setupSandbox()
    const user = userEvent.setup()
    const reason = `Refused: ${attack}`
    sandbox.addFault({
      path: '/embedded/sources/check',
      times: 1,
      status: 200,
      body: { status: 'failed', message: reason },
    })
    const detail = [
      { loc: ['body', 'source_config', 'api_key'], msg: reason },
      { loc: ['body', attack], msg: reason },
    ]
    sandbox.addFault({ method: 'POST', path: '/embedded/sources', status: 422, body: { detail } })
    const { container } = render(draw, { wrapper })
    await user.type(await screen.findByLabelText('API key'), 'key-1')

    await user.click(screen.getByRole('button', { name: 'Connect source' }))
    expect(await screen.findByRole('alert')).toHaveTextContent('Refused:')
    expectInert(container)
    await user.click(screen.getByRole('button', { name: 'Connect source' }))
    await screen.findByRole('link', { name: /Refused:/ })

    expectInert(container)
    expect(document.documentElement.scrollWidth).toBeLessThanOrEqual(window.innerWidth)
  },
)

it.each(attacks.slice(0, 8).map((attack) => [attack]))(
  'names and values of a pasted text stay text: %s',
  async (attack) => {
    const { wrapper } = setupSandbox()
    const user = userEvent.setup()
    const { container } = render(<SourceConfigForm sourceTemplateId={templateIds.parcelpost} />, { wrapper })
    await user.click(await screen.findByRole('button', { name: 'Paste settings' }))

    await user.click(screen.getByRole('textbox', { name: 'Settings to paste' }))
    await user.paste(JSON.stringify({ start_date: attack, [attack]: 'x' }))

    await screen.findByRole('button', { name: /^Fill in/ })
    expectInert(container)
  },
)
