import { browserModes } from '../examples/browserModes.mjs'
import { hosts, journeyOf } from './hosts.mjs'

const modes = Object.keys(browserModes)

/** The table of the README: hosts by browser modes, and when and on what Chromium that was. */
export function formatResults(results) {
  const table = [
    ['Host', 'Drawn in', 'Tests in Chromium', ...modes],
    ['---', '---', '---:', ...modes.map(() => ':---:')],
    ...hosts.map((host) => [host.host, host.drawnIn, describeTests(host, results), ...describeModes(host, results)]),
  ]
  return [...table.map((cells) => `| ${cells.join(' | ')} |`), '', describeRuns(results)].join('\n')
}

function describeTests({ steps }, results) {
  const counts = steps.map((step) => results.steps[step]).filter(Boolean)
  if (counts.length === 0 || counts.length < steps.length) return '–'
  const sum = (member) => counts.reduce((total, count) => total + count[member], 0)
  const passed = sum('passed').toLocaleString('en')
  return sum('failed') === 0 ? `${passed} passed` : `${passed} passed, **${sum('failed')} failed**`
}

function describeModes(host, results) {
  const passed = results.journeys[journeyOf(host)]?.passed
  return modes.map((mode) => (passed === undefined ? '–' : passed[mode] ? '✓' : '**failed**'))
}

function describeRuns(results) {
  const runs = [...Object.values(results.steps), ...Object.values(results.journeys)]
  const dates = [...new Set(runs.map(({ date }) => date))].sort()
  const versions = [...new Set(runs.map(({ chromium }) => chromium))].sort()
  const when = dates.length > 1 ? `from ${dates[0]} to ${dates.at(-1)}` : `on ${dates[0]}`
  return `Run ${when}, headless, on ${versions.join(' and ')}.`
}
