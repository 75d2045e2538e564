import * as v from 'valibot'
import type { Fault } from './createFaults'

const count = v.pipe(v.number(), v.integer(), v.minValue(0))
const optionalCount = v.optional(count)

const fault = v.strictObject({
  method: v.optional(v.string()),
  path: v.optional(v.string()),
  path_pattern: v.optional(v.pipe(v.string(), v.check(compiles, 'It is not a regular expression'))),
  after: optionalCount,
  times: optionalCount,
  probability: v.optional(v.pipe(v.number(), v.minValue(0), v.maxValue(1))),
  latency: optionalCount,
  status: v.optional(v.pipe(v.number(), v.integer(), v.minValue(200), v.maxValue(599))),
  body: v.optional(v.unknown()),
  content_type: v.optional(v.string()),
  retry_after: v.optional(v.union([count, v.string()])),
  connection: v.optional(v.picklist(['drop', 'lose', 'hang'])),
  expire_tokens: v.optional(v.picklist(['application', 'scoped', 'all'])),
})

export type FaultReading = { ok: true; fault: Fault } | { ok: false; reason: string }

/** Reads a fault that was written as JSON, on a command line or to the control endpoint. A misspelt member is a problem. */
export function readFault(value: unknown): FaultReading {
  const { success, output, issues } = v.safeParse(fault, value)
  if (success) return { ok: true, fault: output }
  const [issue] = issues
  const place = v.getDotPath(issue) ?? ''
  return { ok: false, reason: place === '' ? issue.message : `${place}: ${issue.message}` }
}

function compiles(pattern: string): boolean {
  try {
    new RegExp(pattern)
    return true
  } catch {
    return false
  }
}
