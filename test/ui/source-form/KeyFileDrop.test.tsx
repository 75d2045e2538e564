import { fireEvent, screen } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import { drawForm } from './drawForm'

const pem = '-----BEGIN KEY-----\nabc\n-----END KEY-----\n'

function file(content: BlobPart, name = 'key.pem') {
  return new File([content], name)
}

function drop(control: HTMLElement, dropped: File) {
  const dataTransfer = new DataTransfer()
  dataTransfer.items.add(dropped)
  fireEvent(control, new DragEvent('drop', { bubbles: true, cancelable: true, dataTransfer }))
}

describe('a key file', () => {
  it('chosen for a secret of several lines becomes its value', async () => {
    const { store, container, user } = drawForm({
      key: { type: 'string', title: 'Key', airbyte_secret: true, multiline: true },
    })
    expect(screen.getByRole('button', { name: 'Choose a file for Key' })).toBeVisible()

    await user.upload(picker(container), file(pem))

    expect(await screen.findByText('Read from key.pem.')).toBeInTheDocument()
    expect(store.getValue(['key'])).toBe(pem)
    expect(screen.getByLabelText('Key')).toHaveValue(pem)
    expect(container.outerHTML).not.toContain('BEGIN KEY')
  })

  it('dropped on a secret of one line keeps its lines, and the field grows', async () => {
    const { store } = drawForm({ token: { type: 'string', title: 'Token', airbyte_secret: true } })
    expect(screen.queryByRole('button', { name: /Choose a file/ })).toBeNull()

    drop(screen.getByLabelText('Token'), file(pem))

    await screen.findByText('Read from key.pem.')
    expect(screen.getByLabelText('Token').tagName).toBe('TEXTAREA')
    expect(screen.getByLabelText('Token')).toHaveValue(pem)
    expect(store.getValue(['token'])).toBe(pem)
  })

  it('pasted as text into a secret of one line keeps its lines too', async () => {
    const { store, user } = drawForm({ token: { type: 'string', title: 'Token', airbyte_secret: true } })

    await user.click(screen.getByLabelText('Token'))
    await user.paste(pem)

    expect(store.getValue(['token'])).toBe(pem.trim())
  })

  it('chosen for a JSON field is read as JSON', async () => {
    const { store, container, user } = drawForm({ options: { type: 'object', title: 'Options' } })

    await user.upload(picker(container), file('{"a":1}', 'options.json'))

    await screen.findByText('Read from options.json.')
    expect(store.getValue(['options'])).toEqual({ a: 1 })
  })

  it.each([
    ['is too large', file('x'.repeat(1024 * 1024 + 1)), /larger than 1 MB/],
    ['is no text', file(new Uint8Array([0x89, 0x50, 0xff, 0xfe])), /does not hold text/],
    ['holds zero bytes', file('a\0b'), /does not hold text/],
    ['is empty', file(' \n'), /is empty/],
  ])('that %s is refused in words, and changes nothing', async (_, chosen, words) => {
    const { store } = drawForm(
      { key: { type: 'string', title: 'Key', airbyte_secret: true } },
      { initial: { key: 'k' } },
    )

    drop(screen.getByLabelText('Key'), chosen)

    expect(await screen.findByText(words)).toBeVisible()
    expect(store.getValue(['key'])).toBe('k')
  })

  it('dropped on a field that cannot be changed does nothing', async () => {
    const { store } = drawForm(
      { options: { type: 'object', title: 'Options', readOnly: true } },
      { initial: { options: { a: 1 } } },
    )

    drop(screen.getByLabelText('Options'), file('{"b":2}'))

    await new Promise((resolve) => setTimeout(resolve, 50))
    expect(store.getValue(['options'])).toEqual({ a: 1 })
    expect(screen.queryByRole('button', { name: /Choose a file/ })).toBeNull()
  })
})

/** The browser's own control behind the button; it is out of sight and of the tab order. */
function picker(container: HTMLElement): HTMLInputElement {
  const input = container.querySelector<HTMLInputElement>('input[type="file"]')
  if (input === null) throw new Error('There is no file control.')
  return input
}
