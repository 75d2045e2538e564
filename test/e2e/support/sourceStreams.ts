import type { Browser, Page } from 'playwright-core'
import { expect } from 'vitest'
import type { StreamConfig } from '../../../src/domain/streamConfig'
import type { NewSource } from '../../../src/sandbox'
import { type OpenedPage, openPage } from './openPage'
import { type Host, hostWorkspace } from './startHost'

/** A source that the host's list shows under its name. */
export function addSource({ sandbox }: Host, source: Omit<NewSource, 'workspace_name'> & { name: string }): string {
  return sandbox.addSource({ workspace_name: hostWorkspace, ...source }).id
}

/** A page of its own with the streams of a source, as a person comes to it from the list. */
export async function openStreams(browser: Browser, host: Host, name: string): Promise<OpenedPage> {
  const opened = await openPage(browser, host.origin)
  await opened.page.getByRole('button', { name: `Streams of ${name}` }).click()
  await opened.page.getByRole('treegrid', { name: 'Streams' }).waitFor()
  return opened
}

/** What the API has, asked for past the page and its faults. */
export async function storedStreams({ sandbox }: Host, id: string): Promise<StreamConfig[]> {
  sandbox.clearFaults()
  const token = await sandbox.mintScopedToken(hostWorkspace)
  const headers = { authorization: `Bearer ${token}` }
  const response = await sandbox.fetch(`${sandbox.baseUrl}/integrations/sources/${id}/streams`, { headers })
  return (await response.json()).streams
}

type ShownStream = { name: string; mode: string | undefined; isPending: boolean }

/** The rows in sight: ticked or not, how it is synced, and whether that differs from what is stored. */
function shownStreams(page: Page): Promise<ShownStream[]> {
  return page.getByRole('checkbox', { name: /^Sync / }).evaluateAll((boxes) =>
    boxes.map((box) => {
      const row = box.closest('[role="row"]')
      const name = (box.getAttribute('aria-label') ?? '').replace(/^Sync /, '')
      const mode = [...(row?.querySelectorAll('select') ?? [])].find(
        (select) => select.getAttribute('aria-label') === `Sync mode of ${name}`,
      )
      const isTicked = box instanceof HTMLInputElement && box.checked
      return { name, mode: isTicked ? mode?.value : undefined, isPending: row?.hasAttribute('data-change') === true }
    }),
  )
}

/** That the screen shows what the API has, and nothing that is pending. */
export async function expectScreenAsStored(page: Page, stored: readonly StreamConfig[]): Promise<void> {
  await page.getByText(`${stored.length} selected`).waitFor()
  const modes = new Map(stored.map((config) => [config.stream_name, modeOf(config)]))
  const rows = await shownStreams(page)
  expect(rows.length).toBeGreaterThan(0)
  expect(rows).toEqual(rows.map(({ name }) => ({ name, mode: modes.get(name), isPending: false })))
}

function modeOf({ sync_mode, destination_sync_mode }: StreamConfig): string {
  return `${sync_mode}+${destination_sync_mode}`
}
