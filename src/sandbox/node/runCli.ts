import { loadFiles } from './loadFiles'
import { readSandboxFlags, type SandboxFlags, usage } from './readSandboxFlags'
import { type ServedSandbox, serveSandbox } from './serveSandbox'

export type CliOutput = { print(text: string): void; warn(text: string): void }

/**
 * Runs `airbyte-embedded …`. Resolves to what it serves, or to undefined when it only told something.
 *
 * @throws Error with words for the person.
 */
export async function runCli(args: readonly string[], { print, warn }: CliOutput): Promise<ServedSandbox | undefined> {
  const [command, ...rest] = args
  const flags = command === 'sandbox' ? readSandboxFlags(rest) : undefined
  if (flags?.help || command === undefined || ['--help', '-h', 'help'].includes(command)) {
    print(usage)
    return undefined
  }
  if (!flags) throw new Error(`There is no command "${command}"; there is "sandbox".`)

  const { templates, catalogs, problems } = await loadFiles(flags)
  for (const { file, reason } of problems) warn(`Skipped ${file}: ${reason}.`)
  if (templates?.length === 0) throw new Error(`${flags.registry} holds no connector that could be used.`)
  const served = await serveSandbox({
    port: flags.port,
    host: flags.host,
    templates,
    catalogs,
    tokenTtl: { scoped: flags.tokenTtl },
    latency: flags.latency,
    faults: flags.faults,
    control: flags.control,
  }).catch((cause: unknown) => {
    throw new Error(explain(cause, flags), { cause })
  })
  print(greet(served, flags))
  return served
}

function greet({ baseUrl, origin, sandbox }: ServedSandbox, { control, faults }: SandboxFlags): string {
  const mint = `  curl -X POST ${origin}/__sandbox/tokens -d '{"workspace_name":"acme"}'`
  return [
    `Sandbox of the Airbyte Embedded API at ${baseUrl}`,
    `Connectors on offer: ${sandbox.templates.length}. Faults set: ${faults.length}.`,
    '',
    'Your backend mints tokens with client id sandbox-client and client secret sandbox-secret.',
    ...(control ? ['To try it without a backend:', '', mint] : []),
    '',
    'Ctrl-C stops it.',
  ].join('\n')
}

function explain(cause: unknown, { port, host }: SandboxFlags): string {
  const code = cause instanceof Error && 'code' in cause ? cause.code : undefined
  if (code === 'EADDRINUSE') return `Port ${port} is taken. Stop what runs there, or pass another --port.`
  if (code === 'EACCES') return `Port ${port} needs more rights than you have. Pass a --port above 1023.`
  if (code === 'ENOTFOUND' || code === 'EADDRNOTAVAIL')
    return `This machine has no address ${host}. Pass another --host.`
  return cause instanceof Error ? cause.message : String(cause)
}
