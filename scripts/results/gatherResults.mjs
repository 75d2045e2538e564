import { browserModes } from '../examples/browserModes.mjs'
import { hosts, journeyOf } from './hosts.mjs'

/** Where the tests of a row are not a whole step of `npm test`. */
const parts = { 'split-widget': { step: 'e2e', file: /\/test\/e2e\/splitWidget\.test\.ts$/ } }

/**
 * The results to commit: what the reports of this folder's last runs say, and for what has not run here, what was said before.
 * `readReport`: the JSON of a step by its name, or undefined.
 */
export async function gatherResults({ former, readReport, chromium }) {
  const steps = {}
  for (const name of new Set(hosts.flatMap((host) => host.steps))) {
    const { step, file } = parts[name] ?? { step: name, file: /./ }
    const fresh = countTests(await readReport(step), file)
    keep(steps, name, fresh && { ...fresh, chromium }, former?.steps?.[name])
  }
  const visited = await readReport('examples')
  const journeys = {}
  for (const host of hosts) {
    const fresh = toModes(visited?.[host.example], host.page)
    keep(journeys, journeyOf(host), fresh && { ...fresh, chromium }, former?.journeys?.[journeyOf(host)])
  }
  return { steps, journeys }
}

function keep(target, name, fresh, former) {
  const value = fresh ?? former
  if (value !== undefined) target[name] = value
}

function countTests(report, file) {
  const files = report?.testResults.filter(({ name }) => file.test(name)) ?? []
  if (files.length === 0) return undefined
  const tests = files.flatMap(({ assertionResults }) => assertionResults)
  const count = (status) => tests.filter((test) => test.status === status).length
  const broken = files.filter((one) => one.status === 'failed' && one.assertionResults.length === 0)
  return { date: dateOf(report.startTime), passed: count('passed'), failed: count('failed') + broken.length }
}

/** Undefined where a page was not visited in every mode. */
function toModes(run, page) {
  const visits = run?.visits.filter((visit) => visit.page === page) ?? []
  const modes = Object.keys(browserModes).map((mode) => [mode, visits.filter((visit) => visit.mode === mode)])
  if (modes.some(([, inMode]) => inMode.length === 0)) return undefined
  const passed = modes.map(([mode, inMode]) => [mode, inMode.every(({ problems }) => problems.length === 0)])
  return { date: dateOf(run.startTime), passed: Object.fromEntries(passed) }
}

function dateOf(time) {
  return new Date(time).toISOString().slice(0, 10)
}
