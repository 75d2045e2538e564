import { resolve } from 'node:path'
import { parseArgs } from 'node:util'

export const usage = `Usage: npm start -- [flags]

  --registry <path>        real connector specifications: a file or a folder
  --catalogs <path>        real catalogs, matched to them by name: a file or a folder
  --streams <number>       size of the catalog of connectors without one of their own (else of Sample data)
  --latency <ms>           time every answer of the sandbox takes
  --port <number>          host app, default 4100; the next free one if taken
  --sandbox-port <number>  sandbox, default 4101; the next free one if taken
  --help`

/** Reads the command line. A flag that makes no sense comes back as `problem`, in words. */
export function readFlags(args) {
  try {
    const { values } = parseArgs({
      args,
      options: {
        registry: { type: 'string' },
        catalogs: { type: 'string' },
        streams: { type: 'string' },
        latency: { type: 'string' },
        port: { type: 'string', default: '4100' },
        'sandbox-port': { type: 'string', default: '4101' },
        help: { type: 'boolean', default: false },
      },
    })
    return {
      help: values.help,
      // npm runs scripts in the package's folder; paths are meant from where the person stands.
      registry: fromHere(values.registry),
      catalogs: fromHere(values.catalogs),
      streams: wholeNumber('--streams', values.streams),
      latency: wholeNumber('--latency', values.latency),
      port: wholeNumber('--port', values.port),
      sandboxPort: wholeNumber('--sandbox-port', values['sandbox-port']),
    }
  } catch (error) {
    return { problem: error.message }
  }
}

function fromHere(path) {
  return path === undefined ? undefined : resolve(process.env.INIT_CWD ?? process.cwd(), path)
}

function wholeNumber(flag, text) {
  if (text === undefined) return undefined
  if (!/^\d+$/.test(text)) throw new Error(`${flag} takes a whole number, not "${text}".`)
  return Number(text)
}
