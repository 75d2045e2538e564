import { screen } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import type { JsonObject } from '../../../src/domain/json'
import { PasteSettings } from '../../../src/ui/source-form/PasteSettings'
import { drawForm } from './drawForm'

const fields: JsonObject = {
  host: { type: 'string', title: 'Host', order: 0 },
  port: { type: 'integer', title: 'Port', order: 1, default: 5432 },
  username: { type: 'string', title: 'User', order: 2 },
  password: { type: 'string', title: 'Password', airbyte_secret: true, order: 3 },
  schemas: { type: 'array', title: 'Schemas', items: { type: 'string' } },
}
const url = 'postgres://ada:s3cr3t@db.example:5433/shop'

function draw() {
  return drawForm(fields, { required: ['host', 'port', 'username', 'password'], view: { head: <PasteSettings /> } })
}

it('leads back to its button once it was undone, and blames nobody for what is empty again', async () => {
  const drawn = draw()
  await openBox(drawn)
  await drawn.user.paste(url)
  await drawn.user.click(screen.getByRole('button', { name: 'Fill in 4 fields' }))

  await drawn.user.click(screen.getByRole('button', { name: 'Undo' }))

  expect(screen.getByRole('textbox', { name: 'Host' })).toHaveValue('')
  expect(screen.getByRole('textbox', { name: 'Host' })).toBeValid()
  expect(screen.getByRole('button', { name: 'Paste settings' })).toHaveFocus()
})

async function openBox({ user }: ReturnType<typeof draw>) {
  await user.click(screen.getByRole('button', { name: 'Paste settings' }))
  return screen.getByRole('textbox', { name: 'Settings to paste' })
}

describe('pasting settings', () => {
  it('shows what a pasted URL would fill in, its password unseen, and changes nothing yet', async () => {
    const drawn = draw()
    await openBox(drawn)

    await drawn.user.paste(url)

    expect(rows()).toEqual([
      ['Host', 'db.example'],
      ['Port', '5433'],
      ['User', 'ada'],
      ['Password', '••••••••hidden'],
    ])
    expect(screen.getByText('Not used: database')).toBeVisible()
    expect(screen.queryByRole('textbox', { name: 'Settings to paste' })).toBeNull()
    expect(drawn.container.outerHTML).not.toContain('s3cr3t')
    expect(drawn.store.getDraft().config).toEqual({ port: 5432 })
  })

  it('fills the fields, says so, and takes it back', async () => {
    const drawn = draw()
    await openBox(drawn)
    await drawn.user.paste(url)

    expect(screen.getByRole('button', { name: 'Fill in 4 fields' })).toHaveFocus()
    await drawn.user.keyboard('{Enter}')

    expect(screen.getByRole('textbox', { name: 'Host' })).toHaveValue('db.example')
    expect(screen.getByLabelText('Password')).toHaveValue('s3cr3t')
    expect(drawn.container.outerHTML).not.toContain('s3cr3t')
    expect(screen.getByText('Filled in 4 fields.')).toHaveRole('status')
    expect(screen.getByRole('button', { name: 'Paste settings' })).toHaveFocus()
    await drawn.user.click(screen.getByRole('button', { name: 'Undo' }))
    expect(drawn.store.getDraft().config).toEqual({ port: 5432 })
  })

  it('offers no way back over what was typed since', async () => {
    const drawn = draw()
    await openBox(drawn)
    await drawn.user.paste(url)
    await drawn.user.keyboard('{Enter}')

    await drawn.user.type(screen.getByRole('textbox', { name: 'Host' }), '.org')

    expect(screen.queryByRole('button', { name: 'Undo' })).toBeNull()
    expect(drawn.store.getValue(['host'])).toBe('db.example.org')
  })

  it('reads typed lines on demand, opens what is folded, and says what it replaces', async () => {
    const drawn = draw()
    await drawn.user.type(screen.getByRole('textbox', { name: 'Host' }), 'old')
    const box = await openBox(drawn)
    await drawn.user.type(box, 'HOST=new{Enter}SCHEMAS=a,b')

    await drawn.user.click(screen.getByRole('button', { name: 'Preview' }))

    expect(rows()).toEqual([
      ['Host', 'new in place of what is there'],
      ['Schemas', 'a, b'],
    ])
    await drawn.user.click(screen.getByRole('button', { name: 'Fill in 2 fields' }))
    expect(screen.getByRole('list', { name: 'Schemas' })).toHaveTextContent('ab')
  })

  it('says when it cannot read a text, or finds no field in it, and keeps the text', async () => {
    const drawn = draw()
    const box = await openBox(drawn)

    await drawn.user.paste('good morning')

    expect(box).toHaveValue('good morning')
    expect(box).toHaveAccessibleDescription(/neither a connection URL nor a JSON object/)
    await drawn.user.clear(box)
    await drawn.user.paste('COLOUR=blue')
    expect(box).toHaveAccessibleDescription(/belongs to a field/)
    await drawn.user.keyboard('{Escape}')
    expect(screen.getByRole('button', { name: 'Paste settings' })).toHaveFocus()
    expect(screen.queryByRole('textbox', { name: 'Settings to paste' })).toBeNull()
  })
})

/** What the preview lists: titles and values. */
function rows() {
  const values = screen.getAllByRole('definition').map((value) => value.textContent)
  return screen.getAllByRole('term').map((title, index) => [title.textContent, values[index]])
}
