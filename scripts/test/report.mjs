export function describeStep({ name, seconds, passed, failed, skipped }) {
  const state = failed > 0 ? 'FAILED' : 'ok'
  return `${state.padEnd(6)} ${name.padEnd(12)} ${seconds.toFixed(1).padStart(6)} s   ${countsOf({ passed, failed, skipped })}`
}

/** One line with the sum of all steps, such as "812 passed, 0 failed, 3 skipped". */
export function closingLine(results) {
  const sum = (member) => results.reduce((total, result) => total + result[member], 0)
  return countsOf({ passed: sum('passed'), failed: sum('failed'), skipped: sum('skipped') })
}

function countsOf({ passed, failed, skipped }) {
  return `${passed} passed, ${failed} failed${skipped > 0 ? `, ${skipped} skipped` : ''}`
}
