import { act, render, screen, waitFor } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { templateIds } from 'airbyte-embedded-react/sandbox'
import { describe, expect, it, vi } from 'vitest'
import { ConnectFlow } from '../../src/components/ConnectFlow'
import { SourceConfigForm } from '../../src/components/SourceConfigForm'
import type { JsonObject } from '../../src/domain/json'
import { setupSandbox } from '../query/setupSandbox'

const stored = { host: 'db.example', port: 5432, database: 'shop', username: 'reader', password: 'first' }

function setup() {
  const given = setupSandbox({ sandbox: { keepSecretsInRequests: true } })
  const { sandbox, queryClient, wrapper: Wrapper } = given
  const { id } = sandbox.addSource({ source_template_id: templateIds.postgres, name: 'Shop', source_config: stored })
  const onSaved = vi.fn()
  const page = (isShown: boolean) => (
    <Wrapper>{isShown && <SourceConfigForm sourceId={id} onSaved={onSaved} onCancel={() => undefined} />}</Wrapper>
  )
  return {
    ...given,
    id,
    onSaved,
    user: userEvent.setup(),
    open() {
      const { rerender } = render(page(true))
      return {
        leave: () => act(async () => rerender(page(false))),
        comeBack: () => act(async () => rerender(page(true))),
      }
    },
    /** Saves other settings of the source, as somebody else would, and lets the page read them. */
    async changeElsewhere(part: JsonObject) {
      const token = await sandbox.mintScopedToken()
      await sandbox.fetch(`${sandbox.baseUrl}/embedded/sources/${id}`, {
        method: 'PUT',
        headers: { authorization: `Bearer ${token}`, 'content-type': 'application/json' },
        body: JSON.stringify({ name: 'Shop', source_config: { ...stored, password: '******', ...part } }),
      })
      await act(() => queryClient.invalidateQueries())
    },
  }
}

const host = () => screen.findByRole('textbox', { name: 'Host' })
const restored = () => screen.queryByText('Your unsaved changes are still here')
const overtaken = () => screen.queryByText('This source was changed meanwhile')

describe('changes to a stored source that were not saved', () => {
  it('are there again when its form is, secrets too, and can be given up', async () => {
    const { open, user } = setup()
    const { leave, comeBack } = open()
    await user.type(await host(), '.eu')
    await user.click(screen.getByRole('button', { name: 'Replace Password' }))
    await user.keyboard('second')
    await user.tab()

    await leave()
    await comeBack()

    expect(await host()).toHaveValue('db.example.eu')
    expect(screen.getByLabelText('Password')).toHaveValue('second')
    expect(restored()).toBeVisible()
    expect(overtaken()).toBeNull()
    await user.click(screen.getByRole('button', { name: 'Discard them' }))
    expect(await host()).toHaveValue('db.example')
    expect(screen.getByRole('textbox', { name: 'Source name' })).toHaveFocus()
    expect(screen.getByRole('button', { name: 'Replace Password' })).toBeVisible()
    expect(restored()).toBeNull()
    await leave()
    await comeBack()
    expect(await host()).toHaveValue('db.example')
  })

  it('are no more once they were saved', async () => {
    const { open, user, onSaved } = setup()
    const { leave, comeBack } = open()
    await user.type(await host(), '.eu')

    await user.click(screen.getByRole('button', { name: 'Save changes' }))
    await waitFor(() => expect(onSaved).toHaveBeenCalledOnce())
    expect(overtaken()).toBeNull()
    await leave()
    await comeBack()

    expect(await host()).toHaveValue('db.example.eu')
    expect(restored()).toBeNull()
  })

  it('are not kept where nothing was changed', async () => {
    const { open, user } = setup()
    const { leave, comeBack } = open()
    await user.click(await host())
    await user.keyboard('x{Backspace}')
    await user.tab()

    await leave()
    await comeBack()

    await host()
    expect(restored()).toBeNull()
  })

  it('stand beside what somebody else saved meanwhile, and say so', async () => {
    const { open, user, changeElsewhere } = setup()
    const { leave, comeBack } = open()
    await user.type(await host(), '.eu')
    await user.tab()
    await leave()

    await changeElsewhere({ database: 'archive', port: 5433 })
    await comeBack()

    expect(await screen.findByText('This source was changed meanwhile')).toBeVisible()
    expect(screen.getByText('Changed by somebody else: Port and Database.')).toBeVisible()
    expect(await host()).toHaveValue('db.example.eu')
    await user.click(screen.getByRole('button', { name: 'Load the newer settings' }))
    expect(await screen.findByRole('textbox', { name: 'Database' })).toHaveValue('archive')
    expect(await host()).toHaveValue('db.example')
    expect(overtaken()).toBeNull()
  })

  it('say so too while their form is open', async () => {
    const { open, user, changeElsewhere } = setup()
    open()
    await user.type(await host(), '.eu')

    await changeElsewhere({ database: 'archive' })

    expect(await screen.findByText('Changed by somebody else: Database.')).toBeVisible()
    expect(await host()).toHaveValue('db.example.eu')
  })

  it('are there again after other screens of the journey', async () => {
    const { wrapper: Wrapper, user, id } = setup()
    const screens = (view: 'connect' | 'sources') => (
      <Wrapper>
        <ConnectFlow view={view} sourceId={view === 'connect' ? id : undefined} />
      </Wrapper>
    )
    const { rerender } = render(screens('connect'))
    await user.type(await host(), '.eu')
    await user.tab()

    await act(async () => rerender(screens('sources')))
    expect(screen.queryByRole('textbox', { name: 'Host' })).toBeNull()
    await act(async () => rerender(screens('connect')))

    expect(await host()).toHaveValue('db.example.eu')
  })
})

it('a form nobody has touched follows what somebody else saved', async () => {
  const { open, changeElsewhere } = setup()
  open()
  await host()

  await changeElsewhere({ database: 'archive' })

  await waitFor(() => expect(screen.getByRole('textbox', { name: 'Database' })).toHaveValue('archive'))
  expect(overtaken()).toBeNull()
})
