import type { Page } from 'playwright-core'
import { expect } from 'vitest'
import type { KeyboardWalk } from './keyboardWalk'

/**
 * The whole of `ConnectFlow` without a mouse: gallery, form (left empty first), streams, review, apply, sources, edit,
 * delete. Begins where the host's page offers to connect a source.
 */
export async function journeyByKeyboard(page: Page, walk: KeyboardWalk): Promise<void> {
  await walk.tabTo('button', /^Connect a source$/)
  await page.keyboard.press('Enter')
  await chooseParcelpost(page, walk)
  await connect(page, walk)
  await chooseStreams(page, walk)
  await walk.tabTo('button', /^Manage sources/)
  await page.keyboard.press('Enter')
  await rename(page, walk)
  await remove(page, walk)
}

async function chooseParcelpost(page: Page, walk: KeyboardWalk) {
  await page.getByRole('searchbox', { name: 'Search connectors' }).waitFor()
  await walk.tabTo('searchbox', /^Search connectors$/)
  await walk.type('parcel')
  await page.getByText('1 of 15 connectors').waitFor()
  await walk.press('ArrowDown')
  await walk.press('Enter')
  await page.getByRole('form', { name: /Parcelpost/ }).waitFor()
}

async function connect(page: Page, walk: KeyboardWalk) {
  await walk.tabTo('button', /^Connect source$/)
  await walk.press('Enter')
  await page.getByRole('alert').waitFor()
  const first = await walk.focused()
  expect(`${first.role} ${first.name}`, 'where what is missing is').toBe('textbox API key')
  await walk.type('sesame')
  await walk.press('Enter')
  await page.getByRole('treegrid', { name: 'Streams' }).waitFor()
}

async function chooseStreams(page: Page, walk: KeyboardWalk) {
  await walk.tabTo('combobox', /^Filter streams$/)
  await walk.type("streams[?contains(name, 'order')]")
  await walk.tabTo('checkbox', /^Select all matching streams$/)
  await walk.press('Space')
  await walk.tabTo('combobox', /^Sync mode of orders$/)
  await walk.press('ArrowUp')
  await walk.tabTo('button', /^Settings of orders$/)
  await walk.press('Enter')
  const settings = page.getByRole('dialog', { name: 'Settings of orders' })
  await settings.waitFor()
  await walk.tabTo('button', /^Use these settings$/)
  await walk.press('Enter')
  await settings.waitFor({ state: 'hidden' })
  expect((await walk.focused()).name, 'where the dialog was opened').toBe('Settings of orders')
  await walk.tabTo('button', /^Review changes$/)
  await walk.press('Enter')
  const review = page.getByRole('dialog', { name: 'Pending changes' })
  await review.waitFor()
  await walk.press('Escape')
  await review.waitFor({ state: 'hidden' })
  expect((await walk.focused()).name, 'where the dialog was opened').toBe('Review changes')
  await walk.tabTo('button', /^Apply changes$/)
  await walk.press('Enter')
  await page.getByRole('heading', { name: /is connected/ }).waitFor()
}

async function rename(page: Page, walk: KeyboardWalk) {
  await page.getByRole('heading', { name: 'Connected sources' }).waitFor()
  await walk.tabTo('button', /^Edit Parcelpost/)
  await walk.press('Enter')
  await page.getByRole('form', { name: /Parcelpost/ }).waitFor()
  await walk.tabTo('textbox', /name/i)
  await page.keyboard.press('ControlOrMeta+a')
  await walk.type('Parcels')
  await walk.tabTo('button', /^Save/)
  await walk.press('Enter')
  await page.getByRole('status').filter({ hasText: 'Parcels is saved.' }).waitFor({ state: 'attached' })
}

async function remove(page: Page, walk: KeyboardWalk) {
  await walk.tabTo('button', /^Delete Parcels$/)
  await walk.press('Enter')
  const question = page.getByRole('dialog', { name: 'Delete Parcels?' })
  await question.waitFor()
  await walk.press('Escape')
  await question.waitFor({ state: 'hidden' })
  expect((await walk.focused()).name, 'where the question was asked').toBe('Delete Parcels')
  await walk.press('Enter')
  await walk.tabTo('button', /^Delete source$/)
  await walk.press('Enter')
  await page.getByText('Nothing is connected yet.').waitFor()
  await expect.poll(async () => (await walk.focused()).role, { message: 'the place of what is gone' }).not.toBe('none')
}
