import { describe, expect, it } from 'vitest'
import { templateIds } from '../../src/sandbox/index'
import { connect } from './support/connect'

const mask = '**********'
const parcelpost = {
  workspace_name: 'acme',
  source_template_id: templateIds.parcelpost,
  replication_config: { api_key: 'k' },
}

describe('a connector', () => {
  it('is the source of the same id', async () => {
    const { call, asApplication } = await connect()

    const { body: created } = await asApplication('POST', '/integrations/connectors', {
      ...parcelpost,
      name: 'Parcels',
    })
    const read = await asApplication('GET', `/integrations/connectors/${created.id}`)
    const source = await call('GET', `/embedded/sources/${created.id}`)
    const list = await asApplication('GET', '/integrations/connectors?workspace_name=acme')

    expect(created).toMatchObject({ name: 'Parcels', replication_config: { api_key: mask } })
    expect(read.body).toEqual(created)
    expect(source.body).toEqual(created)
    expect(list.body.data).toMatchObject([{ id: created.id, summarized_source_template: { name: 'Parcelpost' } }])
  })

  it('is updated, with masks kept, and renamed alone', async () => {
    const { call, asApplication } = await connect()
    const { body: created } = await asApplication('POST', '/integrations/connectors', parcelpost)
    const path = `/integrations/connectors/${created.id}`

    const renamed = await call('PUT', path, { name: 'New' })
    const changed = await call('PUT', path, { replication_config: { api_key: mask, start_date: '2026-02-01' } })
    const checked = await call('POST', `${path}/check`, {})

    expect(renamed.body).toMatchObject({ name: 'New', replication_config: { api_key: mask } })
    expect(changed.body.replication_config).toEqual({ api_key: mask, start_date: '2026-02-01' })
    expect(checked.body.status).toBe('succeeded')
  })

  it('is checked before it is made, and after', async () => {
    const { asApplication } = await connect()

    const before = await asApplication('POST', '/integrations/connectors/check', {
      ...parcelpost,
      replication_config: { api_key: 'wrong' },
    })
    const { body: created } = await asApplication('POST', '/integrations/connectors', parcelpost)
    const after = await asApplication('POST', `/integrations/connectors/${created.id}/check`, {
      replication_config: { api_key: 'wrong' },
    })

    expect([before.body.status, after.body.status]).toEqual(['failed', 'failed'])
  })

  it('is deleted as a job', async () => {
    const { asApplication } = await connect()
    const { body: created } = await asApplication('POST', '/integrations/connectors', parcelpost)

    const deleted = await asApplication('DELETE', `/integrations/connectors/${created.id}`)

    expect(deleted).toMatchObject({ status: 202, body: { job_id: expect.any(String) } })
    expect((await asApplication('GET', `/integrations/connectors/${created.id}`)).status).toBe(404)
  })

  it.each([
    ['its type, in any case', { connector_type: 'parcelPOST' }],
    ['its definition', { definition_id: templateIds.parcelpost.replace(/^7e/, 'd0') }],
  ])('is made by %s', async (_, by) => {
    const { asApplication } = await connect()

    const { status } = await asApplication('POST', '/integrations/connectors', {
      workspace_name: 'acme',
      ...by,
      credentials: { api_key: 'k' },
    })

    expect(status).toBe(200)
  })

  it('prefers the own template where a global one has the same name', async () => {
    const { asApplication } = await connect()

    const { body } = await asApplication('POST', '/integrations/connectors', {
      workspace_name: 'acme',
      connector_type: 'Tidemark Desk',
      replication_config: { subdomain: 'a', email: 'a@b.example', api_token: 'k' },
    })

    expect(body.source_template.id).toBe(templateIds.tidemark)
  })

  it.each([
    [422, 'no connector', { replication_config: {} }],
    [404, 'an unknown type', { connector_type: 'Nothing', replication_config: {} }],
    [404, 'an unknown workspace', { ...parcelpost, workspace_name: 'nobody' }],
    [422, 'no configuration', { source_template_id: templateIds.parcelpost }],
    [422, 'a configuration that does not fit', { ...parcelpost, replication_config: {} }],
  ])('is refused with %i for %s, in the envelope form', async (status, _, body) => {
    const { asApplication } = await connect()

    const answer = await asApplication('POST', '/integrations/connectors', { workspace_name: 'acme', ...body })

    expect(answer).toMatchObject({ status, body: { message: expect.any(String), errors: expect.any(Array) } })
  })

  it('is listed for a workspace only', async () => {
    const { asApplication } = await connect()

    expect((await asApplication('GET', '/integrations/connectors')).status).toBe(422)
    expect((await asApplication('GET', '/integrations/connectors?workspace_id=none')).status).toBe(403)
  })
})
