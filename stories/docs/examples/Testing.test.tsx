import { render, screen, waitFor } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { EmbeddedProvider, SourceConfigForm } from 'airbyte-embedded-react'
import { createSandbox, templateIds } from 'airbyte-embedded-react/sandbox'
import { expect, it, vi } from 'vitest'

it('connects a source, once the API is back', async () => {
  const user = userEvent.setup()
  const onSaved = vi.fn()
  const sandbox = createSandbox({ seed: 1 })
  sandbox.addFault({ method: 'POST', path: '/embedded/sources', status: 500, times: 1 })

  render(
    <EmbeddedProvider
      fetch={sandbox.fetch}
      baseUrl={sandbox.baseUrl}
      getToken={() => sandbox.mintScopedToken('some-customer')}
    >
      <SourceConfigForm sourceTemplateId={templateIds.parcelpost} onSaved={onSaved} />
    </EmbeddedProvider>,
  )
  await user.type(await screen.findByLabelText('API key'), 'key-1')
  await user.click(screen.getByRole('button', { name: 'Connect source' }))
  await screen.findByRole('alert')
  await user.click(screen.getByRole('button', { name: 'Connect source' }))

  await waitFor(() => expect(onSaved).toHaveBeenCalledOnce())
})
