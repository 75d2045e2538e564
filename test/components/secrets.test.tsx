import { cleanup, render, screen, waitFor, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import fc from 'fast-check'
import { afterAll, describe, expect, it, onTestFinished, vi } from 'vitest'
import { SourceConfigForm } from '../../src/components/SourceConfigForm'
import { createSandbox } from '../../src/sandbox/createSandbox'
import { setupSandbox } from '../query/setupSandbox'

const secret = fc.string({
  unit: fc.constantFrom('q', 'Z', '7', '"', '<', '&', "'", 'ü'),
  minLength: 12,
  maxLength: 40,
})
const methods = ['log', 'info', 'warn', 'error', 'debug', 'trace'] as const

const quotedBack: string[] = []
afterAll(() => expect(quotedBack.length, 'forms whose secret the API quoted').toBeGreaterThan(5))

describe('a secret that a person types', () => {
  it.each(createSandbox().templates)(
    'stays in the field and in the request: $name',
    { timeout: 60_000 },
    async ({ id }) => {
      const spies = methods.map((method) => vi.spyOn(console, method))
      onTestFinished(() => {
        for (const spy of spies) spy.mockRestore()
      })
      const { sandbox, queryClient, wrapper, onEvent } = setupSandbox()
      const user = userEvent.setup()
      const [typed = ''] = fc.sample(secret, { numRuns: 1, seed: id.length + id.charCodeAt(0) })
      const { container } = render(<SourceConfigForm sourceTemplateId={id} allowUncheckedSave />, { wrapper })
      const form = within(await screen.findByRole('form'))
      const fields = () => container.querySelectorAll<HTMLElement>('.airbyte-source-form-secret :is(input, textarea)')
      if (fields().length > 0) {
        // The API itself quotes the value in its refusal.
        const body = { detail: `bad: ${typed}` }
        sandbox.addFault({ method: 'POST', path: '/embedded/sources/check', status: 422, body })
      }
      for (const field of fields()) {
        await user.click(field)
        await user.paste(typed)
      }
      for (const button of form.queryAllByRole('button', { name: /^Show / })) await user.click(button)
      for (const field of container.querySelectorAll<HTMLInputElement>('input[type="text"]:not([readonly])')) {
        if (field.value === '') await user.type(field, '1')
      }

      await user.click(form.getByRole('button', { name: 'Connect source' }))
      await waitFor(() => expect(form.queryByRole('button', { name: 'Stop' })).not.toBeInTheDocument())

      if (sandbox.requests.some(({ status }) => status === 422)) quotedBack.push(id)
      const kept = {
        markup: document.documentElement.outerHTML,
        events: JSON.stringify(onEvent.mock.calls),
        console: JSON.stringify(spies.flatMap((spy) => spy.mock.calls.map((call) => call.map(String)))),
        queries: JSON.stringify(
          queryClient
            .getQueryCache()
            .getAll()
            .map(({ queryKey, state }) => [queryKey, state]),
        ),
        mutations: JSON.stringify(
          queryClient
            .getMutationCache()
            .getAll()
            .map(({ options, state }) => [options.mutationKey, state]),
        ),
        requests: JSON.stringify(sandbox.requests),
        address: location.href,
        storage: JSON.stringify([{ ...localStorage }, { ...sessionStorage }, document.cookie]),
      }
      cleanup()
      const quoted = [typed, JSON.stringify(typed).slice(1, -1), encodeURIComponent(typed), inMarkup(typed)]
      const leaks = Object.entries(kept).flatMap(([place, text]) =>
        quoted.some((form) => text.includes(form)) ? [place] : [],
      )
      expect(leaks).toEqual([])
    },
  )
})

/** How an attribute would hold the text. */
function inMarkup(text: string): string {
  const element = document.createElement('i')
  element.title = text
  return /title="([^"]*)"/.exec(element.outerHTML)?.[1] ?? text
}
