// The steps of `npm test`, in order: what is quick and tells most comes first. Each returns its counts.
import { existsSync } from 'node:fs'
import { rm } from 'node:fs/promises'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { ensureSchemaSuite } from '../ensureSchemaSuite.mjs'
import { pathOfReport, readReport } from '../results/reports.mjs'
import { run } from '../run.mjs'

const root = fileURLToPath(new URL('../..', import.meta.url))
const script = (path) => join(root, path)

export const checks = [
  { name: 'types', run: () => command(script('node_modules/typescript/bin/tsc')) },
  {
    name: 'lint',
    run: () =>
      command(script('node_modules/@biomejs/biome/bin/biome'), 'check', '--error-on-warnings', '--max-diagnostics=100'),
  },
  { name: 'build', stopsWhenFailed: true, run: () => command(script('scripts/build.mjs')) },
  { name: 'unit', run: () => vitest('unit', { filter: ['--exclude', 'test/conformance/**'] }) },
  { name: 'conformance', run: conformance },
  { name: 'package', run: async () => add(await command(script('scripts/checkPackage.mjs')), await vitest('package')) },
  { name: 'browser', inBrowser: true, run: () => vitest('browser') },
  { name: 'as-widget', inBrowser: true, run: asWidget },
  { name: 'react18', inBrowser: true, run: () => vitest('react18') },
  { name: 'stories', inBrowser: true, run: () => vitest('stories') },
  { name: 'languages', inBrowser: true, run: () => vitest('languages') },
  { name: 'e2e', inBrowser: true, run: () => vitest('e2e') },
  { name: 'examples', inBrowser: true, run: examples },
  { name: 'corpus', inBrowser: true, run: corpus },
  { name: 'catalogs', inBrowser: true, run: catalogs },
]

/** Against the public test suites of what we read and write. */
async function conformance() {
  await ensureSchemaSuite()
  return vitest('unit', { filter: ['test/conformance'], report: 'conformance' })
}

/** The same tests on what the script-tag bundle is made of; vite.config.ts knows what that is. */
async function asWidget() {
  process.env.AS_WIDGET = '1'
  try {
    return await vitest('browser', { report: 'as-widget' })
  } finally {
    delete process.env.AS_WIDGET
  }
}

/** Those host apps that need nothing but what the root has: no network. `npm run examples` runs them all, in every browser mode. */
async function examples() {
  const { countExamples, runExamples } = await import('../examples/runExamples.mjs')
  const names = ['html-strict-csp', 'hono-backend', 'vite-react-18', 'vite-react-19']
  try {
    return countExamples(await runExamples(names, { offline: true, modes: ['light'] }))
  } catch (error) {
    console.error(error)
    return { passed: 0, failed: 1, skipped: 0 }
  }
}

/** A hang must not look like a slow machine, nor a slow machine like a hang. */
const timeLimit = 20 * 60_000

/** A command that is one check by itself: it passes or it fails. */
async function command(...args) {
  try {
    await run(process.execPath, args, { cwd: root, timeout: timeLimit })
    return { passed: 1, failed: 0, skipped: 0 }
  } catch (error) {
    console.error(error.message)
    return { passed: 0, failed: 1, skipped: 0 }
  }
}

const ownSpecs = 'test/corpus/specs'
const realSpecs = '../shared/corpus/specs'

/** One check per connector: ours of every shape that is hard to draw, and real ones where they are beside this folder. */
async function corpus() {
  // Loaded late: what it stands on may have been installed by this very run.
  const { runCorpus } = await import('../corpus/runCorpus.mjs')
  return withReal({ what: 'the forms of real connectors', own: ownSpecs, real: realSpecs, run: runCorpus })
}

const ownCatalogs = 'test/corpus/catalogs'
const realCatalogs = '../shared/corpus/catalogs'

/** One check per catalog: ours of every shape that is hard to show, and real ones where they are beside this folder. */
async function catalogs() {
  const { runCatalogs } = await import('../corpus/runCatalogs.mjs')
  return withReal({ what: 'real catalogs', own: ownCatalogs, real: realCatalogs, run: runCatalogs })
}

async function withReal({ what, own, real, run: check }) {
  const areRealThere = existsSync(join(root, real))
  if (!areRealThere) console.log(`skipped: ${what}, because ${real} is not there`)
  const folders = areRealThere ? [own, real] : [own]
  try {
    const counts = await check(folders.map((folder) => join(root, folder)))
    return areRealThere ? counts : { ...counts, skipped: counts.skipped + 1 }
  } catch (error) {
    console.error(error)
    return { passed: 0, failed: 1, skipped: 0 }
  }
}

/**
 * The tests of one project of vite.config.ts. Errors outside any test, and a run without an answer, count as failures. What Vitest
 * reported is kept under the name `report`.
 */
async function vitest(project, { filter = [], report = project } = {}) {
  const file = pathOfReport(report)
  await rm(file, { force: true })
  const args = [
    'run',
    '--project',
    project,
    '--reporter=default',
    '--reporter=json',
    `--outputFile.json=${file}`,
    ...filter,
  ]
  const ran = await command(script('node_modules/vitest/vitest.mjs'), ...args)
  const answer = await readReport(report)
  const counts = answer ? countTests(answer) : { passed: 0, failed: 0, skipped: 0 }
  if (answer) nameSkipped(answer)
  return ran.failed > 0 && counts.failed === 0 ? { ...counts, failed: 1 } : counts
}

function countTests({ testResults, numPassedTests, numFailedTests, numPendingTests, numTodoTests }) {
  const emptyFailures = testResults.filter((file) => file.status === 'failed' && file.assertionResults.length === 0)
  return {
    passed: numPassedTests,
    failed: numFailedTests + emptyFailures.length,
    skipped: numPendingTests + numTodoTests,
  }
}

/** A skipped test is one nobody sees: its group says why, such as what it would need beside this folder. */
function nameSkipped({ testResults }) {
  const skipped = testResults.flatMap((file) => file.assertionResults.filter(({ status }) => isSkipped(status)))
  const groups = new Set(skipped.map(({ ancestorTitles, title }) => ancestorTitles[0] ?? title))
  for (const group of groups) console.log(`skipped: ${group}`)
}

function isSkipped(status) {
  return status === 'skipped' || status === 'pending' || status === 'todo'
}

function add(one, other) {
  return {
    passed: one.passed + other.passed,
    failed: one.failed + other.failed,
    skipped: one.skipped + other.skipped,
  }
}
