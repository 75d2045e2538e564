import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { browserModes } from './browserModes.mjs'

const emptyIcon = '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 1 1"/>'
const login = { Host: 'db.northbank.example', Database: 'stores', User: 'reader', Password: 'sesame-open' }

/** The journey as a person goes it: a connector, its form, its streams. Resolves with what went wrong, in words. */
export async function visitExample({ url, browser, mode }) {
  const context = await browser.newContext(browserModes[mode])
  // Icons of connectors may be anywhere; the visit goes nowhere.
  await context.route(/^https:/, (route) => route.fulfill({ contentType: 'image/svg+xml', body: emptyIcon }))
  const page = await context.newPage()
  // A development server compiles a route when it is first asked for.
  page.setDefaultTimeout(60_000)
  const problems = []
  page.on('pageerror', (error) => problems.push(`Uncaught: ${error}`))
  // Policy violations, failed hydration and our own complaints all end up here.
  page.on('console', (message) => {
    if (['error', 'warning'].includes(message.type())) problems.push(`Console: ${message.text()}`)
  })
  try {
    await page.goto(url)
    await goThrough(page, async (screen) => {
      for (const fault of await findFaults(page)) problems.push(`axe, ${screen}: ${fault}`)
    })
  } catch (error) {
    problems.push(`${error.message.split('\n')[0]} (on the page: ${await textOf(page)})`)
  }
  await context.close()
  return problems
}

async function goThrough(page, look) {
  await page.getByRole('searchbox', { name: 'Search connectors' }).pressSequentially('Post')
  await page.getByRole('button', { name: /^Postgres/ }).waitFor()
  await look('gallery')
  await page.getByRole('button', { name: /^Postgres/ }).click()
  for (const [label, text] of Object.entries(login)) await page.getByLabel(label, { exact: true }).fill(text)
  await look('form')
  await page.getByRole('button', { name: 'Connect source' }).click()
  await page.getByRole('treegrid', { name: 'Streams' }).waitFor()
  const [tick] = await page.getByRole('checkbox', { name: /^Sync / }).all()
  await tick.click()
  await look('streams')
  await page.getByRole('button', { name: 'Apply changes' }).click()
  await page.getByRole('heading', { name: / is connected$/ }).waitFor()
}

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')

/** What axe has against the page as it stands, shadow roots included. */
async function findFaults(page) {
  await page.evaluate(axe)
  const { violations } = await page.evaluate('axe.run()')
  return violations.map(({ id, nodes }) => {
    const [first, ...others] = nodes.map((node) => node.target.flat().join(' '))
    return `${id} at ${first}${others.length > 0 ? ` and ${others.length} more` : ''}`
  })
}

async function textOf(page) {
  const text = await page
    .locator('body')
    .innerText({ timeout: 1000 })
    .catch(() => '')
  return JSON.stringify(text.slice(0, 300))
}
