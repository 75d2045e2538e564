import { resolve } from 'node:path'
import { parseArgs } from 'node:util'

/** The made-up customer who is signed in to the host app. */
export const defaultWorkspace = 'northbank-stores'

export const usage = `Usage: npm start -- [flags]

  --registry <path>        real connector specifications: a file or a folder
  --catalogs <path>        real catalogs, matched to them by name: a file or a folder
  --streams <number>       size of the catalog of connectors without one of their own (else of Sample data)
  --latency <ms>           time every answer of the sandbox takes
  --port <number>          host app, default 4100; the next free one if taken
  --sandbox-port <number>  sandbox, default 4101; the next free one if taken
  --path-family <name>     where the library asks: embedded (default) or connectors
  --live                   the real API in place of the sandbox, with the credentials of your organization's application in
                           AIRBYTE_CLIENT_ID, AIRBYTE_CLIENT_SECRET and AIRBYTE_ORGANIZATION_ID
  --api <url>              with --live: where the API is, default https://api.airbyte.ai/api/v1
  --workspace <name>       with --live: the workspace of the made-up customer, default ${defaultWorkspace}; made when it is new
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
        'sandbox-port': { type: 'string' },
        'path-family': { type: 'string' },
        live: { type: 'boolean', default: false },
        api: { type: 'string' },
        workspace: { type: 'string' },
        help: { type: 'boolean', default: false },
      },
    })
    refuseMixture(values)
    return {
      help: values.help,
      // npm runs scripts in the package's folder; paths are meant from where the person stands.
      registry: fromHere(values.registry),
      catalogs: fromHere(values.catalogs),
      streams: wholeNumber('--streams', values.streams),
      latency: wholeNumber('--latency', values.latency),
      port: wholeNumber('--port', values.port),
      sandboxPort: wholeNumber('--sandbox-port', values['sandbox-port'] ?? '4101'),
      pathFamily: pathFamily(values['path-family']),
      live: values.live,
      api: apiAddress(values.api),
      workspace: values.workspace ?? defaultWorkspace,
    }
  } catch (error) {
    return { problem: error.message }
  }
}

const ofSandbox = ['registry', 'catalogs', 'streams', 'latency', 'sandbox-port']
const ofLive = ['api', 'workspace']

/** A flag that would do nothing is one that somebody misunderstood. */
function refuseMixture(values) {
  const idle = (values.live ? ofSandbox : ofLive).find((flag) => values[flag] !== undefined)
  if (idle === undefined) return
  throw new Error(values.live ? `--${idle} is for the sandbox, which --live does without.` : `--${idle} needs --live.`)
}

function pathFamily(text) {
  if (text === undefined || text === 'embedded' || text === 'connectors') return text
  throw new Error(`--path-family is embedded or connectors, not "${text}".`)
}

/** Credentials and tokens go there: over the wire only encrypted, and never to an address that holds something else. */
function apiAddress(text) {
  if (text === undefined) return undefined
  if (!URL.canParse(text)) throw new Error(`--api takes an address, not "${text}".`)
  const { protocol, hostname, username, password, search, hash } = new URL(text)
  const isHere = ['localhost', '127.0.0.1', '[::1]'].includes(hostname)
  if (protocol !== 'https:' && !(protocol === 'http:' && isHere)) {
    throw new Error('--api takes an https address, or an http one of this machine: credentials are sent there.')
  }
  if (username || password || search || hash) throw new Error('--api takes an address without user, query and hash.')
  return text.replace(/\/+$/, '')
}

function fromHere(path) {
  return path === undefined ? undefined : resolve(process.env.INIT_CWD ?? process.cwd(), path)
}

function wholeNumber(flag, text) {
  if (text === undefined) return undefined
  if (!/^\d+$/.test(text)) throw new Error(`${flag} takes a whole number, not "${text}".`)
  return Number(text)
}
