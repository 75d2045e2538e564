import { act, render, renderHook, screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { EmbeddedError, useSourceForm } from 'airbyte-embedded-react'
import { expect, it, vi } from 'vitest'

/** A host's own form, which writes the specification inline and thus gives a new object at each drawing. */
function HostForm({ title, onSubmit }: { title: string; onSubmit?: (config: object) => void }) {
  const form = useSourceForm({
    spec: {
      connectionSpecification: {
        type: 'object',
        required: ['host'],
        properties: { host: { type: 'string', title }, port: { type: 'integer', default: 5432 } },
      },
    },
    onSubmit,
  })
  const problem = form.shownProblem(['host'])
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault()
        form.submit()
      }}
    >
      <label>
        {title}
        <input
          value={String(form.config.host ?? '')}
          onChange={(event) => form.setValue(['host'], event.target.value)}
          onBlur={() => form.touch(['host'])}
        />
      </label>
      {problem && <p role="alert">{problem.code}</p>}
      <button type="submit">Save</button>
    </form>
  )
}

it('keeps what was typed when the host draws anew with a copy of the specification', async () => {
  const user = userEvent.setup()
  const { rerender } = render(<HostForm title="Host" />)
  await user.type(screen.getByRole('textbox', { name: 'Host' }), 'db.example')

  rerender(<HostForm title="Host" />)

  expect(screen.getByRole('textbox', { name: 'Host' })).toHaveValue('db.example')
})

it('starts over when the specification says something else', async () => {
  const user = userEvent.setup()
  const { rerender } = render(<HostForm title="Host" />)
  await user.type(screen.getByRole('textbox', { name: 'Host' }), 'db.example')

  rerender(<HostForm title="Server" />)

  expect(screen.getByRole('textbox', { name: 'Server' })).toHaveValue('')
})

it('hands over the configuration with its defaults once nothing is wrong', async () => {
  const user = userEvent.setup()
  const onSubmit = vi.fn()
  render(<HostForm title="Host" onSubmit={onSubmit} />)

  await user.click(screen.getByRole('button', { name: 'Save' }))
  expect(screen.getByRole('alert')).toHaveTextContent('required')
  await user.type(screen.getByRole('textbox', { name: 'Host' }), 'db.example')
  await user.click(screen.getByRole('button', { name: 'Save' }))

  expect(onSubmit).toHaveBeenCalledExactlyOnceWith({ host: 'db.example', port: 5432 })
})

it('puts what the API refused at its field, until that changes, and hands back the rest', async () => {
  const { result } = renderHook(() => useSourceForm({ spec }))
  const error = new EmbeddedError('invalid_request', 'no', {
    fieldErrors: [{ path: ['source_config', 'credentials', 'key'], message: 'Unknown' }],
    generalErrors: ['Too many sources'],
  })
  const choice = result.current.form.root.children[0]
  if (choice === undefined) throw new Error('The form lost its choice.')

  let rest: string[] = []
  act(() => {
    rest = result.current.refuse(error)
  })

  expect(rest).toEqual(['Too many sources'])
  expect(result.current.getBranch(choice, ['credentials'])).toBe(0)
  expect(result.current.shownProblem(['credentials', 'key'])).toMatchObject({ code: 'refused', message: 'Unknown' })
  act(() => result.current.setValue(['credentials', 'key'], 'k'))
  expect(result.current.shownProblem(['credentials', 'key'])).toBeUndefined()
  expect(result.current.getValue(['credentials'])).toEqual({ kind: 'key', key: 'k' })
})

const spec = {
  connectionSpecification: {
    type: 'object',
    required: ['credentials'],
    properties: {
      credentials: {
        type: 'object',
        oneOf: ['key', 'token'].map((kind) => ({ properties: { kind: { const: kind }, [kind]: { type: 'string' } } })),
      },
    },
  },
}
