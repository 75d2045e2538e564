import { render, screen, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { cdp } from 'vitest/browser'
import { StreamPickerView } from '../../../src/ui/stream-picker/StreamPickerView'
import { shopCatalog } from '../../../stories/support/catalogs'

const force = (value: 'active' | 'none') =>
  cdp().send('Emulation.setEmulatedMedia', { features: [{ name: 'forced-colors', value }] })

/** A system colour as the browser computes it. */
function systemColour(name: string): string {
  const probe = document.createElement('div')
  probe.style.cssText = `forced-color-adjust: none; background: ${name}`
  document.body.append(probe)
  const colour = getComputedStyle(probe).backgroundColor
  probe.remove()
  return colour
}

async function draw() {
  const user = userEvent.setup()
  render(
    <StreamPickerView
      catalog={shopCatalog}
      stored={[]}
      sourceId="source-1"
      baseUrl="https://api.example.test/api/v1"
      applyState={{ phase: 'idle', total: 0, done: 0, items: [] }}
      onApply={vi.fn()}
      onCancel={vi.fn()}
    />,
  )
  await screen.findByRole('checkbox', { name: 'Sync orders' })
  return user
}

describe('with forced colours', () => {
  beforeEach(() => force('active'))
  afterEach(() => force('none'))

  it('marks the rows that differ from what is stored, and shows that a choice opens a list', async () => {
    const user = await draw()
    await user.click(screen.getByRole('checkbox', { name: 'Sync orders' }))

    const barOf = (name: string) => getComputedStyle(screen.getByRole('row', { name }), '::before')
    expect(barOf('orders').backgroundColor).toBe(systemColour('Highlight'))
    expect(barOf('orders').inlineSize).toBe('2px')
    expect(barOf('carts').content).toBe('none')
    expect(getComputedStyle(screen.getByRole('combobox', { name: 'Sync mode of orders' })).appearance).toBe('auto')
  })

  it('shows in the settings which way to sync is chosen', async () => {
    const user = await draw()
    await user.click(screen.getByRole('checkbox', { name: 'Sync orders' }))
    await user.click(screen.getByRole('button', { name: 'Settings of orders' }))
    const modes = within(screen.getByRole('radiogroup', { name: 'Sync mode' }))
    const card = (name: string) => {
      const { borderTopColor, boxShadow, outlineColor, outlineStyle, outlineWidth } = getComputedStyle(
        modes.getByRole('radio', { name }).closest('label') ?? document.body,
      )
      return { borderTopColor, boxShadow, outlineColor, outlineStyle, outlineWidth }
    }

    expect(modes.getByRole('radio', { name: 'Incremental, deduplicated' })).toBeChecked()
    expect(card('Incremental, deduplicated')).not.toEqual(card('Incremental, append'))
    expect(card('Full refresh, append')).toEqual(card('Incremental, append'))
  })
})
