import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { formatResults } from '../../scripts/results/formatResults.mjs'
import { gatherResults } from '../../scripts/results/gatherResults.mjs'
import { writeIntoReadme } from '../../scripts/results/writeIntoReadme.mjs'

const read = (path: string) => readFileSync(new URL(`../../${path}`, import.meta.url), 'utf8')

const startTime = Date.UTC(2026, 10, 23, 12)
const chromium = 'Chromium 1.2.3'
const modes = ['light', 'dark', 'forced colours', '320 px']
const visitsOf = (page: string, problems: string[] = []) => modes.map((mode) => ({ page, mode, problems }))

function gather(reports: Record<string, object>, former?: object) {
  return gatherResults({ former, chromium, readReport: async (name) => reports[name] })
}

function testFile(name: string, ...statuses: string[]) {
  return { name, status: 'passed', assertionResults: statuses.map((status) => ({ status })) }
}

describe('the table of results', () => {
  it('stands in the README as the committed results have it', () => {
    const table = formatResults(JSON.parse(read('docs/results.json')))

    expect(writeIntoReadme(read('README.md'), table)).toBe(read('README.md'))
  })

  it('says of each host what passed, and what failed', async () => {
    const results = await gather({
      browser: { startTime, testResults: [testFile('/a.test.tsx', ...Array(1200).fill('passed'))] },
      stories: { startTime, testResults: [testFile('/b.stories.tsx', 'passed', 'failed', 'pending')] },
      examples: {
        'vite-react-19': { startTime, visits: [...visitsOf('/'), { page: '/', mode: 'dark', problems: ['Uncaught'] }] },
      },
    })

    const lines = formatResults(results).split('\n')

    expect(lines[2]).toBe('| React 19, Vite | the page | 1,201 passed, **1 failed** | ✓ | **failed** | ✓ | ✓ |')
    expect(lines.at(-1)).toBe('Run on 2026-11-23, headless, on Chromium 1.2.3.')
  })

  it('counts of the end-to-end tests those of the host alone, and a file that could not be run as a failure', async () => {
    const { steps } = await gather({
      e2e: {
        startTime,
        testResults: [
          testFile('/project/test/e2e/splitWidget.test.ts', 'passed', 'passed'),
          testFile('/project/test/e2e/journey.test.ts', 'failed'),
        ],
      },
      react18: { startTime, testResults: [{ name: '/c.test.tsx', status: 'failed', assertionResults: [] }] },
    })

    expect(steps).toMatchObject({ 'split-widget': { passed: 2, failed: 0 }, react18: { passed: 0, failed: 1 } })
  })

  it('claims nothing for a host that was not run, or not in every mode', async () => {
    const results = await gather({
      browser: { startTime, testResults: [testFile('/a.test.tsx', 'passed')] },
      examples: { 'vite-react-19': { startTime, visits: visitsOf('/').slice(1) } },
    })

    const [, , react19, react18] = formatResults(results).split('\n')

    expect(react19).toBe('| React 19, Vite | the page | – | – | – | – | – |')
    expect(react18).toBe('| React 18, Vite | the page | – | – | – | – | – |')
  })

  it('keeps what an earlier run said of a host that was not run again, with its date', async () => {
    const former = { steps: { react18: { date: '2026-10-01', chromium, passed: 5, failed: 0 } }, journeys: {} }

    const results = await gather({ examples: { 'vite-react-18': { startTime, visits: visitsOf('/') } } }, former)
    const lines = formatResults(results).split('\n')

    expect(lines[3]).toBe('| React 18, Vite | the page | 5 passed | ✓ | ✓ | ✓ | ✓ |')
    expect(lines.at(-1)).toBe('Run from 2026-10-01 to 2026-11-23, headless, on Chromium 1.2.3.')
  })

  it('has no place in a README without its marks', () => {
    expect(() => writeIntoReadme('# Some package', '| |')).toThrow(/no place for the table/)
  })
})
