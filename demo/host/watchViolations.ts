import { logEvent } from './eventLog'

declare global {
  /** What the page's policy has refused so far. The end-to-end tests want it empty. */
  var policyViolations: string[] | undefined
}

/** Collects what the page's Content-Security-Policy refuses, also from before this script ran, and logs it. */
export function watchViolations(): void {
  const violations: string[] = []
  globalThis.policyViolations = violations
  const report = (text: string) => {
    if (violations.includes(text)) return
    violations.push(text)
    logEvent({ type: 'host: policy violation', text })
  }
  document.addEventListener('securitypolicyviolation', (event) => {
    report(`${event.effectiveDirective} refused ${event.blockedURI} at ${event.sourceFile}:${event.lineNumber}`)
  })
  if (typeof ReportingObserver === 'undefined') return
  new ReportingObserver(
    (reports) => {
      for (const { body } of reports) report(JSON.stringify(body))
    },
    { types: ['csp-violation'], buffered: true },
  ).observe()
}
