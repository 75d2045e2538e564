import { describe, expect, it } from 'vitest'
import { createSandbox, templateIds } from '../../src/sandbox/index'

describe('createSandbox', () => {
  it('takes a person from a token to a configured stream', async () => {
    const sandbox = createSandbox()
    const token = await sandbox.mintScopedToken('acme')
    const call = async (method: string, path: string, body?: unknown) => {
      const response = await sandbox.fetch(sandbox.baseUrl + path, {
        method,
        headers: { Authorization: `Bearer ${token}`, 'Content-Type': 'application/json' },
        ...(body !== undefined && { body: JSON.stringify(body) }),
      })
      return { status: response.status, body: await response.json() }
    }

    const { body: source } = await call('POST', '/embedded/sources', {
      source_template_id: templateIds.parcelpost,
      source_config: { api_key: 'k-123' },
    })
    const names = await call('POST', `/integrations/sources/${source.id}/catalog/query`, {
      jmes_query: 'streams[?name==`users`].name',
    })
    const added = await call('POST', `/integrations/sources/${source.id}/streams`, { stream_name: 'users' })
    const patched = await call('PATCH', `/integrations/sources/${source.id}/streams/users`, [
      { op: 'replace', path: '/sync_mode', value: 'full_refresh' },
    ])

    expect(source.source_config).toEqual({ api_key: '**********' })
    expect(names.body).toEqual(['users'])
    expect(added.body).toMatchObject({ sync_mode: 'incremental', destination_sync_mode: 'append_dedup' })
    expect(patched).toMatchObject({ status: 200, body: { sync_mode: 'full_refresh' } })
  })
})
