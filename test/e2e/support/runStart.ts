import { spawn } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { onTestFinished } from 'vitest'

const script = fileURLToPath(new URL('../../../scripts/start.mjs', import.meta.url))

/** Runs `npm start` with these flags, without npm; it ends with the test. */
export function runStart(flags: string[], environment: Record<string, string> = {}) {
  const { AIRBYTE_CLIENT_ID, AIRBYTE_CLIENT_SECRET, AIRBYTE_ORGANIZATION_ID, ...inherited } = process.env
  const env = { ...inherited, ...environment }
  const started = spawn(process.execPath, [script, ...flags], { stdio: ['ignore', 'pipe', 'pipe'], env })
  onTestFinished(() => void started.kill('SIGKILL'))
  let output = ''
  const ended = new Promise<number | null>((resolve) => started.once('exit', (code) => resolve(code)))
  /** What it printed until it was ready, or had ended. */
  const seen = new Promise<string>((resolve) => {
    const read = (chunk: Buffer) => {
      output += chunk.toString()
      if (output.includes('Ctrl-C')) resolve(output)
    }
    started.stdout.on('data', read)
    started.stderr.on('data', read)
    started.once('exit', () => resolve(output))
  })
  return { seen, ended, printed: () => output, stop: () => started.kill('SIGINT') }
}
