import { existsSync, readFileSync } from 'node:fs'
import { parseArgs } from 'node:util'
import type { Fault } from '../faults/createFaults'
import { readFault } from '../faults/readFault'

export const usage = `Usage: airbyte-embedded sandbox [flags]

Serves the Airbyte Embedded API on this machine, for development and tests.

  --port <number>       where to listen (default 4101; 0: any free port)
  --host <name>         on which name or address (default localhost)
  --registry <path>     connector specifications in place of the built-in ones: a file or a folder
  --catalogs <path>     catalogs for them, matched by name: a file or a folder
  --streams <number>    size of the generated catalog: of "Sample data", or of connectors of --registry
                        that have none of their own
  --token-ttl <seconds> how long scoped tokens live (default 1200)
  --latency <ms>        time each answer takes: a number, or a range such as 200-800
  --faults <json|file>  what goes wrong: one fault or a list, as JSON or as the path of a JSON file
  --control             answer the endpoints outside /api (/__sandbox/…) on an open address too
  --help                show this

A fault, for example: '{"method":"POST","path":"/embedded/sources","status":500,"times":1}'`

export type SandboxFlags = {
  help: boolean
  port: number
  host: string
  registry: string | undefined
  catalogs: string | undefined
  streams: number | undefined
  tokenTtl: number | undefined
  latency: number | readonly [number, number] | undefined
  faults: Fault[]
  control: boolean
}

/**
 * Reads the command line after `sandbox`.
 *
 * @throws Error with words for the person when a flag makes no sense.
 */
export function readSandboxFlags(args: readonly string[]): SandboxFlags {
  const { values } = parseArgs({
    args: [...args],
    options: {
      port: { type: 'string', default: '4101' },
      host: { type: 'string', default: 'localhost' },
      registry: { type: 'string' },
      catalogs: { type: 'string' },
      streams: { type: 'string' },
      'token-ttl': { type: 'string' },
      latency: { type: 'string' },
      faults: { type: 'string' },
      control: { type: 'boolean', default: false },
      help: { type: 'boolean', short: 'h', default: false },
    },
  })
  const { host, registry, catalogs, help } = values
  return {
    help,
    port: readNumber('--port', values.port, 65_535) ?? 0,
    host,
    registry,
    catalogs,
    streams: readNumber('--streams', values.streams, 1_000_000),
    tokenTtl: readNumber('--token-ttl', values['token-ttl'], 10 ** 9),
    latency: readLatency(values.latency),
    faults: readFaults(values.faults),
    // Anyone who reaches these endpoints gets a token: by default only this machine does.
    control: values.control || isLoopback(host),
  }
}

function isLoopback(host: string): boolean {
  return host === 'localhost' || host === '::1' || /^127\./.test(host)
}

function readNumber(flag: string, text: string | undefined, most: number): number | undefined {
  if (text === undefined) return undefined
  if (!/^\d+$/.test(text) || Number(text) > most)
    throw new Error(`${flag} takes a whole number up to ${most}, not "${text}".`)
  return Number(text)
}

function readLatency(text: string | undefined): SandboxFlags['latency'] {
  if (text === undefined) return undefined
  const [, least, most] = /^(\d+)(?:-(\d+))?$/.exec(text) ?? []
  if (least === undefined || (most !== undefined && Number(most) < Number(least))) {
    throw new Error(`--latency takes milliseconds such as 300, or a range such as 200-800, not "${text}".`)
  }
  return most === undefined ? Number(least) : [Number(least), Number(most)]
}

function readFaults(text: string | undefined): Fault[] {
  if (text === undefined) return []
  const isInline = /^\s*[[{]/.test(text)
  if (!isInline && !existsSync(text))
    throw new Error(`--faults takes JSON, or the path of a file that is there, not "${text}".`)
  const value: unknown = parseJson(isInline ? text : readFileSync(text, 'utf8'))
  return (Array.isArray(value) ? value : [value]).map((item: unknown, index) => {
    const reading = readFault(item)
    if (!reading.ok) throw new Error(`--faults: fault ${index + 1} cannot be used. ${reading.reason}.`)
    return reading.fault
  })
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch (cause) {
    throw new Error(`--faults is not JSON: ${cause instanceof Error ? cause.message : 'it cannot be read'}.`)
  }
}
