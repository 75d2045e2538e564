import type { Page } from 'playwright-core'
import { decodeEntities } from '../../src/domain/decodeEntities'
import { type JsonObject, jsonEquals } from '../../src/domain/json'
import { readConnectorSpec } from '../../src/domain/readConnectorSpec'
import { maskSecrets } from '../../src/sandbox/config/secretPaths'
import type { SandboxTemplate } from '../../src/sandbox/store/SandboxTemplate'
import { countWays, generateConfig } from '../support/generateConfig'
import { enterConfig } from './enterConfig'
import { type ExpectedField, expectedFields } from './expectedFields'
import { findContradictions, withoutContradictions, withoutImpossible } from './findContradictions'
import { openForm, until, untilSettled } from './openForm'
import { secondOpinion } from './secondOpinion'
import { violatingConfigs } from './violations'

export type SpecResult = {
  /** What the form did wrong. */
  faults: string[]
  /** Where the specification contradicts itself, so that no form could do right. All else was checked. */
  contradictions: string[]
  /** Why there is no second opinion on it. */
  doubts: string[]
  /** Counts of what was checked. */
  counts: { forms: number; fields: number; violations: number }
}

/** Holds one connector's form against its specification, in a page that is open. */
export async function checkSpec(page: Page, template: SandboxTemplate, { slowly = false } = {}): Promise<SpecResult> {
  const schema = template.spec.connectionSpecification
  const { root } = readConnectorSpec(template.spec)
  let opinion = secondOpinion(schema)
  let checked = template
  const result: SpecResult = {
    faults: [],
    contradictions: [],
    doubts: [],
    counts: { forms: 0, fields: 0, violations: 0 },
  }
  if (!opinion.ok) result.doubts.push(`ajv cannot compile it: ${opinion.reason}`)
  const violated = new Set<JsonObject>()
  for (let pick = 0; pick < countWays(root); pick++) {
    const made = generateConfig(root, pick)
    const { ungenerated } = made
    let { config } = made
    let refused = opinion.ok ? opinion.faultsOf(config) : []
    const contradictions = refused.length > 0 ? findContradictions(schema) : []
    if (contradictions.length > 0) {
      result.contradictions = contradictions.map(({ reason }) => reason)
      config = withoutImpossible(config, contradictions)
      const mended = withoutContradictions(schema, contradictions)
      checked = { ...template, spec: { ...template.spec, connectionSpecification: mended } }
      opinion = secondOpinion(mended)
      refused = opinion.ok ? opinion.faultsOf(config) : []
    }
    result.faults.push(...ungenerated.map(({ path, reason }) => `${path}: ${reason}`))
    result.faults.push(...refused.slice(0, 3).map((fault) => `ajv refuses what was made up: ${fault}`))
    const faults = [
      ...(await checkEntering(page, checked, config, slowly && pick === 0, result)),
      ...(await checkStored(page, checked, config)),
      ...(await checkViolations(page, checked, config, { result, violated })),
      ...(await takeViolations(page)),
    ]
    result.faults.push(...faults.map((fault) => (pick === 0 ? fault : `with shape ${pick + 1}: ${fault}`)))
    if (result.faults.length > 0) break
  }
  return result
}

/** Fields of one level and group stand as the specification ranks them. */
function faultsOfOrder(expected: readonly ExpectedField[], drawn: readonly (string | number)[][]): string[] {
  const before = new Map<string, ExpectedField>()
  return drawn.flatMap((path) => {
    const field = expected.find((other) => jsonEquals(other.path, path))
    if (field === undefined) return []
    const place = `${field.level} ${field.group}`
    const previous = before.get(place)
    before.set(place, field)
    const isAfter = previous && (previous.rank[0] - field.rank[0] || previous.rank[1] - field.rank[1] || 0) > 0
    return isAfter ? [`${where(path)} should stand before ${where(previous.path)}`] : []
  })
}

