import { render, screen, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { describe, expect, it, vi } from 'vitest'
import type { Recipe } from '../../../src/domain/recipe'
import type { StreamEdit } from '../../../src/domain/streamEdits'
import { StreamPickerView, type StreamPickerViewProps } from '../../../src/ui/stream-picker/StreamPickerView'
import { shopCatalog } from '../../../stories/support/catalogs'

const idle = { phase: 'idle', total: 0, done: 0, items: [] } as const
const recipe: Recipe = {
  version: 1,
  streams: [
    { name: 'users', sync_mode: 'full_refresh', destination_sync_mode: 'append', cursor_field: null },
    { name: 'countries', sync_mode: 'incremental', destination_sync_mode: 'append' },
    { name: 'order' },
  ],
}

function draw(props: Partial<StreamPickerViewProps> = {}) {
  const user = userEvent.setup()
  const onEditsChange = vi.fn<(edits: StreamEdit[]) => void>()
  const all = {
    catalog: shopCatalog,
    stored: [],
    sourceId: 'source-1',
    baseUrl: 'https://api.example.test/api/v1',
    applyState: idle,
    onCancel: vi.fn(),
    onApply: vi.fn(),
    onEditsChange,
    ...props,
  }
  const { rerender } = render(<StreamPickerView {...all} />)
  return {
    user,
    names: () => onEditsChange.mock.lastCall?.[0].map((edit) => edit.type === 'add' && edit.stream.stream_name),
    redraw: (next: Partial<StreamPickerViewProps>) => rerender(<StreamPickerView {...all} {...next} />),
  }
}

async function openRecipes(user: ReturnType<typeof userEvent.setup>) {
  await user.click(await screen.findByRole('button', { name: 'Recipes' }))
  const dialog = within(screen.getByRole('dialog', { name: 'Recipes' }))
  return { dialog, box: dialog.getByRole('textbox', { name: 'Apply a recipe' }) }
}

describe('a recipe that is pasted', () => {
  it('says what it would do before it is taken, and is one step to undo', async () => {
    const { user, names } = draw()
    const { dialog, box } = await openRecipes(user)

    await user.click(box)
    await user.paste(JSON.stringify(recipe))

    const report = dialog.getByRole('status')
    expect(report).toHaveTextContent('1 stream as in the recipe')
    expect(report).toHaveTextContent('1 stream adapted to this source')
    expect(report).toHaveTextContent('countries another sync mode')
    expect(report).toHaveTextContent('1 stream not found here')
    expect(report).toHaveTextContent('order did you mean orders?')
    expect(names()).toEqual([])

    await user.click(dialog.getByRole('button', { name: 'Select 2 streams' }))
    expect(screen.queryByRole('dialog')).toBeNull()
    expect(names()).toEqual(['users', 'countries'])
    await user.click(screen.getByRole('button', { name: 'Undo' }))
    expect(names()).toEqual([])
  })

  it.each([
    ['{"version": 1', /This is not JSON/],
    ['{"version": 7, "streams": []}', /version 7. Only version 1/],
    ['{"streams": []}', /This is not a recipe/],
    ['{"version": 1, "streams": [{"name": 5}]}', /Stream 1 of the recipe/],
  ])('says what is wrong with %s', async (text, words) => {
    const { user } = draw()
    const { dialog, box } = await openRecipes(user)

    await user.click(box)
    await user.paste(text)

    expect(dialog.getByRole('alert')).toHaveTextContent(words)
    expect(box).toHaveAccessibleDescription(words)
  })

  it('explains when there is none yet, or none that fits', async () => {
    const { user } = draw()
    const { dialog, box } = await openRecipes(user)

    await user.click(dialog.getByRole('button', { name: 'Select streams' }))
    expect(dialog.getByRole('alert')).toHaveTextContent('Paste a recipe first.')
    await user.click(box)
    await user.paste('{"version": 1, "streams": [{"name": "nothing_like_it"}]}')
    await user.click(dialog.getByRole('button', { name: 'Select streams' }))

    expect(dialog.getByRole('alert')).toHaveTextContent('None of its streams')
  })
})

describe('the selection as a recipe', () => {
  it('is copied, and gives the same again', async () => {
    const { user, names } = draw()
    const written = vi.spyOn(navigator.clipboard, 'writeText').mockResolvedValue()
    await user.click(await screen.findByRole('checkbox', { name: 'Sync orders' }))
    const { dialog } = await openRecipes(user)

    await user.click(dialog.getByRole('button', { name: 'Copy selection as recipe' }))

    const copied = JSON.parse(written.mock.lastCall?.[0] ?? '')
    expect(copied).toMatchObject({ version: 1, streams: [{ name: 'orders' }] })
    expect(names()).toEqual(['orders'])
  })
})

describe("the host's own recipe", () => {
  it('is selected at once where nothing is synced yet, once, and can be undone', async () => {
    const { user, names, redraw } = draw({ defaultRecipe: recipe })
    await screen.findByRole('checkbox', { name: 'Sync users' })

    expect(names()).toEqual(['users', 'countries'])
    await user.click(screen.getByRole('button', { name: 'Undo' }))
    redraw({ defaultRecipe: { ...recipe } })

    expect(names()).toEqual([])
  })

  it('leaves a source alone that syncs something', async () => {
    const stored = [
      {
        stream_name: 'orders',
        sync_mode: 'full_refresh',
        destination_sync_mode: 'append',
        cursor_field: null,
        primary_key: null,
      },
    ] as const
    const { names } = draw({ defaultRecipe: recipe, stored: [...stored] })
    await screen.findByRole('checkbox', { name: 'Sync users' })

    expect(names()).toEqual([])
  })

  it('leaves a person alone who has chosen before it came, even if they took it back', async () => {
    const { user, names, redraw } = draw()
    const users = await screen.findByRole('checkbox', { name: 'Sync users' })
    await user.click(users)
    await user.click(users)

    redraw({ defaultRecipe: recipe })

    expect(names()).toEqual([])
  })
})
