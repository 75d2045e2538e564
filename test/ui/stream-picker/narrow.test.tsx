import { render, screen } from '@testing-library/react'
import userEvent, { type UserEvent } from '@testing-library/user-event'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { page } from 'vitest/browser'
import type { StreamConfig } from '../../../src/domain/streamConfig'
import { StreamPickerView, type StreamPickerViewProps } from '../../../src/ui/stream-picker/StreamPickerView'
import { createStream } from '../../../stories/support/catalogs'

const time = { type: ['null', 'string'], format: 'date-time' }
const longName = 'customer_subscription_item_price_adjustments_v2'
const catalog = {
  streams: [
    createStream('events', { fields: { id: {}, [`${longName}_updated_at`]: time } }),
    createStream(longName, { fields: { id: {}, updated_at: time }, source_defined_primary_key: [['id'], [longName]] }),
  ],
}
const stored: StreamConfig = {
  stream_name: longName,
  sync_mode: 'full_refresh',
  destination_sync_mode: 'append',
  cursor_field: null,
  primary_key: [['id'], [longName]],
}

async function draw(props: Partial<StreamPickerViewProps> = {}) {
  const user = userEvent.setup()
  render(
    <div className="airbyte-root">
      <StreamPickerView
        catalog={catalog}
        stored={[stored]}
        sourceId="source-1"
        baseUrl="https://api.example.test/api/v1"
        applyState={{ phase: 'idle', total: 0, done: 0, items: [] }}
        onApply={vi.fn()}
        onCancel={vi.fn()}
        {...props}
      />
    </div>,
  )
  await screen.findByRole('row', { name: /^events/ })
  return user
}

const press = (user: UserEvent, name: string) => user.click(screen.getByRole('button', { name }))

/** What reaches out of the page, or has to be pushed sideways to be read. Text of programs may scroll in its own box. */
function tooWide(): string[] {
  return [...document.body.querySelectorAll('*')]
    .filter((element) => {
      if (element.closest('.airbyte-visually-hidden, svg, pre, input, textarea, select')) return false
      const { overflowX } = getComputedStyle(element)
      const isScrolled = ['auto', 'scroll'].includes(overflowX) && element.scrollWidth > element.clientWidth + 1
      return isScrolled || element.getBoundingClientRect().right > document.documentElement.clientWidth + 1
    })
    .map((element) => `${element.tagName} ${element.className}`)
}

/** A dialog scrolls in its body alone: beyond its foot there is nothing. */
function isScrolledBeyondFoot(): boolean {
  const dialog = document.querySelector('dialog[open]')
  return dialog !== null && dialog.scrollHeight > dialog.clientHeight + 1
}

describe('on 320 by 480 pixels, as of a page that is zoomed far in', () => {
  let size = { width: innerWidth, height: innerHeight }
  beforeEach(async () => {
    size = { width: innerWidth, height: innerHeight }
    await page.viewport(320, 480)
  })
  afterEach(() => page.viewport(size.width, size.height))

  it('has all of a row below each other, and of what is pending', async () => {
    const user = await draw({ showLimits: true, maxStreams: 1 })
    await user.click(screen.getByRole('checkbox', { name: 'Sync events' }))
    await press(user, 'Apply changes')

    expect(screen.getByRole('combobox', { name: 'Sync mode of events' })).toBeVisible()
    expect(screen.getByRole('combobox', { name: 'Cursor field of events' })).toBeVisible()
    expect(tooWide()).toEqual([])
  })

  it.each([
    ['settings', 'Settings of events'],
    ['review', 'Review changes'],
    ['change to many', 'Change selected…'],
    ['recipes', 'Recipes'],
  ])('has all of the %s within the page', async (_what, opener) => {
    const user = await draw()
    await user.click(screen.getByRole('checkbox', { name: 'Sync events' }))

    await press(user, opener)

    expect(await screen.findByRole('dialog')).toBeVisible()
    expect(tooWide()).toEqual([])
    expect(isScrolledBeyondFoot()).toBe(false)
  })
})
