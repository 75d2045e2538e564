import { screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { type ComponentType, useState } from 'react'
import { describe, expect, it, vi } from 'vitest'
import { createLazyComponent } from '../../src/components/createLazyComponent'
import { renderWithSandbox } from '../support/renderWithSandbox'

type GreetingProps = { name: string }

const Greeting = ({ name }: GreetingProps) => <p>Hello {name}</p>
const Grey = () => <hr aria-label="grey" />
const lost = () => Promise.reject(new TypeError('Failed to fetch dynamically imported module'))

function setup(...answers: (() => Promise<ComponentType<GreetingProps>>)[]) {
  const load = vi.fn(async (): Promise<ComponentType<GreetingProps>> => Greeting)
  for (const answer of answers) load.mockImplementationOnce(answer)
  return { load, Lazy: createLazyComponent<GreetingProps>(load, Grey) }
}

describe('createLazyComponent', () => {
  it('says that it loads, in grey, and then shows the component', async () => {
    let arrive = (_: ComponentType<GreetingProps>) => {}
    const { Lazy } = setup(() => new Promise((resolve) => (arrive = resolve)))

    renderWithSandbox(<Lazy name="Ada" />)
    await vi.waitFor(() => expect(arrive.length).toBe(1))

    expect(screen.getByRole('status')).toHaveTextContent('Loading…')
    expect(screen.getByRole('separator', { name: 'grey' })).toBeInTheDocument()
    arrive(Greeting)
    expect(await screen.findByText('Hello Ada')).toBeInTheDocument()
    expect(screen.queryByRole('status')).not.toBeInTheDocument()
  })

  it('shows the component at once where its code is there', async () => {
    const { Lazy, load } = setup()
    Lazy.preload()
    await load.mock.results[0]?.value
    await Promise.resolve()

    renderWithSandbox(<Lazy name="Ada" />)

    expect(screen.getByText('Hello Ada')).toBeInTheDocument()
    expect(load).toHaveBeenCalledOnce()
  })

  it('shows that the code could not be loaded, tells the host, and tries again', async () => {
    const user = userEvent.setup()
    const { Lazy, load } = setup(lost, lost)
    const { events } = renderWithSandbox(<Lazy name="Ada" />)

    expect(await screen.findByText('The service could not be reached')).toBeInTheDocument()
    await vi.waitFor(() =>
      expect(events).toEqual([
        { type: 'error', code: 'network', message: expect.stringContaining('could not be loaded') },
      ]),
    )
    await user.click(screen.getByRole('button', { name: 'Try again' }))
    await vi.waitFor(() => expect(events).toHaveLength(2))
    await user.click(await screen.findByRole('button', { name: 'Try again' }))

    expect(await screen.findByText('Hello Ada')).toBeInTheDocument()
    expect(load).toHaveBeenCalledTimes(3)
  })

  it('tries again by itself where only a preload failed, and a preload does not', async () => {
    const { Lazy, load } = setup(lost)
    Lazy.preload()
    await load.mock.results[0]?.value.catch(() => undefined)
    Lazy.preload()
    expect(load).toHaveBeenCalledOnce()

    renderWithSandbox(<Lazy name="Ada" />)

    expect(screen.queryByRole('alert')).not.toBeInTheDocument()
    expect(await screen.findByText('Hello Ada')).toBeInTheDocument()
  })

  it('keeps what is beside it while it fails and recovers', async () => {
    const user = userEvent.setup()
    const { Lazy } = setup(lost)
    function Page() {
      const [text, setText] = useState('')
      return (
        <>
          <input value={text} onChange={(event) => setText(event.target.value)} />
          {text !== '' && <Lazy name="Ada" />}
        </>
      )
    }
    renderWithSandbox(<Page />)

    await user.type(screen.getByRole('textbox'), 'half')
    await user.click(await screen.findByRole('button', { name: 'Try again' }))

    expect(await screen.findByText('Hello Ada')).toBeInTheDocument()
    expect(screen.getByRole('textbox')).toHaveValue('half')
  })
})
