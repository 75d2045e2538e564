import { waitFor } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { describe, expect, it, onTestFinished, vi } from 'vitest'
import { createSandbox, templateIds } from '../../src/sandbox'
import { AirbyteEmbeddedWidget } from '../../src/widget/AirbyteEmbeddedWidget'
import { installGlobals } from '../../src/widget/installGlobals'
import { shadowScreen } from './shadowScreen'
import { typeInto } from './typeInto'

async function openParcelpost() {
  const sandbox = createSandbox({ seed: 1 })
  const onEvent = vi.fn()
  const widget = new AirbyteEmbeddedWidget({
    token: await sandbox.mintWidgetToken(),
    onEvent,
    baseUrl: sandbox.baseUrl,
    fetch: sandbox.fetch,
    sourceTemplateId: templateIds.parcelpost,
  })
  onTestFinished(() => widget.destroy())
  widget.open()
  const screen = shadowScreen(document.body.lastElementChild)
  const key = await screen.findByLabelText('API key')
  return { sandbox, widget, onEvent, screen, key }
}

function actionsOf(onEvent: ReturnType<typeof vi.fn>) {
  return onEvent.mock.calls.map(([event]) => event).filter((event) => event.type === 'end_user_action_result')
}

describe('AirbyteEmbeddedWidget', () => {
  it('reports a created source as the official widget does, without its secrets', async () => {
    const user = userEvent.setup()
    const { onEvent, screen, key } = await openParcelpost()

    await typeInto(key, 'sesame-open')
    await user.click(screen.getByRole('button', { name: 'Connect source' }))

    await waitFor(() => expect(actionsOf(onEvent)).toHaveLength(1))
    const [action] = actionsOf(onEvent)
    expect(action).toMatchObject({
      message: 'source_created',
      data: { name: expect.any(String), source_template: { id: templateIds.parcelpost } },
    })
    expect(Object.values(action.data.replication_config)).toContain('**********')
    expect(JSON.stringify(onEvent.mock.calls)).not.toContain('sesame')
  })

  it('reports a source that could not be created', async () => {
    const user = userEvent.setup()
    const { sandbox, onEvent, screen, key } = await openParcelpost()
    sandbox.addFault({ method: 'POST', path: '/embedded/sources', status: 500 })

    await typeInto(key, 'sesame-open')
    await user.click(screen.getByRole('button', { name: 'Connect source' }))

    await waitFor(() => expect(actionsOf(onEvent)).toHaveLength(1))
    expect(actionsOf(onEvent)[0]).toMatchObject({ message: 'source_create_error', error: { code: 'server_error' } })
    expect(JSON.stringify(onEvent.mock.calls)).not.toContain('sesame')
  })

  it('keeps what was typed while it is closed', async () => {
    const user = userEvent.setup()
    const { widget, onEvent, screen, key } = await openParcelpost()
    await typeInto(key, 'half')

    await user.click(screen.getByRole('button', { name: 'Close' }))
    expect(onEvent).toHaveBeenCalledWith({ type: 'closed' })
    expect(screen.queryByRole('dialog')).not.toBeInTheDocument()
    widget.open()

    expect(await screen.findByRole('dialog')).toBeVisible()
    expect(screen.getByLabelText('API key')).toHaveValue('half')
  })

  it('reports a created source though the host stumbles over the report', async () => {
    const user = userEvent.setup()
    const report = vi.spyOn(globalThis, 'reportError').mockImplementation(() => undefined)
    onTestFinished(() => report.mockRestore())
    const { onEvent, screen, key, sandbox } = await openParcelpost()
    onEvent.mockImplementation(() => {
      throw new Error('The host has a fault')
    })

    await typeInto(key, 'sesame-open')
    await user.click(screen.getByRole('button', { name: 'Connect source' }))

    await waitFor(() => expect(actionsOf(onEvent)).toHaveLength(1))
    expect(actionsOf(onEvent)[0]).toMatchObject({ message: 'source_created' })
    await waitFor(() => expect(screen.queryByRole('button', { name: 'Connect source' })).not.toBeInTheDocument())
    expect(screen.queryByRole('alert')).not.toBeInTheDocument()
    expect(
      sandbox.requests.filter(({ method, path }) => method === 'POST' && path === '/embedded/sources'),
    ).toHaveLength(1)
    expect(report).toHaveBeenCalled()
  })

  it('leaves nothing once it is destroyed', async () => {
    const { widget, onEvent } = await openParcelpost()
    const before = document.body.childElementCount

    widget.destroy()
    await new Promise((resolve) => setTimeout(resolve, 50))

    expect(document.body.childElementCount).toBe(before - 1)
    expect(onEvent).not.toHaveBeenCalledWith({ type: 'closed' })
  })
})

describe('installGlobals', () => {
  it('keeps the names of the script that came first', () => {
    installGlobals()
    const { AirbyteEmbedded, AirbyteEmbeddedWidget: FirstWidget } = globalThis

    installGlobals()

    expect(globalThis.AirbyteEmbedded).toBe(AirbyteEmbedded)
    expect(globalThis.AirbyteEmbeddedWidget).toBe(FirstWidget)
  })

  it('is not kept away by a node that bears its name', () => {
    const { AirbyteEmbedded, AirbyteEmbeddedWidget: FirstWidget } = globalThis
    const node = document.createElement('div')
    node.id = 'AirbyteEmbedded'
    document.body.append(node)
    onTestFinished(() => {
      node.remove()
      globalThis.AirbyteEmbedded = AirbyteEmbedded
      globalThis.AirbyteEmbeddedWidget = FirstWidget
    })
    Reflect.deleteProperty(globalThis, 'AirbyteEmbedded')
    expect(globalThis.AirbyteEmbedded).toBe(node)

    installGlobals()

    expect(globalThis.AirbyteEmbedded?.mount).toBeTypeOf('function')
  })
})