/** An empty form, filled in by the keyboard, sends what was entered. */
async function checkEntering(
  page: Page,
  template: SandboxTemplate,
  config: JsonObject,
  slowly: boolean,
  result: SpecResult,
) {
  const faults: string[] = []
  const expected = expectedFields(template.spec.connectionSpecification, config)
  await openForm(page, { template: { ...template }, kind: 'new' })
  await until(page, () => document.querySelector('form [type=submit]') !== null, 'the form was not drawn')
  let visited: Set<string>
  try {
    visited = await enterConfig(page, { config, choices: expected.choices }, { slowly })
  } catch (error) {
    return [error instanceof Error ? error.message : String(error)]
  }
  const drawn = await page.evaluate(() => globalThis.corpusPage.readFields())
  result.counts.forms += 1
  result.counts.fields += expected.fields.length
  for (const { path, label, isLeaf, isSecret } of expected.fields) {
    const here = drawn.filter((field) => jsonEquals(field.path, path))
    const [field] = here
    if (field === undefined || here.length > 1) {
      faults.push(`${where(path)} is drawn ${here.length} times`)
      continue
    }
    const name = decodeEntities(label).replace(/\s+/g, ' ').trim()
    if (field.names.length !== 1) faults.push(`${where(path)} has ${field.names.length} controls`)
    else if (name === '' ? field.names[0] === '' : field.names[0] !== name)
      faults.push(`${where(path)} is named "${field.names[0]}", not "${name}"`)
    if (isSecret && !field.isMasked) faults.push(`${where(path)} is a secret, but shown in clear`)
    if (isLeaf && !visited.has(JSON.stringify(path))) faults.push(`${where(path)} cannot be reached by Tab`)
  }
  for (const { path } of drawn) {
    if (!expected.fields.some((field) => jsonEquals(field.path, path))) faults.push(`${where(path)} should not show`)
  }
  faults.push(
    ...faultsOfOrder(
      expected.fields,
      drawn.map(({ path }) => path),
    ),
  )
  await page.keyboard.press('Enter')
  const opened = await untilSettled(page)
  if (opened !== 'saved') {
    const problems = await page.evaluate(() => globalThis.corpusPage.readProblems())
    const alert = await page.evaluate(() => document.querySelector('[role=alert]')?.textContent ?? '')
    return [
      ...faults,
      `what was entered was not accepted: ${problems.map(({ path, text }) => `${where(path)} ${text}`).join('; ') || alert || opened}`,
    ]
  }
  const sent = await page.evaluate(() => globalThis.corpusPage.readSent())
  const body = sent.find(({ method }) => method === 'POST')?.body.source_config
  if (!jsonEquals(body, config)) faults.push(`was sent as ${difference(body, config)}`)
  return faults
}

/** A stored configuration, opened and saved unchanged, goes back as it came. */
async function checkStored(page: Page, template: SandboxTemplate, config: JsonObject) {
  const faults: string[] = []
  await openForm(page, { template, kind: 'stored', config })
  await until(page, () => document.querySelector('form [type=submit]') !== null, 'the stored form was not drawn')
  await page.focus('form [type=submit]')
  await page.keyboard.press('Enter')
  const opened = await untilSettled(page)
  const sent = await page.evaluate(() => globalThis.corpusPage.readSent())
  const put = sent.find(({ method }) => method === 'PUT')
  if (opened !== 'saved' || put === undefined) {
    const problems = await page.evaluate(() => globalThis.corpusPage.readProblems())
    return [
      `a stored configuration could not be saved: ${problems.map(({ path, text }) => `${where(path)} ${text}`).join('; ') || opened}`,
    ]
  }
  const shown = maskSecrets(template.spec.connectionSpecification, config)
  if (!jsonEquals(put.body.source_config, shown)) {
    faults.push(`saved unchanged, it went back as ${difference(put.body.source_config, shown)}`)
  }
  return faults
}

/** What is missing or wrong is told at its field. Fields whose rules were broken with another shape are not broken again. */
async function checkViolations(
  page: Page,
  template: SandboxTemplate,
  config: JsonObject,
  { result, violated }: { result: SpecResult; violated: Set<JsonObject> },
) {
  const faults: string[] = []
  const expected = expectedFields(template.spec.connectionSpecification, config)
  const fields = expected.fields.filter(({ schema }) => !violated.has(schema))
  for (const { schema } of fields) violated.add(schema)
  const { notices } = readConnectorSpec(template.spec)
  const isSkipped = (path: readonly (string | number)[]) =>
    notices.some((notice) => notice.code === 'pattern_skipped' && jsonEquals([...notice.path], [...path]))
  for (const { config: broken, violations } of violatingConfigs(fields, config)) {
    await openForm(page, { template, kind: 'check', config: broken })
    await page.focus('form [type=submit]')
    await page.keyboard.press('Enter')
    const problems = await page.evaluate(() => globalThis.corpusPage.readProblems())
    for (const { path, rule } of violations) {
      if (rule.startsWith('pattern') && isSkipped(path)) continue
      result.counts.violations += 1
      const problem = problems.find((other) => jsonEquals([...other.path], [...path]))
      if (problem === undefined) faults.push(`${where(path)} breaks ${rule} and is not told so`)
      else if (problem.text.trim() === '' || !problem.isDescribed)
        faults.push(`${where(path)}: its problem is not tied to a control`)
    }
  }
  return faults
}

async function takeViolations(page: Page): Promise<string[]> {
  const violations = await page.evaluate(() => globalThis.corpusPage.takeViolations())
  return violations.map((violation) => `the page's policy: ${violation}`)
}

function where(path: readonly (string | number)[]): string {
  return `/${path.join('/')}`
}

/** The first place where two configurations differ. */
function difference(left: unknown, right: unknown, path = ''): string {
  if (typeof left === 'object' && typeof right === 'object' && left !== null && right !== null) {
    for (const key of new Set([...Object.keys(left), ...Object.keys(right)])) {
      const [one, other] = [(left as JsonObject)[key], (right as JsonObject)[key]]
      if (!jsonEquals(one, other)) return difference(one, other, `${path}/${key}`)
    }
  }
  return `${JSON.stringify(left)?.slice(0, 120)} at ${path}, not ${JSON.stringify(right)?.slice(0, 120)}`
}
