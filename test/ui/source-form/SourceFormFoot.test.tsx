import { render, screen, waitFor } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { templateIds } from 'airbyte-embedded-react/sandbox'
import { expect, it } from 'vitest'
import { SourceConfigForm } from '../../../src/components/SourceConfigForm'
import { setupSandbox } from '../../query/setupSandbox'

it('leads whoever sent the form from a field to what came of it, and on to the button', async () => {
  const { wrapper } = setupSandbox({ sandbox: { latency: 100 } })
  const user = userEvent.setup()
  render(<SourceConfigForm sourceTemplateId={templateIds.parcelpost} />, { wrapper })

  await user.type(await screen.findByLabelText('API key'), 'wrong{Enter}')
  await waitFor(() => expect(document.body).toHaveFocus())

  const alert = await screen.findByRole('alert')
  await waitFor(() => expect(alert.parentElement).toHaveFocus())
  await user.tab()
  expect(screen.getByRole('button', { name: 'Connect source' })).toHaveFocus()
})
