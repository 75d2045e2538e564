import type { Page } from 'playwright-core'

/** From the list of sources into the gallery, and to the form of a connector, by keyboard and mouse as a person would. */
export async function chooseConnector(page: Page, name: string): Promise<void> {
  await page.getByRole('button', { name: 'Connect a source' }).click()
  const search = page.getByRole('searchbox', { name: 'Search connectors' })
  await search.click()
  await search.pressSequentially(name.slice(0, 4))
  await page.getByRole('button', { name: new RegExp(`^${name}`) }).click()
  await page.getByRole('form', { name: new RegExp(name) }).waitFor()
}

/** Types into controls by their labels, one key at a time. */
export async function fillIn(page: Page, values: Record<string, string>): Promise<void> {
  for (const [label, value] of Object.entries(values)) {
    const control = page.getByLabel(label, { exact: true })
    await control.click()
    await control.press('ControlOrMeta+a')
    await control.pressSequentially(value)
  }
}

/** What the login part of the database form needs. */
export const databaseLogin = {
  Host: 'db.northbank.example',
  Database: 'stores',
  User: 'reader',
  Password: 'sesame-open',
}

export function submit(page: Page): Promise<void> {
  return page.getByRole('button', { name: 'Connect source' }).click()
}

/** Types an expression into the filter box. */
export async function filterStreams(page: Page, expression: string): Promise<void> {
  const box = page.getByRole('combobox', { name: 'Filter streams' })
  await box.click()
  await box.press('ControlOrMeta+a')
  await box.pressSequentially(expression)
  await box.press('Escape')
}
