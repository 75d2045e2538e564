import { describe, expect, it } from 'vitest'
import { withAuthTooltip } from '../../src/domain/authTooltip'
import { checkSourceConfig } from '../../src/domain/checkSourceConfig'
import type { JsonObject } from '../../src/domain/json'
import { prepareSourceForm } from '../../src/domain/prepareSourceForm'
import { readConnectorSpec } from '../../src/domain/readConnectorSpec'
import { toSourceConfig } from '../../src/domain/sourceConfig'
import { findNode } from '../../src/domain/sourceForm'

const properties: JsonObject = {
  account: { type: 'string', title: 'Account' },
  region: { type: 'string', enum: ['eu', 'us'], default: 'eu' },
  auth: {
    type: 'object',
    oneOf: [
      {
        title: 'Key',
        properties: { kind: { const: 'key' }, key: { type: 'string', airbyte_secret: true } },
        required: ['kind', 'key'],
      },
      {
        title: 'App',
        description: 'For teams.',
        properties: {
          kind: { const: 'app' },
          id: { type: 'string' },
          scope: { type: 'string', default: 'read' },
        },
        required: ['kind', 'id', 'scope'],
      },
    ],
  },
  limits: { type: 'object', properties: { rows: { type: 'integer', default: 10 }, pages: { type: 'integer' } } },
}
const spec = { connectionSpecification: { type: 'object', properties, required: ['account', 'auth'] } }

describe('initial values', () => {
  it('lie over the defaults member by member, and choose the shape they name with its own defaults', () => {
    const { config } = prepareSourceForm(spec, undefined, {
      initialValues: { account: 'acme', auth: { kind: 'app', id: 'a1' }, limits: { pages: 3 } },
    })

    expect(config).toEqual({
      account: 'acme',
      region: 'eu',
      auth: { kind: 'app', id: 'a1', scope: 'read' },
      limits: { rows: 10, pages: 3 },
    })
  })

  it('leave a stored configuration alone', () => {
    const stored = { account: 'stored' }

    expect(prepareSourceForm(spec, stored, { initialValues: { account: 'acme' } }).config).toEqual(stored)
  })
})

describe('hidden fields', () => {
  it('are out of every section and of every check, and their values are sent', () => {
    const { form, config } = prepareSourceForm(spec, undefined, {
      initialValues: { account: 'acme', auth: { kind: 'app', id: 'a1' } },
      hiddenFields: ['account', ['auth', 'scope'], 'unheard of'],
    })

    expect(findNode(form.root, ['account'])?.kind).toBe('hidden')
    expect(form.root.sections.flatMap(({ keys }) => keys)).not.toContain('account')
    expect(checkSourceConfig(form.root, config)).toEqual([])
    expect(toSourceConfig(form.root, config)).toMatchObject({ account: 'acme', auth: { scope: 'read' } })
    expect(form.notices).toEqual([])
  })

  it('that are required and hold nothing are told to the developer', () => {
    const { form } = prepareSourceForm(spec, undefined, { hiddenFields: ['account'] })

    expect(form.notices).toEqual([{ code: 'hidden_required', path: ['account'] }])
  })
})

describe('locked fields', () => {
  it('cannot be changed, with all that is in them', () => {
    const { form } = prepareSourceForm(spec, undefined, {
      initialValues: { auth: { kind: 'app', id: 'a1' } },
      lockedFields: ['region', 'auth'],
    })

    expect(findNode(form.root, ['region'])).toMatchObject({ readOnly: true, locked: true })
    expect(findNode(form.root, ['auth', 'id'])).toMatchObject({ readOnly: true })
    expect(form.schema).toMatchObject({ properties: { region: { readOnly: true } } })
  })

  it('stay open where they hold nothing', () => {
    const { form } = prepareSourceForm(spec, undefined, { lockedFields: ['account'] })

    expect(findNode(form.root, ['account'])).toMatchObject({ readOnly: false })
  })
})

describe('help for signing in', () => {
  const form = readConnectorSpec(spec)

  it('goes to the shapes it names', () => {
    const helped = withAuthTooltip(form, { app: 'Ask **IT**.', ghost: 'Boo.' })

    expect(findNode(helped.form.root, ['auth'])?.branches.map(({ description }) => description)).toEqual([
      undefined,
      'For teams.\n\nAsk **IT**.',
    ])
    expect(helped.rest).toBeUndefined()
  })

  it('goes to the choice when it is one text, and above the form when there is no choice', () => {
    const plain = readConnectorSpec({ connectionSpecification: { type: 'object', properties: {} } })

    expect(findNode(withAuthTooltip(form, 'Ask IT.').form.root, ['auth'])?.description).toBe('Ask IT.')
    expect(withAuthTooltip(plain, 'Ask IT.').rest).toBe('Ask IT.')
    expect(withAuthTooltip(plain, { app: 'Ask IT.' }).rest).toBeUndefined()
    expect(withAuthTooltip(form, null).form).toBe(form)
  })
})
