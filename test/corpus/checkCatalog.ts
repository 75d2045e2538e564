import type { Page } from 'playwright-core'
import { compileFilter } from '../../src/domain/compileFilter'
import { type JsonObject, jsonEquals } from '../../src/domain/json'
import { normalizeCatalog } from '../../src/domain/normalizeCatalog'
import type { CatalogPage, PageTask, Walk } from './catalog-page/CatalogPage'
import { documentedQueries, type PlainStream, plainFields, plainStreams } from './expectedCatalog'

declare const catalogPage: CatalogPage

export type CatalogCounts = { streams: number; fields: number; queries: number; depth: number }
export type CatalogReport = { faults: string[]; counts: CatalogCounts }

/**
 * Holds the catalog browser against one catalog, in a page that is open already: every stream listed, every documented query
 * answered as Python would, every stream opened down to its deepest field. Each fault is a sentence.
 */
export async function checkCatalog(page: Page, catalog: JsonObject): Promise<CatalogReport> {
  const streams = plainStreams(catalog)
  const faults: string[] = []
  const fault = (isFine: boolean, text: string) => {
    if (!isFine) faults.push(text)
  }
  await page.evaluate((text) => catalogPage.give(text), JSON.stringify(catalog))

  const listed = await perform(page, 'draw')
  const names = new Set(streamLabels(listed))
  fault(names.size === streams.length, `lists ${names.size} streams of ${streams.length}`)
  for (const missing of missingFrom(streams, names)) fault(false, `does not list ${missing}`)

  if (streams.length > 0) {
    for (const query of documentedQueries) {
      const { value, streams: expected } = query.expected(streams)
      const answer = valueGiven(query.expression, catalog)
      const isRight =
        value === 'names'
          ? jsonEquals(answer, namesOf(expected))
          : jsonEquals(namesOf(answer as PlainStream[]), namesOf(expected))
      fault(isRight, `${query.expression} gives another value than Python`)
      await page.getByRole('combobox', { name: 'Filter streams' }).fill(query.expression)
      const shown = await perform(page, 'list')
      const labels = new Set(streamLabels(shown))
      // A name stands for every stream that is called so.
      const possible = value === 'names' ? streams.filter(({ name }) => namesOf(expected).includes(name)) : expected
      fault(
        missingFrom(expected, labels).length === 0 && labels.size >= expected.length && labels.size <= possible.length,
        `${query.expression} shows ${labels.size} streams in place of ${expected.length} (${shown.status})`,
      )
    }
    await page.getByRole('combobox', { name: 'Filter streams' }).fill('')
  }

  const opened = await perform(page, 'expand')
  const fields = streams.map(({ schema }) => plainFields(schema))
  const count = fields.reduce((sum, each) => sum + each.count, 0)
  const depth = Math.max(0, ...fields.map((each) => each.depth))
  const drawn = opened.rows.filter(({ kind }) => kind === 'field')
  const base = Math.min(...opened.rows.filter(({ kind }) => kind === 'stream').map(({ level }) => level))
  const deepest = Math.max(0, ...drawn.map(({ level }) => level - base))
  fault(drawn.length === count, `opens ${drawn.length} fields of ${count}`)
  fault(deepest === depth, `opens ${deepest} levels of fields in place of ${depth}`)
  for (const walk of [listed, opened]) {
    fault(walk.rows.length === walk.rowCount - 1, `drew ${walk.rows.length} rows where it says ${walk.rowCount - 1}`)
    fault(walk.blanks === 0, `left ${walk.blanks} screens without rows`)
  }
  const violations = await page.evaluate(() => catalogPage.takeViolations())
  faults.push(...violations.map((text) => `policy: ${text}`))
  return { faults, counts: { streams: streams.length, fields: drawn.length, queries: documentedQueries.length, depth } }
}

/** Milliseconds. A hang must not look like a slow machine. */
const longestTask = 180_000

let tasks = 0

async function perform(page: Page, task: PageTask): Promise<Walk> {
  tasks += 1
  const address = `#${task}/${tasks}`
  await page.evaluate((hash) => {
    location.hash = hash
  }, address)
  await page.waitForFunction(
    (hash) => location.hash === hash && ['done', 'failed'].includes(catalogPage.getAnswer(hash).state),
    address,
    { timeout: longestTask },
  )
  const answer = await page.evaluate((hash) => catalogPage.getAnswer(hash), address)
  if (answer.state === 'done') return answer.walk
  throw new Error(answer.state === 'failed' ? answer.reason : answer.state)
}

function streamLabels({ rows }: Walk): string[] {
  return rows.filter(({ kind }) => kind === 'stream').map(({ label }) => label)
}

/** Streams without a row of their own. Where two share a name, each goes by its namespace too, when it has one. */
function missingFrom(streams: readonly PlainStream[], labels: ReadonlySet<string>): string[] {
  return streams
    .filter(({ name, namespace }) => !labels.has(name) && !labels.has(`${namespace}.${name}`))
    .map(({ name }) => name)
}

function namesOf(streams: readonly { name: string }[]): string[] {
  return streams.map(({ name }) => name)
}

function valueGiven(expression: string, catalog: JsonObject) {
  const normalized = normalizeCatalog(catalog)
  const compiled = compileFilter(expression, normalized)
  return compiled.ok ? compiled.evaluate(normalized).value : undefined
}
