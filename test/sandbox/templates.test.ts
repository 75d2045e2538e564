import { describe, expect, it } from 'vitest'
import { sandboxTemplates, templateIds } from '../../src/sandbox/index'
import { connect } from './support/connect'

type Named = { id: string; name: string; tags: string[] }

const ids = (body: { data: Named[] }) => body.data.map(({ id }) => id)

describe('source templates', () => {
  it('are the own ones and the global ones without an own twin, for end users', async () => {
    const { call, sandbox } = await connect()

    const { body } = await call('GET', '/embedded/source-templates')

    expect(ids(body)).toContain(templateIds.tidemark)
    expect(ids(body)).not.toContain(templateIds.tidemarkGlobal)
    expect(ids(body)).toHaveLength(sandbox.templates.length - 1)
  })

  it('are listed without their form, with every member the contract names', async () => {
    const { call } = await connect()

    const { body } = await call('GET', '/embedded/source-templates')

    for (const template of body.data) {
      expect(Object.keys(template).sort()).toEqual([
        'actor_definition_id',
        'connector_name',
        'created_at',
        'customization',
        'icon',
        'id',
        'mode',
        'name',
        'organization_id',
        'tags',
        'updated_at',
      ])
    }
  })

  it('are own or global, on request, for the second generation', async () => {
    const { asApplication } = await connect()

    const own = await asApplication('GET', '/integrations/templates/sources')
    const global = await asApplication('GET', '/integrations/templates/sources?use_global=true')
    const alias = await asApplication('GET', '/integrations/templates/sources/global')

    expect(ids(own.body)).toEqual([templateIds.tidemark])
    expect(ids(global.body)).toHaveLength(sandboxTemplates.length - 1)
    expect(alias.body).toEqual(global.body)
  })

  it('are filtered by tags: all of them unless one is said to do', async () => {
    const { call } = await connect()
    const list = async (query: string) => ids((await call('GET', `/embedded/source-templates?${query}`)).body)

    const one = await list('tags=starter')
    const either = await list('tags=starter&tags=files&tags_mode=any')
    const both = await list('tags=starter&tags=shipping')

    expect(one).toContain(templateIds.parcelpost)
    expect(either).toEqual(expect.arrayContaining([templateIds.parcelpost, templateIds.bucketfiles]))
    expect(both).toEqual([templateIds.parcelpost])
    expect(await list('tags=nobody-has-this')).toEqual([])
    expect((await call('GET', '/embedded/source-templates?tags=a&tags_mode=some')).status).toBe(422)
  })

  it('come with their form, less what the operator has set', async () => {
    const { call } = await connect()

    const { body } = await call('GET', `/embedded/source-templates/${templateIds.tidemark}`)
    const { connectionSpecification: schema } = body.user_config_spec

    expect(body).toMatchObject({
      name: 'Tidemark Desk',
      source_definition_id: expect.any(String),
      partial_default_config: { start_date: '2025-01-01T00:00:00Z' },
      customization: { stream_selection_mode: 'whitelist' },
      is_experimental: false,
    })
    expect(schema.required).toEqual(['subdomain', 'email', 'api_token'])
    expect(Object.keys(schema.properties)).toEqual(['subdomain', 'email', 'api_token', 'skip_spam'])
  })

  it('keep what OAuth needs in the form, though the operator has set it', async () => {
    const quill = sandboxTemplates.find(({ id }) => id === templateIds.quillcrm)
    const templates = quill
      ? [{ ...quill, partial_default_config: { credentials: { client_id: 'set' }, start_date: 'x' } }]
      : []
    const { call } = await connect({ templates })

    const { body } = await call('GET', `/integrations/templates/sources/${templateIds.quillcrm}`)

    expect(Object.keys(body.user_config_spec.connectionSpecification.properties)).toEqual([
      'credentials',
      'include_archived',
    ])
    expect(body.user_config_spec.advanced_auth.predicate_value).toBe('oauth')
  })

  it('are 404 when there is none of that id', async () => {
    const { call } = await connect()

    const first = await call('GET', '/embedded/source-templates/none')
    const second = await call('GET', '/integrations/templates/sources/none')

    expect(first).toMatchObject({ status: 404, body: { detail: "Source template 'none' not found" } })
    expect(second).toMatchObject({ status: 404, body: { message: "Source template 'none' not found", errors: [] } })
  })
})
